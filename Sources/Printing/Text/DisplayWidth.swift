/// How many columns text fills in a font of fixed width: wide characters fill two, marks none.
///
/// Source: Unicode Standard Annex 11 (Wide and Fullwidth), and for emoji Technical Standard 51.
enum DisplayWidth {
    /// The columns of a text.
    static func of(_ text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + of($1) }
    }

    /// The columns of one character: 0, 1 or 2.
    static func of(_ character: Character) -> Int {
        if let ascii = character.asciiValue { return ascii >= 0x20 && ascii < 0x7F ? 1 : 0 }
        var widest = 0
        var indicators = 0
        for scalar in character.unicodeScalars {
            if scalar.value == 0xFE0F && widest > 0 { return 2 }
            if (0x1F1E6...0x1F1FF).contains(scalar.value) { indicators += 1 }
            widest = max(widest, of(scalar))
        }
        return indicators == 2 ? 2 : widest
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .control, .nonspacingMark, .enclosingMark, .format, .lineSeparator,
            .paragraphSeparator:
            return 0
        default: break
        }
        if scalar.properties.isEmojiPresentation { return 2 }
        switch scalar.value {
        case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
        case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
            0x4E00...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAD9, 0xFE10...0xFE19,
            0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FB,
            0x1F200...0x1F265, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }

    /// The text filled with spaces to `width` columns, on the side that `alignment` leaves free.
    static func pad(_ text: String, to width: Int, _ alignment: Alignment = .left) -> String {
        let missing = max(0, width - of(text))
        let left =
            switch alignment {
            case .left: 0
            case .right: missing
            case .centre: missing / 2
            }
        return String(repeating: " ", count: left) + text
            + String(repeating: " ", count: missing - left)
    }

    /// The text cut to `width` columns; where something is cut, `mark` stands at the end.
    static func truncate(_ text: String, to width: Int, mark: String = "…") -> String {
        guard of(text) > width else { return text }
        let room = width - of(mark)
        guard room >= 0 else { return String(repeating: ".", count: max(0, width)) }
        var columns = 0
        let kept = text.prefix { character in
            columns += of(character)
            return columns <= room
        }
        return kept + mark
    }
}

/// On which side of its column text stands.
public enum Alignment: Hashable, Sendable {
    case left, right, centre
}
