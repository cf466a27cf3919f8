/// How two texts stand to each other that have the same words and other signs.
enum SignComparison {
    /// Whether what one says cannot be what the other says: "F" and "F#", "< 5" and "> 5".
    ///
    /// A sign that only one of them has and that tells of a unit, of a bound or of something rough
    /// leaves open whether both mean the same: "5" may be said of "5 %" and of "~5".
    /// Nil where their words are not the same.
    static func excludes(_ left: String, _ right: String, _ told: ToldSigns) -> Bool? {
        if TextKey.hasPlainLetters(left.utf8), TextKey.hasPlainLetters(right.utf8), told.isEmpty {
            return nil
        }
        let (first, second) = (
            TextKey.signed(left).parts(told), TextKey.signed(right).parts(told)
        )
        guard letters(first) == letters(second) else { return nil }
        let (mine, yours) = (
            unmatched(first.map(\.text), in: second.map(\.text)),
            unmatched(second.map(\.text), in: first.map(\.text))
        )
        if mine.isEmpty || yours.isEmpty {
            return !(mine + yours).allSatisfy { units.contains($0) || rough.contains($0) }
        }
        // What is below 5 is not above it, but "≤ 5" may be said of it too.
        if (mine + yours).contains(where: ["~", "±"].contains) { return false }
        return ![["<", "<="], [">", ">="]].contains { $0.sorted() == (mine + yours).sorted() }
    }

    /// The words of a text without its signs.
    private static func letters(_ parts: [SignedText.Part]) -> [String] {
        parts.filter { $0.word != nil }.map { $0.text.filter { $0.isLetter || $0.isNumber } }
    }

    private static func unmatched(_ words: [String], in others: [String]) -> [String] {
        var others = others
        return words.filter { word in
            guard let place = others.firstIndex(of: word) else { return true }
            others.remove(at: place)
            return false
        }
    }

    private static let rough: Set<String> = ["~", "<=", ">=", "±"]
    static let units: Set<String> = [
        "dollar", "cent", "pound", "euro", "yen", "percent", "permille", "degree",
    ]
}
