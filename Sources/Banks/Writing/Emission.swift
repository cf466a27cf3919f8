/// A part of a YAML document to be written: words, a list or a map in its order.
indirect enum Emission {
    /// A scalar, already written as YAML.
    case scalar(String)
    case list([Emission])
    case map([(key: String, value: Emission)])

    /// How long a line of the flow form may be before the block form is used.
    private static let width = 100

    /// The map with the entries that are there.
    static func map(of entries: [(String, Emission?)]) -> Emission {
        .map(entries.compactMap { key, value in value.map { (key, $0) } })
    }

    /// The part on one line.
    var flow: String {
        switch self {
        case .scalar(let text): text
        case .list(let items): "[" + items.map(\.flow).joined(separator: ", ") + "]"
        case .map(let entries):
            "{" + entries.map { $0.key + ": " + $0.value.flow }.joined(separator: ", ") + "}"
        }
    }

    /// Writes the part after a key or a dash, on one line where it fits, else as a block below.
    func write(after lead: String, indent: Int, into text: inout String) {
        let line = flow
        if lead.utf8.count + 1 + line.utf8.count <= Self.width || isScalar || isEmpty {
            text += lead + " " + line + "\n"
            return
        }
        text += lead + "\n"
        writeBlock(indent: indent, into: &text)
    }

    /// Writes the entries of a map or the items of a list, each on lines of its own.
    func writeBlock(indent: Int, into text: inout String) {
        let blanks = String(repeating: " ", count: indent)
        switch self {
        case .scalar(let scalar): text += blanks + scalar + "\n"
        case .map(let entries):
            for entry in entries {
                entry.value.write(
                    after: blanks + entry.key + ":", indent: indent + 2, into: &text)
            }
        case .list(let items):
            for item in items { item.writeItem(indent: indent, into: &text) }
        }
    }

    private func writeItem(indent: Int, into text: inout String) {
        let blanks = String(repeating: " ", count: indent)
        let line = flow
        if isScalar || isEmpty || indent + 2 + line.utf8.count <= Self.width {
            text += blanks + "- " + line + "\n"
            return
        }
        // The first line of the block stands beside the dash.
        var block = ""
        writeBlock(indent: indent + 2, into: &block)
        text += blanks + "- " + block.dropFirst(indent + 2)
    }

    private var isScalar: Bool {
        if case .scalar = self { true } else { false }
    }

    private var isEmpty: Bool {
        switch self {
        case .scalar: false
        case .list(let items): items.isEmpty
        case .map(let entries): entries.isEmpty
        }
    }
}
