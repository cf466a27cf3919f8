import Facts

extension BankReading {
    private static let sourceKeys = Fields.Keys(
        owner: "a source", names: ["title", "publisher", "url", "published", "called", "text"])
    private static let citationKeys = Fields.Keys(
        owner: "a citation", names: ["title", "publisher", "url", "date"])

    /// The article that the bank is about: a title alone, or a map.
    func source(from tree: Tree) -> Source? {
        if case .text = tree.content {
            return Scalars.text(tree, as: "'source'", report).map(Source.init(title:))
        }
        guard let fields = Fields(tree, keys: Self.sourceKeys, report: report) else { return nil }
        var source = Source(title: fields.requiredText("title") ?? "")
        source.publisher = fields.text("publisher")
        source.url = url(in: fields)
        source.published = Dates.day("published", in: fields)
        if let noun = fields.text("called") { source.noun = noun }
        source.text = textFile(in: fields)
        return source
    }

    /// The name of a file in the bank's own folder: a bank from elsewhere opens no other.
    private func textFile(in fields: Fields) -> String? {
        guard let tree = fields.tree("text"), let name = Scalars.text(tree, as: "'text'", report)
        else { return nil }
        if !name.contains("/"), !name.hasPrefix("."), !name.unicodeScalars.contains("\0") {
            return name
        }
        report.error(
            tree.place, "\(Plain.quoted(name)) is no file beside the bank",
            "put the text into the bank's own folder, and write the file's name alone")
        return nil
    }

    /// The sources of the public record: each a map, a title or an address.
    mutating func citations(from tree: Tree) -> [Citation] {
        var found: [Citation] = []
        for entry in Scalars.entries(tree, as: "'citations'", report) {
            guard
                let id: CitationID = Identifiers.read(
                    entry.key, at: entry.keyPlace, as: "a citation", report)
            else { continue }
            citations[id] = Definition(place: entry.keyPlace)
            if let citation = citation(id, from: entry) { found.append(citation) }
        }
        return found
    }

    private func citation(_ id: CitationID, from entry: Tree.Entry) -> Citation? {
        if case .text = entry.value.content {
            guard let text = Scalars.text(entry.value, as: "a citation", report) else { return nil }
            var citation = Citation(id: id, title: text)
            if Self.isAddress(text) { citation.url = text }
            return citation
        }
        guard
            let fields = Fields(
                entry.value, at: entry.keyPlace, keys: Self.citationKeys, report: report)
        else { return nil }
        var citation = Citation(id: id, title: fields.requiredText("title") ?? "")
        citation.publisher = fields.text("publisher")
        citation.url = url(in: fields)
        citation.date = Dates.day("date", in: fields)
        return citation
    }

    private func url(in fields: Fields) -> String? {
        guard let tree = fields.tree("url"), let text = Scalars.text(tree, as: "'url'", report)
        else { return nil }
        if Self.isAddress(text) { return text }
        report.error(
            tree.place, "\(Plain.quoted(text)) is not a web address",
            "write the whole address, with http:// or https://")
        return nil
    }

    /// Whether a text is an address of the web: http or https, a host, no blanks.
    static func isAddress(_ text: String) -> Bool {
        let lowered = text.prefix(8).lowercased()
        let scheme = ["https://", "http://"].first { lowered.hasPrefix($0) }
        guard let scheme else { return false }
        let rest = text.dropFirst(scheme.count)
        guard let host = rest.first, host.isLetter || host.isNumber || host == "[" else {
            return false
        }
        return !rest.unicodeScalars.contains { $0.properties.isWhitespace || $0 == "\\" }
    }

    /// The topics: a map of titles, or a list of identifiers.
    mutating func topics(from tree: Tree) -> [Topic] {
        var found: [Topic] = []
        func note(_ text: String, _ place: Place, title: String?) {
            guard let id: TopicID = Identifiers.read(text, at: place, as: "a topic", report) else {
                return
            }
            if let first = topics[id] {
                report.error(
                    place, "the topic \(Plain.quoted(text)) is given twice",
                    "line \(first.place.line) has it already: keep one of the two")
                return
            }
            topics[id] = Definition(place: place)
            found.append(Topic(id: id, title: title ?? Self.title(of: text)))
        }
        if case .list(let items) = tree.content {
            for item in items {
                if let text = Scalars.text(item, as: "a topic", report) {
                    note(text, item.place, title: nil)
                }
            }
            return found
        }
        for entry in Scalars.entries(tree, as: "'topics'", report) {
            note(entry.key, entry.keyPlace, title: Scalars.text(entry.value, as: "a topic", report))
        }
        return found
    }

    private static func title(of id: String) -> String {
        let words = id.split { $0 == "-" || $0 == "_" }.joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
