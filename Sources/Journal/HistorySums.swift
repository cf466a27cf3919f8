public import Facts

/// What a log adds up to, in the parts that every report is made of.
///
/// Answers taken back count nowhere; overruled ones count as correct.
public struct HistorySums: Hashable, Sendable {
    /// Sittings in which something was asked, by their start.
    public var attempts: [AttemptSum]
    /// By bank, topic, kind, frame and mode.
    public var matters: [MatterSum]
    /// By quarter of an hour, in order.
    public var quarters: [QuarterSum]
    /// By facet, in order of their names.
    public var facets: [FacetSum]
    /// By what was mixed up.
    public var confusions: [ConfusionSum]
    /// Answers accepted after all, in order.
    public var overruled: [OverruledAnswer]

    /// Takes the parts as they are.
    public init(
        attempts: [AttemptSum] = [], matters: [MatterSum] = [], quarters: [QuarterSum] = [],
        facets: [FacetSum] = [], confusions: [ConfusionSum] = [],
        overruled: [OverruledAnswer] = []
    ) {
        self.attempts = attempts
        self.matters = matters
        self.quarters = quarters
        self.facets = facets
        self.confusions = confusions
        self.overruled = overruled
    }
}

/// One sitting and what it adds up to.
public struct AttemptSum: Hashable, Sendable {
    /// The sitting.
    public let attempt: Attempt
    /// When it ended; nil where it never did, as when the power failed.
    public let ended: Moment?
    /// When its last answer was given, be it one taken back.
    public let lastAnswer: Moment
    /// What its answers add up to.
    public let tally: Tally

    /// Takes a sitting and what it adds up to.
    public init(attempt: Attempt, ended: Moment?, lastAnswer: Moment, tally: Tally) {
        self.attempt = attempt
        self.ended = ended
        self.lastAnswer = lastAnswer
        self.tally = tally
    }
}

/// What a history can be divided by.
public struct Matter: Hashable, Sendable {
    /// The bank.
    public let bank: BankID
    /// The topic, where the question had one.
    public let topic: TopicID?
    /// The question's kind.
    public let kind: String
    /// Which truth was asked for.
    public let frame: Frame
    /// The sort of sitting.
    public let mode: AttemptMode

    /// Takes what to divide by.
    public init(bank: BankID, topic: TopicID?, kind: String, frame: Frame, mode: AttemptMode) {
        self.bank = bank
        self.topic = topic
        self.kind = kind
        self.frame = frame
        self.mode = mode
    }
}

/// What the answers on one matter add up to.
public struct MatterSum: Hashable, Sendable {
    /// The matter.
    public let matter: Matter
    /// What its answers add up to.
    public let tally: Tally

    /// Takes a matter and what it adds up to.
    public init(matter: Matter, tally: Tally) {
        self.matter = matter
        self.tally = tally
    }
}

/// What the answers of a quarter of an hour add up to.
///
/// Every time zone's day begins with a quarter of an hour of UTC, so that days can be made of these
/// wherever the learner is.
public struct QuarterSum: Hashable, Sendable {
    /// When the quarter begins.
    public let start: Moment
    /// What its answers add up to.
    public let tally: Tally

    /// Microseconds of a quarter of an hour.
    public static let length: Int64 = 900_000_000

    /// Takes a quarter and what it adds up to.
    public init(start: Moment, tally: Tally) {
        self.start = start
        self.tally = tally
    }
}

/// What the answers on one facet add up to.
public struct FacetSum: Hashable, Sendable {
    /// The facet.
    public let facet: FacetID
    /// How often it was asked.
    public let asked: Int
    /// How often it was not remembered.
    public let again: Int
    /// Its credit of all answers together.
    public let credit: Double
    /// When it was last asked, be the answer taken back.
    public let last: Moment

    /// Takes a facet and what it adds up to.
    public init(facet: FacetID, asked: Int, again: Int, credit: Double, last: Moment) {
        self.facet = facet
        self.asked = asked
        self.again = again
        self.credit = credit
        self.last = last
    }
}

/// How often one thing was named in place of another.
public struct ConfusionSum: Hashable, Sendable {
    /// The question asked.
    public let question: String
    /// The facet asked; of several the first, and nil where there was none.
    public let facet: FacetID?
    /// What was named instead.
    public let value: ValueKey
    /// How often.
    public let count: Int
    /// When last.
    public let last: Moment

    /// Takes what was mixed up and how often.
    public init(question: String, facet: FacetID?, value: ValueKey, count: Int, last: Moment) {
        self.question = question
        self.facet = facet
        self.value = value
        self.count = count
        self.last = last
    }
}

/// An answer that was judged wrong and accepted after all.
public struct OverruledAnswer: Hashable, Sendable {
    /// The answer.
    public let answer: UUIDv7
    /// The question.
    public let question: String
    /// What the learner typed.
    public let typed: String
    /// When it was given.
    public let moment: Moment

    /// Takes an overruled answer's data.
    public init(answer: UUIDv7, question: String, typed: String, moment: Moment) {
        self.answer = answer
        self.question = question
        self.typed = typed
        self.moment = moment
    }
}
