/// The words that join a noun phrase to what stands before it: a closed class.
public enum Prepositions {
    /// Every one that a phrase may end in or a role be named for.
    public static let all: Set<String> = [
        "about", "above", "across", "after", "against", "along", "amid", "among", "around", "as",
        "at", "before", "behind", "below", "beneath", "beside", "between", "beyond", "by",
        "despite",
        "during", "for", "from", "in", "inside", "into", "like", "near", "of", "on", "onto",
        "opposite", "outside", "over", "past", "per", "since", "than", "through", "throughout",
        "to",
        "toward", "towards", "under", "until", "upon", "via", "with", "within", "without",
    ]
}

/// Other closed classes that a phrase is made of.
enum ClosedClasses {
    /// Verbs that stand before another without "to".
    static let modals: Set<String> = [
        "can", "could", "may", "might", "must", "shall", "should", "will", "would",
    ]

    /// Words that only ever belong to the verb before them: "carry out".
    static let particles: Set<String> = [
        "apart", "away", "back", "down", "forward", "off", "out", "together", "up",
    ]

    /// Adverbs of time and degree that end in other letters than "-ly".
    static let adverbs: Set<String> = [
        "again", "already", "also", "always", "ever", "first", "jointly", "later", "long", "now",
        "often", "once", "soon", "still", "then", "today", "yet",
    ]

    /// Words that deny; a phrase says what holds, and the realiser denies it.
    static let negations: Set<String> = ["not", "never", "no", "cannot", "nor", "neither"]

    /// What stands before a noun and is neither article nor adjective.
    static let determiners: Set<String> = [
        "a", "an", "the", "its", "their", "his", "her", "this", "that", "these", "those",
    ]

    /// The forms of "be" with the tense that each tells.
    static let being: [String: Tense] = [
        "be": .present, "is": .present, "are": .present, "was": .past, "were": .past,
    ]
}
