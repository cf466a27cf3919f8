internal import Yams

/// Parses a bank's text into a ``Tree``; what YAML allows and a bank does not becomes a finding.
///
/// The parser stops at the first map with a key given twice. The first of the two is then renamed
/// to a private character of the same width and the text parsed again, so that all such keys, and
/// everything after them, are found without moving a column.
struct TreeLoader {
    private static let depthLimit = 24
    /// How many bytes are parsed again, all rounds together.
    private static let parseLimit = 4 << 20
    private static let renamed: ClosedRange<UInt32> = 0x10_0000...0x10_0FFF

    private let report: FindingCollector
    private var text: String
    private var originals: [Unicode.Scalar] = []
    private var twice: [(key: String, mark: Mark)] = []
    private let roundLimit: Int
    private let lines: String

    /// Takes a cleaned text.
    init(_ source: SourceText, report: FindingCollector) {
        let padding = "\n" + String(repeating: " ", count: 64)
        self.report = report
        lines = source.text
        // Short strings have no stable address, which the parser relies on.
        text = source.text.utf8.count < 64 ? source.text + padding : source.text
        let isPrivate = source.text.unicodeScalars.contains { Self.renamed.contains($0.value) }
        roundLimit = isPrivate ? 0 : max(2, min(64, Self.parseLimit / text.utf8.count))
    }

    /// Parses the text; gives nil, with findings, where it is no YAML or empty.
    mutating func load() -> Tree? {
        switch StructureScan.danger(in: text) {
        case .aliases(let place):
            report.error(
                place, "anchors and aliases are not used in banks", "write the value out again")
            return nil
        case .depth(let place):
            report.error(place, "nested too deep for a bank", "take out the extra brackets")
            return nil
        case nil: break
        }
        while true {
            do {
                let parser = try Parser(
                    yaml: text, resolver: .basic, constructor: .default, encoding: .utf8)
                // The nodes' anchors live only as long as the parser.
                return try withExtendedLifetime(parser) {
                    guard let root = try parser.singleRoot() else {
                        reportEmpty()
                        return nil
                    }
                    let tree = tree(of: root, depth: 0)
                    if case .nothing = tree.content { reportEmpty() }
                    return tree
                }
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                // The parser marks the first of its sorted keys.
                twice.append((restored(keys.first ?? ""), context.mark))
                guard originals.count < roundLimit, rename(at: context.mark) else {
                    reportTwice()
                    return nil
                }
            } catch {
                reportTwice()
                SyntaxFinding.report(error, in: lines, to: report)
                return nil
            }
        }
    }

    /// Reports the keys given twice where there is no tree to find them in.
    private func reportTwice() {
        for (key, mark) in twice {
            report.error(
                Place(line: mark.line, column: mark.column, length: key.unicodeScalars.count),
                "the key \(Plain.quoted(key)) is given twice", "keep one of the two")
        }
    }

    private func reportEmpty() {
        report.error(.start, "the file is empty", "begin with 'format: 2' and a title")
    }

    private func tree(of node: Node, depth: Int) -> Tree {
        let place = Place(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
        func refused(_ message: String, _ advice: String) -> Tree {
            report.error(place, message, advice)
            return Tree(content: .refused, place: place)
        }
        if node.anchor != nil {
            return refused("anchors and aliases are not used in banks", "write the value out again")
        }
        guard depth <= Self.depthLimit else {
            return refused("nested too deep for a bank", "take out the extra level")
        }
        switch node {
        case .scalar(let scalar):
            guard Self.isPlainTag(scalar.tag.rawValue) else {
                return refused("tags are not used in banks", "delete the word that starts with '!'")
            }
            return self.scalar(scalar, place)
        case .sequence(let sequence):
            guard Self.isPlainTag(sequence.tag.rawValue) else {
                return refused("tags are not used in banks", "delete the word that starts with '!'")
            }
            return Tree(
                content: .list(sequence.map { tree(of: $0, depth: depth + 1) }), place: place)
        case .mapping(let mapping):
            guard Self.isPlainTag(mapping.tag.rawValue) else {
                return refused("tags are not used in banks", "delete the word that starts with '!'")
            }
            return map(mapping, place, depth)
        case .alias:
            return refused("anchors and aliases are not used in banks", "write the value out again")
        }
    }

    private static func isPlainTag(_ tag: String) -> Bool {
        tag.isEmpty || tag == Tag.Name.str.rawValue || tag == Tag.Name.seq.rawValue
            || tag == Tag.Name.map.rawValue
    }

    private func scalar(_ scalar: Node.Scalar, _ place: Place) -> Tree {
        let text = scalar.string
        switch scalar.style {
        case .any, .plain:
            if ["", "~", "null", "Null", "NULL"].contains(text) {
                return Tree(content: .nothing, place: place)
            }
            return Tree(content: .text(text), place: place.spanning(text))
        case .singleQuoted, .doubleQuoted:
            var place = place.spanning(text)
            place.length += 2
            return Tree(content: .text(text), place: place, inset: 1)
        case .literal, .folded: return Tree(content: .text(text), place: place)
        }
    }

    private func map(_ mapping: Node.Mapping, _ place: Place, _ depth: Int) -> Tree {
        var entries: [Tree.Entry] = []
        entries.reserveCapacity(mapping.count)
        var places: [String: Place] = [:]
        for (key, value) in mapping {
            let keyTree = tree(of: key, depth: depth + 1)
            let value = tree(of: value, depth: depth + 1)
            guard case .text(let text) = keyTree.content else {
                if !keyTree.isRefused {
                    report.error(
                        keyTree.place, "a key must be a word, not \(keyTree.form)",
                        "write 'key: value'; put a name like 'null' in quotes")
                }
                continue
            }
            let name = restored(text)
            // Without a renamed key the parser has made sure that keys differ.
            if !originals.isEmpty, let first = places.updateValue(keyTree.place, forKey: name) {
                report.error(
                    keyTree.place, "the key \(Plain.quoted(name)) is given twice",
                    "line \(first.line) has it already: keep one of the two")
                continue
            }
            entries.append(Tree.Entry(key: name, keyPlace: keyTree.place, value: value))
        }
        return Tree(content: .map(entries), place: place)
    }

    private func restored(_ name: String) -> String {
        guard let first = name.unicodeScalars.first, Self.renamed.contains(first.value),
            originals.indices.contains(Int(first.value - Self.renamed.lowerBound))
        else { return name }
        let original = originals[Int(first.value - Self.renamed.lowerBound)]
        return String(original) + String(name.unicodeScalars.dropFirst())
    }

    /// Gives the key at `mark` a first character that no other key has.
    private mutating func rename(at mark: Mark) -> Bool {
        guard let replacement = Unicode.Scalar(Self.renamed.lowerBound + UInt32(originals.count))
        else { return false }
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        var line = 1
        while line < mark.line, index < scalars.endIndex {
            let scalar = scalars[index]
            scalars.formIndex(after: &index)
            if scalar == "\n" { line += 1 }
        }
        for _ in 1..<max(1, mark.column) where index < scalars.endIndex {
            scalars.formIndex(after: &index)
        }
        guard index < scalars.endIndex else { return false }
        if scalars[index] == "'" || scalars[index] == "\"" { scalars.formIndex(after: &index) }
        guard index < scalars.endIndex, scalars[index] != "\n" else { return false }
        originals.append(scalars[index])
        text.unicodeScalars.replaceSubrange(index...index, with: [replacement])
        return true
    }
}

extension Place {
    /// The place with the length of a text that starts there.
    fileprivate func spanning(_ text: String) -> Place {
        Place(line: Int(line), column: Int(column), length: text.unicodeScalars.count)
    }
}
