import Facts
public import Journal

/// A learner's history in lines. Encoded it has the keys that scripts rely on.
public struct History: Hashable, Sendable, Encodable {
    /// Sittings, by their start.
    public let attempts: [AttemptLine]
    /// By bank and topic, in the order of their names.
    public let topics: [TopicLine]
    /// By the form of the question.
    public let kinds: [KindLine]
    /// By which truth was asked for.
    public let frames: [FrameLine]
    /// By the sort of sitting.
    public let modes: [ModeLine]
    /// Days on which something was answered, in order.
    public let days: [DayLine]
    /// Facets, in the order of their names.
    public let facets: [FacetLine]
    /// What was mixed up, most often first.
    public let confusions: [ConfusionPair]
    /// Answers accepted after all, in order.
    public let overruled: [OverruledLine]

    /// Takes what a log adds up to and the learner's calendar.
    ///
    /// Reviews done elsewhere count by day and facet; they have no topic, kind or frame to count by.
    public init(_ sums: HistorySums, days calendar: LocalDays = .utc) {
        attempts = sums.attempts.map(AttemptLine.init)
        let asked = sums.matters.filter { $0.matter.mode != .imported }
        topics = Self.grouped(asked) { TopicKey(bank: $0.bank, topic: $0.topic) }
            .map { TopicLine(bank: $0.bank, topic: $0.topic, score: $1) }
            .sorted {
                ($0.bank, $0.topic ?? "") < ($1.bank, $1.topic ?? "")
            }
        kinds = Self.grouped(asked, by: \.kind).map(KindLine.init).sorted { $0.kind < $1.kind }
        frames = Self.grouped(asked, by: \.frame).map(FrameLine.init)
            .sorted { $0.frame.rawValue < $1.frame.rawValue }
        modes = ModeLine.all(sums.attempts)
        var byDay: [Day: Tally] = [:]
        for quarter in sums.quarters {
            byDay[calendar.day(of: quarter.start), default: Tally()] += quarter.tally
        }
        days = byDay.map { DayLine(day: $0, score: Score($1)) }.sorted { $0.day < $1.day }
        facets = sums.facets.map(FacetLine.init)
        confusions = ConfusionPair.all(sums.confusions)
        overruled = sums.overruled.map(OverruledLine.init)
    }

    private struct TopicKey: Hashable {
        let bank: BankID
        let topic: TopicID?
    }

    private static func grouped<Key: Hashable>(
        _ sums: [MatterSum], by key: (Matter) -> Key
    ) -> [(Key, Score)] {
        var tallies: [Key: Tally] = [:]
        for sum in sums { tallies[key(sum.matter), default: Tally()] += sum.tally }
        return tallies.map { ($0, Score($1)) }
    }
}
