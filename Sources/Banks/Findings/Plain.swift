/// Text made safe to show: no terminal escapes, no line breaks, no hidden direction changes.
enum Plain {
    /// Whether a scalar may do something to a terminal or a reader that is not seen.
    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F: true
        case 0x2028...0x202E, 0x2066...0x2069: true
        case 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF: true
        case 0xE0000...0xE007F: true
        default: false
        }
    }

    /// The text with every hidden scalar replaced, and cut where it is longer than `limit` scalars.
    static func shown(_ text: String, limit: Int = 200) -> String {
        var result = String.UnicodeScalarView()
        var count = 0
        for scalar in text.unicodeScalars {
            guard count < limit else { return String(result) + "…" }
            result.append(isHidden(scalar) ? "\u{FFFD}" : scalar)
            count += 1
        }
        return String(result)
    }

    /// The text in quotes, short enough for a message.
    static func quoted(_ text: String) -> String { "'" + shown(text, limit: 60) + "'" }

    /// How a scalar is named in a message: `U+001B`.
    static func name(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
