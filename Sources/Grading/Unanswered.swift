import Wording

/// A text that puts no answer forward: "I don't know", a question back.
enum Unanswered {
    /// Nothing is known.
    case unknown
    /// The quiz is asked something: "is it a city?".
    case question

    /// Reads a text; nil where it may be an answer.
    init?(_ text: String) {
        let words = NormalText(text).words
        if Self.admissions.contains(words.joined(separator: " ")) {
            self = .unknown
        } else if words.count > 2, words.count < 20,
            text.reversed().first(where: { !$0.isWhitespace }) == "?",
            let first = words.first, Self.inverted.contains(first)
        {
            self = .question
        } else {
            return nil
        }
    }

    /// With what a question begins that is answered with yes or no.
    private static let inverted: Set<String> = [
        "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "can", "could",
        "will", "would", "should", "may", "might", "isnt", "arent", "wasnt", "werent", "doesnt",
        "didnt",
    ]
    /// What people say who do not know.
    private static let admissions: Set<String> = [
        "i dont know", "dont know", "i do not know", "do not know", "dunno", "i dunno", "idk",
        "no idea", "i have no idea", "no clue", "i have no clue", "not sure", "im not sure",
        "i am not sure", "i forgot", "i forget", "i cant remember", "i dont remember", "cant say",
    ]
}
