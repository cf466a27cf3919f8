/// Writes plain text as HTML inside other formats.
enum Markup {
    /// Text with `& < >` as entities and line breaks as they are; it may stand in an element, but
    /// not in an attribute.
    static func entities(_ text: String) -> String {
        let clean = CleanText.text(text)
        let isPlain = clean.utf8.allSatisfy { byte in
            byte != UInt8(ascii: "&") && byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
                && byte != UInt8(ascii: "\t")
        }
        if isPlain { return clean }
        var escaped = ""
        for scalar in clean.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\t": escaped += " "
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Text as HTML that shows its line breaks.
    static func html(_ text: String) -> String {
        let entities = entities(text)
        guard entities.utf8.contains(UInt8(ascii: "\n")) else { return entities }
        return entities.split(separator: "\n", omittingEmptySubsequences: false)
            .joined(separator: "<br/>")
    }
}
