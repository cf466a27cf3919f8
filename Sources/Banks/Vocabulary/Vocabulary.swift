public import Facts
import Synchronization

/// The relations that every bank may use without defining them, written in one line each in a
/// data file; a line is read when its relation is first asked for.
public enum Vocabulary {
    /// All built-in relations, by theme.
    public static let relations: [Relation] = lines.ids.compactMap(relation)

    /// The built-in relation of that name.
    public static func relation(_ id: RelationID) -> Relation? { entry(id)?.relation }

    /// What the built-in relation of that name says, in a few words.
    public static func gloss(_ id: RelationID) -> String? { entry(id)?.gloss }

    /// A relation with what it says in a few words.
    private struct Entry {
        let relation: Relation
        let gloss: String
    }

    private static let read = Mutex<[RelationID: Entry]>([:])

    private static func entry(_ id: RelationID) -> Entry? {
        if let known = read.withLock({ $0[id] }) { return known }
        guard let text = lines[id], let entry = parse(text) else { return nil }
        read.withLock { $0[id] = entry }
        return entry
    }

    /// Reads a line; one that is unsound gives nothing, and a test holds that there is none.
    private static func parse(_ text: String) -> Entry? {
        let report = FindingCollector(file: "vocabulary")
        guard let source = SourceText(text, limits: BankReader.Limits(), report: report) else {
            return nil
        }
        var loader = TreeLoader(source, report: report)
        guard case .map(let entries)? = loader.load()?.content, let entry = entries.first,
            case .map(let parts) = entry.value.content,
            let relation = BankReading.builtIn(RelationID(entry.key), from: entry, report),
            case .text(let gloss)? = parts.first(where: { $0.key == "gloss" })?.value.content,
            report.findings.isEmpty
        else { return nil }
        return Entry(relation: relation, gloss: gloss)
    }

    private static let lines = VocabularyLines(
        String(decoding: PackageResources.vocabulary_yaml, as: UTF8.self))
}

/// The lines of the vocabulary's file by the relations that they write.
struct VocabularyLines: Sendable {
    /// The relations in the file's order.
    let ids: [RelationID]
    private let texts: [RelationID: String]

    /// Splits the file; comments and blank lines say nothing.
    init(_ text: String) {
        var ids: [RelationID] = []
        var texts: [RelationID: String] = [:]
        for line in text.split(separator: "\n") where line.first != "#" {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let id = RelationID(String(line[..<colon]))
            ids.append(id)
            texts[id] = String(line)
        }
        self.ids = ids
        self.texts = texts
    }

    subscript(id: RelationID) -> String? { texts[id] }
}
