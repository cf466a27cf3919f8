/// What part a small word plays in reading a claim.
enum WordClass: Hashable {
    /// a, an, the.
    case article
    /// is, was, been …
    case be
    /// has, had …
    case have
    /// does, did …
    case doing
    /// not, never.
    case negation
    /// Words that change nothing: also, indeed.
    case harmless
    /// its, their, his, her.
    case possessivePronoun
    /// and, or, but …
    case conjunction
    /// in, at, of, by …
    case preposition
    /// Any other word.
    case content

    /// The class of a folded word.
    static func of(_ word: String) -> WordClass { table[word] ?? .content }

    /// Forms of "be" that speak of the present.
    static let presentBe: Set<String> = ["is", "are", "being", "be"]

    /// Contractions and what they stand for.
    static let contractions: [String: [String]] = [
        "isnt": ["is", "not"], "arent": ["are", "not"], "wasnt": ["was", "not"],
        "werent": ["were", "not"], "hasnt": ["has", "not"], "havent": ["have", "not"],
        "hadnt": ["had", "not"], "doesnt": ["does", "not"], "dont": ["do", "not"],
        "didnt": ["did", "not"], "wont": ["will", "not"], "cant": ["can", "not"],
        "cannot": ["can", "not"], "couldnt": ["could", "not"], "shouldnt": ["should", "not"],
        "wouldnt": ["would", "not"], "aint": ["is", "not"], "mustnt": ["must", "not"],
    ]

    private static let table: [String: WordClass] = {
        var table: [String: WordClass] = [:]
        func add(_ wordClass: WordClass, _ words: String) {
            for word in words.split(separator: " ") { table[String(word)] = wordClass }
        }
        add(.article, "a an the")
        add(.be, "is are was were be been being")
        add(.have, "has have had having")
        add(.doing, "does do did")
        add(.negation, "not never")
        add(.harmless, "also indeed actually really itself himself herself themselves")
        add(.possessivePronoun, "its their his her")
        add(.conjunction, "and or but nor while whereas although though because so yet")
        add(
            .preposition,
            "in at of by on to for from with into as about after before since until till under over "
                + "against between during within inside without through among amongst than")
        return table
    }()
}
