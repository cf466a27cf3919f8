/// Makes text from elsewhere safe to show: no byte of it can steer a terminal.
///
/// Removed are escape sequences (ECMA-48: control sequences, and control strings together with
/// what they carry), the control characters of C0 except newline and tab, DEL, C1, and the
/// characters that reorder text against its reading direction (U+202A…202E, U+2066…2069).
public enum Sanitise {
    /// The text without anything that steers a terminal; newlines and tabs stay.
    public static func text(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
        let scalars = Array(text.unicodeScalars)
        var clean = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            if let end = endOfSequence(in: scalars, from: index) {
                index = end
            } else {
                if !isUnsafe(scalars[index]) { clean.append(scalars[index]) }
                index += 1
            }
        }
        return String(clean)
    }

    /// The text in one line: as ``text(_:)``, with every newline, tab and line separator a space.
    public static func line(_ text: String) -> String {
        var clean = String.UnicodeScalarView()
        for scalar in self.text(text).unicodeScalars {
            clean.append(breaksLine(scalar) ? " " : scalar)
        }
        return String(clean)
    }

    private static func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x2028, 0x2029: true
        default: false
        }
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// Where the escape sequence that starts here ends, or nil if none starts here or it is broken
    /// off; then only its control characters go, and its text stays in sight.
    private static func endOfSequence(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
        var next = start + 1
        var introducer = scalars[start].value
        if introducer == 0x1B {
            guard next < scalars.count else { return nil }
            // ESC followed by a character of column 4 or 5 is the seven-bit form of a C1 control.
            introducer = scalars[next].value &+ 0x40
            next += 1
        }
        switch introducer {
        case 0x9B: return endOfControlSequence(in: scalars, from: next)
        case 0x9D: return endOfString(in: scalars, from: next, bellEnds: true)
        case 0x90, 0x98, 0x9E, 0x9F: return endOfString(in: scalars, from: next, bellEnds: false)
        default:
            return scalars[start].value == 0x1B ? endOfEscape(in: scalars, from: start + 1) : nil
        }
    }

    /// Parameters (0x30…3F), intermediates (0x20…2F), one final character (0x40…7E).
    private static func endOfControlSequence(in scalars: [Unicode.Scalar], from: Int) -> Int? {
        var index = from
        while index < scalars.count, (0x30...0x3F).contains(scalars[index].value) { index += 1 }
        while index < scalars.count, (0x20...0x2F).contains(scalars[index].value) { index += 1 }
        guard index < scalars.count, (0x40...0x7E).contains(scalars[index].value) else {
            return nil
        }
        return index + 1
    }

    /// Anything up to the string terminator. Every other control character breaks the string off,
    /// which also keeps the whole scan linear.
    private static func endOfString(
        in scalars: [Unicode.Scalar], from: Int, bellEnds: Bool
    ) -> Int? {
        var index = from
        while index < scalars.count {
            switch scalars[index].value {
            case 0x9C: return index + 1
            case 0x07 where bellEnds: return index + 1
            case 0x1B where index + 1 < scalars.count && scalars[index + 1] == "\\":
                return index + 2
            case 0x00...0x1F, 0x7F...0x9F: return nil
            default: index += 1
            }
        }
        return nil
    }

    /// Intermediates (0x20…2F), then one final character (0x30…7E).
    private static func endOfEscape(in scalars: [Unicode.Scalar], from: Int) -> Int? {
        var index = from
        while index < scalars.count, (0x20...0x2F).contains(scalars[index].value) { index += 1 }
        guard index < scalars.count, (0x30...0x7E).contains(scalars[index].value) else {
            return nil
        }
        return index + 1
    }
}
