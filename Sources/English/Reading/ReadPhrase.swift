/// A noun phrase as it was read. All numbers are places of tokens in the sentence.
public struct ReadPhrase: Hashable, Sendable {
    /// What a preposition joins to it.
    public struct Complement: Hashable, Sendable {
        /// The preposition.
        public let preposition: String
        /// What it joins.
        public var phrase: ReadPhrase
    }

    /// How its members are joined.
    public enum Joint: Hashable, Sendable {
        case and, or, nor
    }

    /// The token of its main word.
    public var head: Int
    /// The main word, in small letters.
    public var word: String
    /// Whether its main word is a noun, a name or a number, and not a pronoun.
    public var isPronoun = false
    /// "the", "a", "no" …; empty where there is none.
    public var determiner = ""
    /// The token of a number that counts it.
    public var count: Int?
    /// The tokens of adjectives and nouns before the main word.
    public var modifiers: [Int] = []
    /// Whose it is, by "'s"; none or one.
    public var owners: [ReadPhrase] = []
    /// Titles before a name: "Defence Minister" of "Defence Minister Hamada"; none or one.
    public var titles: [ReadPhrase] = []
    /// What prepositions join to it.
    public var complements: [Complement] = []
    /// The members of a list; empty where it is none.
    public var members: [ReadPhrase] = []
    /// How the members are joined.
    public var joint: Joint = .and

    /// A phrase of one word.
    public init(head: Int, word: String) {
        self.head = head
        self.word = word
    }

    /// Every token within it.
    public var tokens: Set<Int> {
        var all = Set(modifiers)
        if members.isEmpty { all.insert(head) }
        if let count { all.insert(count) }
        for phrase in owners + titles + members + complements.map(\.phrase) {
            all.formUnion(phrase.tokens)
        }
        return all
    }

    /// What "of" or "'s" joins to it, if anything.
    public var owner: ReadPhrase? {
        owners.first ?? complements.first { $0.preposition == "of" }?.phrase
    }
}
