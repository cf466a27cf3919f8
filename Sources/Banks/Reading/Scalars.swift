/// Reads the simplest parts of a bank: texts, flags, lists, counts.
enum Scalars {
    /// A scalar's text with its blanks tidied; nil, with a finding, where it is blank or no text.
    static func text(
        _ tree: Tree, as what: String, keepsLines: Bool = false, _ report: FindingCollector
    ) -> String? {
        switch tree.content {
        case .refused: return nil
        case .nothing:
            report.error(
                tree.place, "\(what) is empty",
                "write something, or delete the key; put 'null' or '~' in quotes if you mean it")
            return nil
        case .list, .map:
            report.error(
                tree.place, "\(what) must be text, not \(tree.form)",
                "write one text; put text that begins with a bracket in quotes")
            return nil
        case .text(let raw):
            if let hidden = raw.unicodeScalars.first(where: isRefused) {
                report.error(
                    tree.place, "\(what) has the hidden character \(Plain.name(hidden))",
                    "delete it")
                return nil
            }
            let text = tidied(raw, keepsLines: keepsLines)
            guard !text.isEmpty else {
                report.error(tree.place, "\(what) is blank", "write something, or delete the key")
                return nil
            }
            return text
        }
    }

    /// The items of a list, or the one item that stands in for a list of one.
    static func items(_ tree: Tree, as what: String, _ report: FindingCollector) -> [Tree] {
        switch tree.content {
        case .list(let items): return items
        case .text: return [tree]
        case .refused: return []
        case .nothing, .map:
            report.error(
                tree.place, "\(what) must be a list, not \(tree.form)", "write it as [one, two]")
            return []
        }
    }

    /// The entries of a map of names; empty, with a finding, where it is no map.
    static func entries(_ tree: Tree, as what: String, _ report: FindingCollector) -> [Tree.Entry] {
        if case .map(let entries) = tree.content { return entries }
        if !tree.isRefused {
            report.error(
                tree.place, "\(what) must be a map, not \(tree.form)",
                "write each as 'name: …' on a line of its own")
        }
        return []
    }

    /// Yes or no.
    static func flag(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true", "yes": true
        case "false", "no": false
        default: nil
        }
    }

    /// A count from 1 under a key, such as a paragraph's number.
    static func count(_ key: String, in fields: Fields) -> Int? {
        guard let tree = fields.tree(key),
            let text = text(tree, as: "'\(key)'", fields.report)
        else { return nil }
        if let number = Int(text), (1...1_000_000).contains(number) { return number }
        fields.report.error(
            tree.place, "'\(key)' must be a whole number from 1, not \(Plain.quoted(text))",
            "count \(key)s from 1")
        return nil
    }

    private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
        Plain.isHidden(scalar) && scalar != "\n" && scalar != "\t"
    }

    /// The text without blanks at its ends; runs of line breaks and tabs become one space, unless
    /// lines are kept.
    static func tidied(_ raw: String, keepsLines: Bool) -> String {
        let isTidy =
            raw.utf8.first != 0x20 && raw.utf8.last != 0x20
            && !raw.utf8.contains { $0 == 0x0A || $0 == 0x09 }
        if isTidy, raw.unicodeScalars.first?.properties.isWhitespace != true,
            raw.unicodeScalars.last?.properties.isWhitespace != true
        {
            return raw
        }
        let lines = raw.split(separator: "\n").map { line in
            line.split(separator: "\t").map(trimmed).filter { !$0.isEmpty }.joined(separator: " ")
        }
        return lines.filter { !$0.isEmpty }.joined(separator: keepsLines ? "\n" : " ")
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var scalars = text.unicodeScalars
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return Substring(scalars)
    }
}
