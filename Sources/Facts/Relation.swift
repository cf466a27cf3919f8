/// A typed predicate: what may be said of a subject, how often, and in which words.
public struct Relation: Hashable, Sendable {
    /// The identifier that facts use.
    public let id: RelationID
    /// Which values it takes.
    public var range: ValueRange
    /// Whether a subject has one value, so that any other is provably false, or many.
    public var cardinality: Cardinality = .many
    /// Whether a value belongs to one subject, so that any other subject is provably wrong.
    public var inverseCardinality: Cardinality = .many
    /// Whether subject and value may change places.
    public var isSymmetric = false
    /// Whether its value contains its subject, as a country contains a city.
    public var isContainment = false
    /// Whether what it says may change with time, as offices and prices do, so that the public
    /// record is asked of as it stood on the source's day.
    public var canChange = false
    /// What sort of understanding it asks for; nil where it says no more than that something is so.
    public var thought: Thought?
    /// The kinds of its subjects; empty for any.
    public var subjectKinds: [KindID] = []
    /// Asks for the value: "When was {subject} founded?"
    public var question: Template?
    /// Say the fact, the main wording first: "{subject} was founded {when}."
    public var claims: [Template] = []
    /// Deny the fact: "{subject} was not founded {when}."
    public var negations: [Template] = []
    /// Asks for the subject: "Which organisation was founded {when}?"
    public var inverse: Template?
    /// What one value is called: "focus area".
    public var noun: String?
    /// What several values are called, where an added "s" is wrong.
    public var pluralNoun: String?
    /// Other words that say the relation, for reading claims.
    public var synonyms: [String] = []
    /// The unit of its numbers.
    public var unit: String?
    /// How far a number may lie from the fact's and still be right, in the relation's unit.
    public var tolerance: Double = 0
    /// The line that the wording was made from, in a bank that writes its relations so.
    public var line: RelationLine?
    /// The relation that this one was made of, for a fact that fills more roles than one.
    public var origin: RelationID?

    /// Makes a relation without wording.
    public init(id: RelationID, range: ValueRange) {
        self.id = id
        self.range = range
    }
}

extension Relation {
    /// The tolerance without a word of size: 50,000 where the unit is million km and it is 0.05.
    public var toleranceInFull: Double { tolerance * (unit.map(Quantity.size) ?? 1) }
}
