/// Subject and verb in number.
enum Agreement {
    private static let plurals = [
        "is": "are", "was": "were", "has": "have", "does": "do", "goes": "go", "isn't": "aren't",
        "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't",
    ]

    /// " was founded" after a plural subject: " were founded"; " comes from": " come from".
    static func pluralisingFirstVerb(_ words: String) -> String {
        guard words.first == " " else { return words }
        var parts = words.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 1 else { return words }
        parts[1] = plural(parts[1])
        return parts.joined(separator: " ")
    }

    /// "When was " before a plural subject: "When were ".
    static func pluralisingLastVerb(_ words: String) -> String {
        guard words.last == " " else { return words }
        var parts = words.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let verb = parts.count > 1 ? parts[parts.count - 2] : ""
        guard let known = plurals[verb.lowercased()] else { return words }
        parts[parts.count - 2] =
            verb.first?.isUppercase == true ? English.sentenceCase(known) : known
        return parts.joined(separator: " ")
    }

    private static func plural(_ verb: String) -> String { plurals[verb] ?? English.singular(verb) }
}

extension English {
    /// Mends what filling a template can leave: doubled articles, spaces and stops.
    static func tidied(_ text: String) -> String {
        var words: [Substring] = []
        let articles: Set<String> = ["the", "a", "an"]
        for word in text.split(separator: " ") {
            if let last = words.last, articles.contains(last.lowercased()),
                articles.contains(String(word))
            {
                words[words.count - 1] = word
                continue
            }
            words.append(word)
        }
        let text = words.joined(separator: " ")
            .replacing(".?", with: "?").replacing(" ,", with: ",").replacing(" .", with: ".")
        // A name that ends in a stop ("the U.S.") ends the sentence, too.
        return text.hasSuffix("..") && !text.hasSuffix("...") ? String(text.dropLast()) : text
    }
}
