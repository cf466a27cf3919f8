/// How many columns text fills in a font of fixed width, on a terminal or on paper. The answer
/// depends on the text alone, not on the locale or the machine.
public enum DisplayWidth {
    /// The columns of one character, which is never shown in parts: 0, 1 or 2.
    ///
    /// The widest scalar counts, since the others are drawn over it; an emoji presentation
    /// selector or a pair of regional indicators makes two columns (Unicode Standard Annex 11 and
    /// Technical Standard 51).
    public static func of(_ character: Character) -> Int {
        if let ascii = character.asciiValue { return ascii >= 0x20 && ascii < 0x7F ? 1 : 0 }
        var widest = 0
        var indicators = 0
        for scalar in character.unicodeScalars {
            if scalar.value == 0xFE0F && widest > 0 { return 2 }
            if (0x1F1E6...0x1F1FF).contains(scalar.value) { indicators += 1 }
            widest = max(widest, of(scalar))
            if widest == 2 { return 2 }
        }
        return indicators == 2 ? 2 : widest
    }

    /// The columns of a text without escape sequences.
    public static func of(_ text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + of($1) }
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F: return 0
        case 0x20...0x2FF: return 1
        // The vowels and finals of Hangul syllables are drawn within the first letter's columns.
        case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
        // Signs that Unicode calls format characters but that are drawn around numbers.
        case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2: return 1
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator:
            return 0
        default:
            return WideRanges.contains(scalar) ? 2 : 1
        }
    }
}
