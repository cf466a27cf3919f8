extension English {
    /// "a" or "an", by how the words that follow are spoken: "an hour", "a university", "an MP",
    /// "an 18-year-old".
    public static func indefinite(before words: String) -> String {
        let first = words.prefix { $0.isLetter || $0.isNumber }
        guard let initial = first.lowercased().first else { return "a" }
        if initial.isNumber { return beginsWithVowel(number: first) ? "an" : "a" }
        let isSpelled = first.count < 2 || first.count < 4 && first.allSatisfy(\.isUppercase)
        if isSpelled { return "aefhilmnorsx".contains(initial) ? "an" : "a" }
        let word = first.lowercased()
        if silent.contains(where: word.hasPrefix) { return "an" }
        if spokenAsYou(word) || ["one", "once", "oui"].contains(where: word.hasPrefix) {
            return "a"
        }
        return "aeiou".contains(initial) ? "an" : "a"
    }

    /// Eight and its like, eleven and eighteen.
    private static func beginsWithVowel(number: Substring) -> Bool {
        let digits = number.prefix { $0.isNumber }
        if digits.first == "8" { return true }
        let leading = (digits.count - 1) % 3 + 1
        return leading == 2 && ["11", "18"].contains(digits.prefix(2))
    }

    /// Whether the first letter is spoken as in "you": "union", "user", "Europe".
    private static func spokenAsYou(_ word: String) -> Bool {
        if ["eu", "ewe", "use", "usu", "uti", "ura", "uto", "ubi"].contains(where: word.hasPrefix) {
            return true
        }
        guard word.hasPrefix("uni") else { return false }
        return !["unin", "unim", "unid"].contains(where: word.hasPrefix)
    }

    private static let silent = ["hour", "honest", "honour", "honor", "heir"]
}
