import Facts

extension Entity {
    /// The form that a reader takes in at a glance: the name, or the short form of a long one.
    public var displayName: String {
        guard let short, name.count > 30 else { return name }
        return short
    }

    /// The display name with its article, for the middle of a sentence: "the CCDCOE".
    public var inSentence: String {
        guard let article, !article.isEmpty else { return displayName }
        return "\(article) \(displayName)"
    }
}

extension English {
    /// The possessive: "Japan's", "the United States'", "Hamada's".
    public static func possessive(_ name: String) -> String {
        name.hasSuffix("s") || name.hasSuffix("’") ? name + "'" : name + "'s"
    }

    /// The text with its first letter in upper case.
    public static func sentenceCase(_ text: String) -> String {
        guard let first = text.first else { return text }
        return first.uppercased() + text.dropFirst()
    }

    /// The plural of a noun by English's spelling rules: "focus areas", "parties", "boxes".
    public static func plural(_ noun: String) -> String {
        let vowels = "aeiou"
        if noun.hasSuffix("y"), let before = noun.dropLast().last, !vowels.contains(before) {
            return noun.dropLast() + "ies"
        }
        if ["s", "x", "z", "ch", "sh"].contains(where: noun.hasSuffix) { return noun + "es" }
        return noun + "s"
    }

    /// "a" or "an", by the letter that follows.
    public static func indefinite(before word: String) -> String {
        guard let first = word.lowercased().first, "aeiou".contains(first) else { return "a" }
        let exceptions = ["one", "uni", "eu", "use"]
        return exceptions.contains(where: word.lowercased().hasPrefix) ? "a" : "an"
    }
}
