public import Facts

/// One answered question. Nothing of it ever changes; what is decided later is an ``Event``.
public struct Answer: Hashable, Sendable {
    /// Whether it was right.
    public enum Verdict: String, CaseIterable, Sendable {
        case correct, partial, incorrect
    }

    /// Its name.
    public let id: UUIDv7
    /// The sitting it belongs to.
    public let attempt: UUIDv7
    /// The bank asked.
    public let bank: BankID
    /// The question's name, as scripts write it.
    public let question: String
    /// The question's kind, as scripts write it.
    public let kind: String
    /// Which truth was asked for.
    public let frame: Frame
    /// The question's topic.
    public let topic: TopicID?
    /// What it says of each facet, in the question's order.
    public let facets: [FacetReview]
    /// What the learner typed; at most 4,096 bytes are kept.
    public let typed: String
    /// What was typed at first, where that was right but too vague and more was asked for; nil where
    /// nothing was.
    public let firstTyped: String?
    /// Whether it was right.
    public let verdict: Verdict
    /// How much of it was right, 0 to 1.
    public let credit: Double
    /// How many hints were taken.
    public let hints: Int
    /// Seconds from question to answer.
    public let seconds: Double
    /// Whether a typing error was forgiven.
    public let wasForgiven: Bool
    /// Other known things that it named in place of the right ones; the wrong options chosen.
    public let confusedWith: [ValueKey]
    /// The wrong options that it was given in view of; none where there were no options, or where
    /// an earlier version of the program did not note them.
    public let distractors: [ValueKey]
    /// Whether the learner passed it by.
    public let wasSkipped: Bool
    /// When it was given.
    public let moment: Moment

    /// The longest time in seconds that is kept: a day.
    public static let longest: Double = 86_400

    /// Takes an answer's data.
    ///
    /// Texts are cut (what was typed at 4,096 bytes, names at 1,024), credit is held within 0 to 1,
    /// seconds within a day, hints within 0 to 1,000; an empty topic is none; at most 256 facets,
    /// 256 confusions and 256 distractors are kept.
    public init(
        id: UUIDv7, attempt: UUIDv7, bank: BankID, question: String, kind: String, frame: Frame,
        topic: TopicID? = nil, facets: [FacetReview] = [], typed: String = "",
        firstTyped: String? = nil,
        verdict: Verdict, credit: Double, hints: Int = 0, seconds: Double = 0,
        wasForgiven: Bool = false,
        confusedWith: [ValueKey] = [], distractors: [ValueKey] = [], wasSkipped: Bool = false,
        moment: Moment
    ) {
        self.id = id
        self.attempt = attempt
        self.bank = LoggedText.id(bank)
        self.question = LoggedText.name(question)
        self.kind = LoggedText.name(kind)
        self.frame = frame
        self.topic = topic.flatMap { $0.rawValue.isEmpty ? nil : LoggedText.id($0) }
        self.facets = Array(facets.prefix(Self.most))
        self.typed = LoggedText.bounded(typed, to: LoggedText.typedLimit)
        self.firstTyped = firstTyped.map { LoggedText.bounded($0, to: LoggedText.typedLimit) }
        self.verdict = verdict
        self.credit = LoggedText.clamped(credit, to: 0...1)
        self.hints = min(max(hints, 0), 1000)
        self.seconds = LoggedText.clamped(seconds, to: 0...Self.longest)
        self.wasForgiven = wasForgiven
        self.confusedWith = confusedWith.prefix(Self.most).map { LoggedText.id($0) }
        self.distractors = distractors.prefix(Self.most).map { LoggedText.id($0) }
        self.wasSkipped = wasSkipped
        self.moment = moment
    }

    private static let most = 256
}
