/// A relation as a bank writes it in one line: a predicate as a phrase, and the roles that its
/// facts fill beside the subject.
public struct RelationLine: Hashable, Sendable {
    /// A role of the line.
    public struct Role: Hashable, Sendable {
        /// What a bank calls it: `object`, `when`, `where`, or a preposition.
        public let name: String
        /// Which values it takes.
        public var range: ValueRange
        /// The words that fill it, in a relation that was made for one fact.
        public var words: String?

        /// Makes a role.
        public init(_ name: String, _ range: ValueRange, words: String? = nil) {
            self.name = name
            self.range = range
            self.words = words
        }
    }

    /// When a relation holds, as its verb tells it.
    public enum Tense: String, Hashable, Sendable, CaseIterable {
        case past, present, future, perfect
    }

    /// The phrase with its verb: "visit", "be based in".
    public var verb: String?
    /// What is said with "be": "high".
    public var adjective: String?
    /// What a value is called: "focus area".
    public var noun: String?
    /// What several values are called, where the rules of English do not tell it.
    public var nouns: String?
    /// What the deed itself is called: "founding", "visit".
    public var deed: String?
    /// The roles in the line's order; the first is the one whose filler is the fact's value.
    public var roles: [Role] = []
    /// The tense, where the line gives one.
    public var tense: Tense?
    /// Other phrases that say the same.
    public var synonyms: [String] = []
    /// Other words that say it, for reading claims alone.
    public var words: [String] = []
    /// The roles of which one subject has one filler, all others being the same.
    public var singles: [String] = []
    /// Whether lists of values are complete where a fact does not say otherwise.
    public var isComplete = false
    /// The role that takes the value; another than the first in a relation made for one fact.
    public var asked = 0

    /// Makes an empty line.
    public init() {}

    /// The role that takes the value.
    public var value: Role? { roles.indices.contains(asked) ? roles[asked] : nil }
}

/// What fills a role of a fact beside its value.
public struct RoleFilling: Hashable, Sendable {
    /// The role's name in the relation's line.
    public let role: String
    /// What the article has there.
    public let values: [Value]
    /// What the record has there.
    public let recorded: [Value]

    /// Fills a role.
    public init(_ role: String, _ values: [Value], recorded: [Value] = []) {
        self.role = role
        self.values = values
        self.recorded = recorded
    }
}
