import Wording

/// Countries whose names take an article, where the bank does not say.
enum CountryArticle {
    /// The article of a country's usual name; nil for most.
    static func of(_ name: String) -> String? {
        let words = NormalText(name).words
        guard !words.contains("and") || name.hasPrefix("United") else { return nil }
        let isCommon = words.last.map(nouns.contains) ?? false
        return isCommon || words.first == "united" || names.contains(words.joined(separator: " "))
            ? "the" : nil
    }

    private static let nouns: Set<String> = [
        "republic", "islands", "kingdom", "states", "emirates", "federation", "union", "coast",
    ]
    private static let names: Set<String> = [
        "netherlands", "philippines", "bahamas", "gambia", "maldives", "comoros", "sudan republic",
        "democratic republic of the congo", "republic of the congo", "vatican", "holy see",
    ]
}
