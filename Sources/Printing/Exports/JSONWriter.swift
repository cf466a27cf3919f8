/// A JSON value that is written with its keys in the order given.
public enum JSONNode: Sendable {
    case string(String)
    case number(Int)
    case decimal(Double)
    case bool(Bool)
    case null
    case array([JSONNode])
    case object([(key: String, value: JSONNode)])

    /// The value as JSON in one line (RFC 8259).
    public var text: String {
        var text = ""
        write(to: &text)
        return text
    }

    private func write(to output: inout String) {
        switch self {
        case .string(let string): Self.write(string, to: &output)
        case .number(let number): output += String(number)
        // JSON knows neither infinity nor "not a number".
        case .decimal(let number): output += number.isFinite ? "\(number)" : "null"
        case .bool(let bool): output += bool ? "true" : "false"
        case .null: output += "null"
        case .array(let items):
            output += "["
            for (place, item) in items.enumerated() {
                if place > 0 { output += ", " }
                item.write(to: &output)
            }
            output += "]"
        case .object(let members):
            output += "{"
            for (place, member) in members.enumerated() {
                if place > 0 { output += ", " }
                Self.write(member.key, to: &output)
                output += ": "
                member.value.write(to: &output)
            }
            output += "}"
        }
    }

    private static func write(_ string: String, to output: inout String) {
        output += "\""
        guard hasEscapes(string) else {
            output += string
            output += "\""
            return
        }
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\n": output += "\\n"
            case "\r": output += "\\r"
            case "\t": output += "\\t"
            // Most are allowed as they are, but would steer a terminal that shows the file.
            case _ where HiddenCharacters.contain(scalar):
                for unit in String(scalar).utf16 {
                    let digits = String(unit, radix: 16)
                    output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
            default: output.unicodeScalars.append(scalar)
            }
        }
        output += "\""
    }

    /// Whether some character of the string is to be escaped; a few others are taken for one.
    private static func hasEscapes(_ string: String) -> Bool {
        string.utf8.contains { byte in
            switch byte {
            case ..<0x20, 0x22, 0x5C, 0x7F: true
            // Lead bytes of U+0080…, U+0600…, U+0700…, U+08C0…, U+2000…, U+F000… and beyond.
            case 0xC2, 0xD8, 0xDC, 0xE0, 0xE1, 0xE2, 0xEF, 0xF0, 0xF3: true
            default: false
            }
        }
    }
}
