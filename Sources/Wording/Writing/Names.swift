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

    /// The plural of a noun by English's spelling rules: "focus areas", "parties", "boxes"; of a
    /// noun with more after it the noun itself: "dates of birth", "statuses at the centre".
    public static func plural(_ noun: String) -> String {
        let words = noun.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        if let link = words.dropFirst().firstIndex(where: links.contains) {
            let head = plural(words[..<link].joined(separator: " "))
            return head + " " + words[link...].joined(separator: " ")
        }
        if noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before) {
            return noun.dropLast() + "ies"
        }
        let hisses = ["s", "x", "z", "ch", "sh"].contains(where: noun.hasSuffix)
        return noun + (hisses ? "es" : "s")
    }

    /// A count with its noun: "1 fact", "4 facts", "0 entities".
    public static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(number == 1 ? noun : plural(noun))"
    }

    /// The singular of a plural noun, as far as spelling tells it: "day", "country", "inch".
    static func singular(_ noun: String) -> String {
        guard noun.hasSuffix("s"), !noun.hasSuffix("ss"), noun.count > 3 else { return noun }
        if noun.hasSuffix("ies"), noun.count > 4 { return noun.dropLast(3) + "y" }
        if ["ches", "shes", "sses", "xes", "zes"].contains(where: noun.hasSuffix) {
            return String(noun.dropLast(2))
        }
        return String(noun.dropLast())
    }

    private static let links: Set<String> = ["of", "at", "in", "on", "for", "to", "by", "with"]
}
