/// A clause as it was read from a sentence.
public struct ReadClause: Hashable, Sendable {
    /// Why what a clause says is not said of the world.
    public enum Context: Hashable, Sendable {
        /// Under a verb of saying, thinking or wanting, by its token.
        case reported(Int)
        /// Under a conjunction such as "if", by its token.
        case conditional(Int)
        /// Under "might", "should", "would" …, by its token.
        case modal(Int)
        /// Under "plans to", "failed to", by the token of the verb above it.
        case infinitive(Int)
    }

    /// Predicate, roles, tense and polarity.
    public var clause: Clause<ReadPhrase>
    /// What prepositions join to the verb beyond the clause's roles.
    public var others: [ReadPhrase.Complement] = []
    /// The tokens of the times that it names.
    public var times: [Int] = []
    /// The tokens of adverbs.
    public var adverbs: [Int] = []
    /// The word by which it is denied: "not", "never", "no longer".
    public var denial: String?
    /// Why it is not asserted; nil where it is.
    public var context: Context?
    /// The token of the verb, or of the noun that stands for one.
    public var verb: Int
    /// The adjective that follows "be", by its token.
    public var adjective: Int?
    /// That adjective, in its dictionary form.
    public var adjectiveWord: String?
    /// Whether it is put beside a noun, as in "Paris, the capital".
    public var isAside = false

    /// Whether it tells which thing a noun means: "the treaty that France signed".
    public var isRestrictive = false

    /// Makes a clause with the token of its verb, or of the noun that stands for one.
    public init(clause: Clause<ReadPhrase>, verb: Int) {
        self.clause = clause
        self.verb = verb
    }
}

/// One way to read a sentence.
public struct SentenceReading: Hashable, Sendable {
    /// Its clauses, the main ones first.
    public let clauses: [ReadClause]
    /// The tokens that no clause explains.
    public let leftover: [Int]
    /// Whether it asks.
    public let isQuestion: Bool
}
