/// Writes scalars so that every YAML reader takes them for the same text.
enum YAMLText {
    /// A text, in double quotes where it could be taken for something else.
    static func scalar(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

    /// A text in double quotes, hidden characters replaced.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            default:
                let shown = Plain.isHidden(scalar) ? "\u{FFFD}" : scalar
                result.unicodeScalars.append(shown)
            }
        }
        return result + "\""
    }

    /// Words that YAML 1.1 takes for truth values or nothing.
    private static let reserved: Set<String> = [
        "y", "n", "yes", "no", "true", "false", "on", "off", "null", "nan", "inf",
    ]

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.properties.isAlphabetic,
            text.unicodeScalars.last != " ", !reserved.contains(text.lowercased())
        else { return false }
        // Letters and what never means anything to YAML; a colon, a hash or a comma may.
        return text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            case 0..<0x80: " -._/()'+;".unicodeScalars.contains(scalar)
            default: !Plain.isHidden(scalar) && !scalar.properties.isWhitespace
            }
        }
    }
}
