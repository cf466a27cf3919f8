/// Writes text for GIFT as Moodle's own reader takes it apart.
enum GIFTText {
    /// The text with everything escaped that means something to GIFT, the backslash first; line
    /// breaks become `\n`, so that no blank line can end the question. Brackets stay as they are.
    /// White space at the ends goes: behind it a weight or a format would still be read as one.
    static func escape(_ text: String) -> String {
        var escaped = ""
        let isBlank = { (scalar: Unicode.Scalar) in " \n\t".unicodeScalars.contains(scalar) }
        var scalars = CleanText.text(text).unicodeScalars[...].drop(while: isBlank)
        while let last = scalars.last, isBlank(last) { scalars.removeLast() }
        for scalar in scalars {
            switch scalar {
            case "\\", "#", "=", "~", "{", "}", ":": escaped += "\\\(scalar)"
            case "\n": escaped += "\\n"
            case "\t": escaped += " "
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// A short answer, in which `*` would stand for anything.
    static func shortAnswer(_ text: String) -> String {
        let escaped = escape(CleanText.line(text))
            .split(separator: "*", omittingEmptySubsequences: false).joined(separator: "\\*")
        return guardingFormat(startsLikeWeight(escaped) ? "%100%" + escaped : escaped, "plain")
    }

    /// The text, behind its format where it starts with what would be read as one.
    static func guardingFormat(_ escaped: String, _ format: String) -> String {
        let names = ["[html", "[plain", "[moodle", "[markdown"]
        return names.contains(where: escaped.hasPrefix) ? "[\(format)]" + escaped : escaped
    }

    /// Whether Moodle would read `%50%`, `%-33.3%` or the like at the beginning.
    static func startsLikeWeight(_ text: String) -> Bool {
        guard text.hasPrefix("%"), let end = text.dropFirst().firstIndex(of: "%") else {
            return false
        }
        let number = text[..<end].dropFirst().drop { $0 == "-" }
        return number.first?.isNumber == true
            && number.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
    }

    /// Text for a comment's `[id:…]` or `[tag:…]`, which brackets would end.
    static func comment(_ text: String) -> String {
        String(CleanText.line(text).map { "[]\\".contains($0) ? "_" : $0 })
    }

    /// A part of a category's path, in which a slash is doubled and nothing can be escaped.
    static func category(_ text: String) -> String {
        CleanText.line(text).filter { $0 != "\\" }.split(
            separator: "/", omittingEmptySubsequences: false
        ).joined(separator: "//")
    }
}
