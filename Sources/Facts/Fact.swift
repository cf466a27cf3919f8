/// Which of the two truths a question asks for.
public enum Frame: String, Sendable, CaseIterable {
    /// What the article says, true or not.
    case article
    /// What the public record says.
    case record
}

/// How a fact stands in the article.
public enum Basis: String, Sendable, CaseIterable {
    /// Written there.
    case stated
    /// Written there relative to the publication date.
    case relative
    /// Follows from what is written.
    case inferable
    /// Not in the article at all.
    case outside
}

/// What sort of statement the article makes.
public enum Nature: String, Sendable, CaseIterable {
    case fact, opinion, judgement, forecast
}

/// What the public record says of the article's statement.
public enum RecordVerdict: String, Sendable, CaseIterable {
    case agrees, partly, disagrees, disputed
    case notFound = "not-found"
    case notCheckable = "not-checkable"
}

/// What the public record says, and where.
public struct Record: Hashable, Sendable {
    /// Whether the record agrees.
    public let verdict: RecordVerdict
    /// What the record says instead, or more precisely.
    public var values: [Value] = []
    /// A short remark in our own words.
    public var note: String?
    /// Of a disputed matter, what no source disputes, as a sentence: that something was announced,
    /// where it is disputed whether it was done.
    public var settled: String?
    /// The sources that say so.
    public var citations: [CitationID] = []

    /// Makes a record with no more than its verdict.
    public init(verdict: RecordVerdict) {
        self.verdict = verdict
    }
}

/// One atomic statement: a subject, a relation and its value or values, with where it comes from.
public struct Fact: Hashable, Sendable {
    /// The identifier that progress and questions refer to.
    public let id: FactID
    /// What it speaks of.
    public let subject: EntityID
    /// Other subjects of which the source says the very same in passing.
    public var alsoOf: [EntityID] = []
    /// Subjects of which the source lets something follow here that the bank does not hold: nothing
    /// is taken as open for them.
    public var impliedOf: [EntityID] = []
    /// What it says of the subject.
    public let relation: RelationID
    /// The value or values.
    public let values: [Value]
    /// Whether `values` was written as a list, even of one.
    public var isList = false
    /// Whether the list names every value there is.
    public var isComplete = false
    /// False where the fact denies its value.
    public var holds = true
    /// How it stands in the article.
    public var basis: Basis = .stated
    /// Whether it is a fact, or an opinion, judgement or forecast of the article's.
    public var nature: Nature = .fact
    /// How much it matters, as the bank says; see ``Importance`` where it says nothing.
    public var weight: Weight?
    /// The article's paragraph, counted from 1.
    public var paragraph: Int?
    /// Its topic.
    public var topic: TopicID?
    /// What the public record says.
    public var record: Record?
    /// Other right wordings of a text value.
    public var accepted: [String] = []
    /// Answers that are right so far and not enough.
    public var prompted: [String] = []
    /// Answers that are wrong, however near to a right one.
    public var rejected: [String] = []
    /// Wrong values that the bank's author wants offered.
    public var distractors: [Value] = []
    /// A remark shown with the answer, in our own words.
    public var note: String?
    /// What fills the relation's other roles.
    public var fillings: [RoleFilling] = []
    /// The role that this fact asks for, where it was made of one that fills several.
    public var role: String?

    /// Every subject that it states something of, the main one first.
    public var subjects: [EntityID] { [subject] + alsoOf }

    /// Makes a stated fact.
    public init(id: FactID, subject: EntityID, relation: RelationID, values: [Value]) {
        self.id = id
        self.subject = subject
        self.relation = relation
        self.values = values
    }
}
