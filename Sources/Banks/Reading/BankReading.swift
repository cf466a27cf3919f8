import Facts
import Wording

/// What is known of a bank while it is read: its parts by name, their places, what is in use.
struct BankReading {
    /// A name that a bank defines, with its place and whether anything uses it.
    struct Definition {
        let place: Place
        var isUsed = false
    }

    let report: FindingCollector
    /// The bank's format: 1, whose relations are sentences, or 2, whose relations are phrases.
    var format = 2
    /// Entities with their kinds; nil where the kind could not be read.
    var kinds: [EntityID: KindID?] = [:]
    var entities: [EntityID: Definition] = [:]
    /// The kinds that entities are of.
    var knownKinds: Set<KindID> = []
    var citations: [CitationID: Definition] = [:]
    var topics: [TopicID: Definition] = [:]
    /// The bank's own relations; nil where one could not be read.
    var relations: [RelationID: Relation?] = [:]
    var relationPlaces: [RelationID: Place] = [:]
    /// The parts that relations in one line give as sentences.
    var sentences: [RelationID: Set<Relation.WordedPart>] = [:]
    /// Entities by their identifiers, for the words that stand for them.
    var named: [EntityID: Entity] = [:]
    /// Built-in relations that facts use, in the order of their first use.
    var borrowed: [Relation] = []
    /// Facts and questions by identifier, with their places.
    var factPlaces: [FactID: FactPlaces] = [:]

    /// Where a fact's or question's parts are.
    struct FactPlaces {
        let id: Place
        let value: Place
    }

    private static let keys = Fields.Keys(
        owner: "a bank",
        names: [
            "format", "id", "title", "language", "source", "citations", "topics", "entities",
            "relations", "facts", "questions",
        ])

    /// Starts reading a bank.
    init(report: FindingCollector) {
        self.report = report
    }

    /// Reads the whole document; nil where it is no bank at all or of another format.
    mutating func bank(from tree: Tree, fallbackID: String) -> Bank? {
        if case .nothing = tree.content { return nil }
        if case .map(let entries) = tree.content,
            let entry = entries.first(where: { $0.key == "format" })
        {
            guard let format = format(from: entry.value) else { return nil }
            self.format = format
        }
        guard let fields = Fields(tree, keys: Self.keys, report: report) else { return nil }
        if !fields.has("format") {
            report.error(.start, "the bank does not say its format", "add 'format: 2'")
        }
        if !fields.has("title") {
            report.error(.start, "the bank has no title", "add 'title: …'")
        }
        let title = fields.text("title") ?? ""
        var bank = Bank(id: id(from: fields, fallback: fallbackID), title: title)
        if let language = language(from: fields) { bank.language = language }
        bank.source = fields.tree("source").flatMap(source)
        bank.citations = fields.tree("citations").map { citations(from: $0) } ?? []
        bank.topics = fields.tree("topics").map { topics(from: $0) } ?? []
        bank.entities = fields.tree("entities").map { entities(from: $0) } ?? []
        if format > 1 {
            for entity in bank.entities { named[entity.id] = entity }
        }
        let own = fields.tree("relations").map { relations(from: $0) } ?? []
        bank.facts = fields.tree("facts").map { facts(from: $0) } ?? []
        bank.questions = fields.tree("questions").map { questions(from: $0) } ?? []
        bank.relations = own + borrowed
        checkUse()
        return bank
    }

    /// The bank's format; nil for one that is not known.
    private func format(from tree: Tree) -> Int? {
        guard case .text(let text) = tree.content else {
            report.error(tree.place, "'format' must be 1 or 2", "write 'format: 2'")
            return 2
        }
        if let format = Int(text), Self.formats.contains(format) { return format }
        report.error(
            tree.place,
            "this bank has format \(Plain.quoted(text)), but only formats 1 and 2 are known",
            Int(text) == nil
                ? "write 'format: 2'" : "use a newer factdrill, or write 'format: 2'")
        return nil
    }

    private static let formats = 1...2

    private func id(from fields: Fields, fallback: String) -> BankID {
        if let tree = fields.tree("id"),
            let text = Scalars.text(tree, as: "'id'", report),
            let id: BankID = Identifiers.read(text, at: tree.place, as: "a bank", report)
        {
            return id
        }
        let slug = Identifiers.slug(fallback)
        return BankID(slug.isEmpty ? "bank" : slug)
    }

    private func language(from fields: Fields) -> String? {
        guard let tree = fields.tree("language"),
            let text = Scalars.text(tree, as: "'language'", report)
        else { return nil }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isTag =
            (2...8).contains(parts[0].utf8.count)
            && parts.allSatisfy { part in
                (1...8).contains(part.utf8.count)
                    && part.utf8.allSatisfy {
                        (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20)
                    }
            }
        if isTag { return text }
        report.error(
            tree.place, "\(Plain.quoted(text)) is not a language", "write a code such as 'en'")
        return nil
    }
}
