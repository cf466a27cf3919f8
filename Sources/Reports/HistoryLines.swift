public import Facts
public import Journal

/// One sitting.
public struct AttemptLine: Hashable, Sendable, Encodable {
    /// Its name.
    public let id: UUIDv7
    /// The banks it asked from.
    public let banks: [BankID]
    /// What sort of sitting it was.
    public let mode: AttemptMode
    /// When it began.
    public let started: Moment
    /// When it ended; nil where it was cut off.
    public let ended: Moment?
    /// When its last answer was given.
    public let lastAnswer: Moment
    /// What its answers add up to.
    public let score: Score

    init(_ sum: AttemptSum) {
        id = sum.attempt.id
        banks = sum.attempt.banks
        mode = sum.attempt.mode
        started = sum.attempt.started
        ended = sum.ended
        lastAnswer = sum.lastAnswer
        score = Score(sum.tally)
    }

    private enum Key: String, CodingKey {
        case id, bank, banks, mode, started, ended
    }

    /// Writes `id, bank, banks, mode, started, ended` and the score's parts; `bank` holds several
    /// with commas between, `ended` is null where it was cut off.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("\(id)", forKey: .id)
        try container.encode(banks.map(\.rawValue).joined(separator: ","), forKey: .bank)
        try container.encode(banks.map(\.rawValue), forKey: .banks)
        try container.encode(mode.rawValue, forKey: .mode)
        try container.encode(started.iso8601, forKey: .started)
        try container.encode(ended?.iso8601, forKey: .ended)
        try score.encode(beside: encoder)
    }
}

/// The answers on one topic of a bank.
public struct TopicLine: Hashable, Sendable, Encodable {
    /// The bank.
    public let bank: BankID
    /// The topic; nil for questions without one.
    public let topic: TopicID?
    /// What its answers add up to.
    public let score: Score

    private enum Key: String, CodingKey {
        case bank, topic
    }

    /// Writes `bank, topic` (null where there is none) and the score's parts.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(bank.rawValue, forKey: .bank)
        try container.encode(topic?.rawValue, forKey: .topic)
        try score.encode(beside: encoder)
    }
}

/// The answers to one form of question.
public struct KindLine: Hashable, Sendable, Encodable {
    /// The form, as scripts write it.
    public let kind: String
    /// What its answers add up to.
    public let score: Score

    private enum Key: String, CodingKey {
        case kind
    }

    /// Writes `kind` and the score's parts.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(kind, forKey: .kind)
        try score.encode(beside: encoder)
    }
}

/// The answers in one frame.
public struct FrameLine: Hashable, Sendable, Encodable {
    /// Which truth was asked for.
    public let frame: Frame
    /// What its answers add up to.
    public let score: Score

    private enum Key: String, CodingKey {
        case frame
    }

    /// Writes `frame` and the score's parts.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(frame.rawValue, forKey: .frame)
        try score.encode(beside: encoder)
    }
}

/// The answers of one day.
public struct DayLine: Hashable, Sendable, Encodable {
    /// The day.
    public let day: Day
    /// What its answers add up to.
    public let score: Score

    private enum Key: String, CodingKey {
        case day
    }

    /// Writes `day` and the score's parts.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(day, forKey: .day)
        try score.encode(beside: encoder)
    }
}
