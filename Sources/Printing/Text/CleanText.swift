/// Makes text of banks safe to print: nothing in it steers a printer, a terminal or a reader.
///
/// Removed are control characters, the characters that reorder text against its reading direction
/// (U+202A…202E, U+2066…2069), and code points that XML forbids. Right-to-left text itself stays.
enum CleanText {
    /// The text in one line: each run of white space is one space, and none is at an end.
    static func line(_ text: String) -> String {
        if isClean(text) { return text }
        var clean = String.UnicodeScalarView()
        var spaceIsDue = false
        for scalar in text.unicodeScalars {
            if breaksOrSpaces(scalar) {
                spaceIsDue = !clean.isEmpty
            } else if !isUnprintable(scalar) {
                if spaceIsDue { clean.append(" ") }
                spaceIsDue = false
                clean.append(scalar)
            }
        }
        return String(clean)
    }

    /// The text with its line breaks as newlines, and tabs as they are.
    static func text(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
        var clean = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0D, 0x85, 0x2028, 0x2029: clean.append("\n")
            case 0x0A: if !afterReturn { clean.append("\n") }
            case 0x09: clean.append(scalar)
            default: if !isUnprintable(scalar) { clean.append(scalar) }
            }
            afterReturn = scalar == "\r"
        }
        return String(clean)
    }

    private static func isClean(_ text: String) -> Bool {
        var last: UInt8 = 0x20
        for byte in text.utf8 {
            guard byte >= 0x20, byte < 0x7F, !(byte == 0x20 && last == 0x20) else { return false }
            last = byte
        }
        return last != 0x20 || text.isEmpty
    }

    private static func breaksOrSpaces(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
        }
    }
}
