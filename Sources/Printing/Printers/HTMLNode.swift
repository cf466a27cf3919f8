/// A piece of HTML: text is escaped where it is written, so that none can become markup.
enum HTMLNode {
    /// An element with its attributes and content.
    case element(String, [(name: String, value: String)], [HTMLNode])
    /// Text.
    case text(String)
    /// A space between two others.
    case space

    /// Writes the piece.
    func write(to output: inout some TextOutputStream) {
        switch self {
        case .text(let text): output.write(HTMLText.escape(CleanText.line(text)))
        case .space: output.write(" ")
        case .element(let name, let attributes, let content):
            output.write("<\(name)")
            for (name, value) in attributes {
                output.write(" \(name)=\"\(HTMLText.escape(value))\"")
            }
            output.write(">")
            for node in content { node.write(to: &output) }
            output.write("</\(name)>")
            if HTMLText.blocks.contains(name) { output.write("\n") }
        }
    }

    /// An element with a class, and with any other attributes.
    static func tag(
        _ name: String, class style: String? = nil,
        with attributes: [(name: String, value: String)] = [],
        _ content: [HTMLNode]
    ) -> HTMLNode {
        .element(name, (style.map { [("class", $0)] } ?? []) + attributes, content)
    }

    /// An element around text of the bank's, whose direction follows from the text.
    static func words(_ name: String, class style: String? = nil, _ text: String) -> HTMLNode {
        tag(name, class: style, with: [("dir", "auto")], [.text(text)])
    }
}

/// Writes text for HTML and CSS.
enum HTMLText {
    /// Elements after which a line ends.
    static let blocks: Set = [
        "h1", "h2", "h3", "p", "ul", "ol", "li", "div", "section", "dl", "dt", "dd", "table",
        "caption", "thead", "tbody", "tr",
    ]

    /// The text with the five characters that mean something in HTML written as references.
    static func escape(_ text: String) -> String {
        guard text.utf8.contains(where: isSpecial) else { return text }
        var escaped = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
            UInt8(ascii: "'"):
            true
        default: false
        }
    }

    /// The text as a CSS string; whatever is not a letter, a digit or a space is written by number,
    /// so that neither the string nor the style element can end in it.
    static func cssString(_ text: String) -> String {
        var string = "\""
        for scalar in CleanText.line(text).unicodeScalars {
            if scalar == " " || (scalar.isASCII && Character(scalar).isLetter)
                || (scalar.isASCII && Character(scalar).isNumber)
            {
                string.unicodeScalars.append(scalar)
            } else {
                string += "\\" + String(scalar.value, radix: 16) + " "
            }
        }
        return string + "\""
    }
}
