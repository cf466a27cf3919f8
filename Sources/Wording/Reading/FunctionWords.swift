/// Small words that carry no answer of their own.
public enum FunctionWords {
    /// Leading articles.
    public static let articles: Set<String> = ["the", "a", "an"]

    /// Words that may be added or left out of a text without changing what it names.
    public static let all: Set<String> = [
        "the", "a", "an", "of", "and", "in", "on", "at", "to", "for", "from", "by", "with", "into",
        "as", "its", "their", "his", "her", "our", "your", "my", "this", "that", "these", "those",
        "is", "are", "was", "were", "be", "been", "being", "it", "they", "he", "she", "which",
        "who", "whose", "there", "has", "have", "had", "do", "does", "did", "will", "would",
        "some", "any", "also", "both",
    ]

    /// Words whose place in the order matters: who did it to whom.
    public static let directions: Set<String> = [
        "by", "from", "to", "on", "against", "over", "of", "than", "before", "after", "under",
        "into", "without", "versus", "between", "for",
    ]

    /// Words that turn an answer round, or leave it open.
    public static let negations: Set<String> = [
        "not", "no", "never", "neither", "nor", "none", "nobody", "nothing", "except", "excluding",
        "without", "isnt", "wasnt", "arent", "werent", "doesnt", "didnt", "dont", "cant", "cannot",
        "wont", "hasnt", "hadnt", "havent", "unlike", "anything", "anyone", "anywhere", "everyone",
        "everything", "non", "nowhere", "hardly", "neednt", "aint",
    ]

    /// Words that offer a choice instead of an answer.
    public static let hedges: Set<String> = ["or", "either", "versus", "vs"]

    /// Words with which a sentence puts forward an answer.
    public static let framing: Set<String> = [
        "i", "im", "id", "we", "you", "think", "believe", "guess", "suppose", "say", "said",
        "reckon",
        "answer", "answers", "probably", "definitely", "certainly", "surely", "sure", "clearly",
        "obviously", "maybe", "perhaps", "possibly", "must", "should", "could", "may", "might",
        "called", "named", "known", "name", "thats", "theyre", "hes", "shes", "its", "so", "well",
        "yes", "ok", "okay", "please", "hmm", "um", "er", "uh", "ah", "oh", "my", "final",
        "correct",
        "right", "namely", "just", "simply", "only", "of", "course", "about", "remember", "recall",
        "if", "me", "let", "see", "pretty", "quite", "very", "fairly", "am", "then", "now", "here",
        "when", "where", "what", "happened", "took", "place", "back", "during", "because", "due",
        "lies", "lie", "located", "situated",
    ]
}

/// Minor inflection of English words.
public enum Inflection {
    /// The singular of a plural noun, by the regular rules; any other word as it is.
    ///
    /// The result is for comparison: both sides go through it.
    public static func singular(_ word: String) -> String {
        let length = word.utf8.count
        guard length > 3, word.utf8.last == 0x73 else { return irregular[word] ?? word }
        if let found = irregular[word] { return found }
        // A decade is not its first year.
        if word.hasSuffix("0s") { return word }
        if word.hasSuffix("ss") || word.hasSuffix("us") || word.hasSuffix("is") { return word }
        if word.hasSuffix("ies"), length > 4 { return word.dropLast(3) + "y" }
        for ending in ["sses", "ches", "shes", "xes", "zes"] where word.hasSuffix(ending) {
            return String(word.dropLast(2))
        }
        return String(word.dropLast())
    }

    private static let irregular: [String: String] = [
        "men": "man", "women": "woman", "people": "person", "children": "child", "feet": "foot",
        "teeth": "tooth", "mice": "mouse", "geese": "goose", "nuclei": "nucleus",
        "bacteria": "bacterium", "criteria": "criterion", "phenomena": "phenomenon",
        "analyses": "analysis", "crises": "crisis", "bases": "base", "axes": "axis",
        "lives": "life", "wives": "wife", "knives": "knife", "leaves": "leaf", "wolves": "wolf",
        "halves": "half", "series": "series", "species": "species", "news": "news",
        "data": "datum", "media": "medium", "heroes": "hero", "potatoes": "potato",
        "tomatoes": "tomato", "volcanoes": "volcano", "mosquitoes": "mosquito",
    ]
}
