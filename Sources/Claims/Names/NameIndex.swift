import Facts
import Wording

/// Finds the entities of a bank by name, part of a name or description.
///
/// Every look-up is by hash, so that a claim costs the same however many entities there are.
struct NameIndex {
    /// One way to name an entity.
    struct Entry {
        let entity: Int
        let kind: Kind
        var implied: [ImpliedFact] = []
        /// Whether the name is written in capitals and short enough to be mistaken for a word.
        var needsCapitals = false
    }

    /// How an entry names its entity.
    enum Kind {
        case name, part, description
        /// Another way to write a person's name, which gives way to a name written so.
        case wording
    }

    private(set) var entries: [String: [Entry]] = [:]
    /// How many words the longest name has that begins with a word.
    private(set) var lengths: [String: Int] = [:]
    /// Every word of every name, for telling slips of the pen from other names.
    private(set) var knownWords: Set<String> = []
    /// The same words, by what they look like.
    private(set) var nearWords = NearWords()
    /// Names by their content words, for descriptions.
    let phrases: PhraseIndex

    /// Indexes the entities of a bank.
    init(_ model: Model, bags: ContentBag) {
        let bank = model.bank
        let told = bags.told
        phrases = PhraseIndex(bank.entities, bags: bags)
        var parts: [String: [Int]] = [:]
        for (position, entity) in bank.entities.enumerated() {
            let implied = ImpliedNames(entity, model)
            for name in entity.names {
                let words = Array(NormalText(name, told).content)
                var entry = Entry(entity: position, kind: .name, implied: implied.facts(in: words))
                entry.needsCapitals =
                    name.utf8.count <= 4
                    && name.unicodeScalars.allSatisfy { $0.properties.isUppercase }
                add(words, entry)
                // "contributing participants"
                if !entity.isPlural, let last = words.last, name.first?.isLowercase == true {
                    add(words.dropLast() + [English.plural(last)], entry)
                }
                for word in words where knownWords.insert(word).inserted { nearWords.insert(word) }
                if isPerson(entity) {
                    for words in PersonWordings.others(of: words) {
                        let said = implied.facts(in: words)
                        add(words, Entry(entity: position, kind: .wording, implied: said))
                    }
                }
                for part in Self.parts(of: name, entity) {
                    parts[part, default: []].append(position)
                }
            }
            for description in entity.descriptions {
                add(
                    Array(NormalText(description, told).content),
                    Entry(entity: position, kind: .description))
            }
        }
        // A part names an entity where no other has a name with that word.
        var owners: [String: Int] = [:]
        for entity in bank.entities {
            var words: Set<String> = []
            for name in entity.names { words.formUnion(NormalText(name, told).words) }
            for word in words { owners[word, default: 0] += 1 }
        }
        for (part, positions) in parts where owners[part] == 1 && entries[part] == nil {
            guard let position = positions.first else { continue }
            let implied = ImpliedNames(bank.entities[position], model)
            add([part], Entry(entity: position, kind: .part, implied: implied.facts(in: [part])))
        }
    }

    private mutating func add(_ words: [String], _ entry: Entry) {
        guard let first = words.first else { return }
        lengths[first] = max(lengths[first] ?? 0, words.count)
        let key = NameKey.make(words)
        guard entries[key]?.contains(where: { $0.entity == entry.entity }) != true else { return }
        entries[key, default: []].append(entry)
    }

    private func isPerson(_ entity: Entity) -> Bool { entity.kind == "person" }

    /// The single words that may stand for a name: of a person the given name and the surname, of
    /// anything else a first word that is no common one.
    private static func parts(of name: String, _ entity: Entity) -> [String] {
        let written = name.split(separator: " ")
        let words = NormalText(name).words
        guard words.count > 1, words.count == written.count else { return [] }
        func isName(_ position: Int) -> Bool {
            written[position].first?.isUppercase == true && words[position].utf8.count > 2
                && WordClass.of(words[position]) == .content
        }
        if entity.kind == "person" {
            return [0, words.count - 1].filter(isName).map { words[$0] }
        }
        return []
    }

    /// The entries with this key.
    func entries(forKey key: String) -> [Entry] { entries[key] ?? [] }
}

/// What an entity's names say of it beyond naming it.
///
/// The name by which the bank itself calls it only names it.
struct ImpliedNames {
    private let values: [(words: [String], fact: ImpliedFact)]

    /// Looks through the entity's facts for names as values.
    init(_ entity: Entity, _ model: Model) {
        var values: [(words: [String], fact: ImpliedFact)] = []
        let own = NormalText(entity.name).words
        for fact in model.facts(about: entity.id) where fact.nature == .fact {
            guard let relation = model.relation(fact.relation), relation.cardinality == .one,
                relation.range == .text
            else { continue }
            for case .text(let text) in fact.values + (fact.record?.values ?? []) {
                guard text.split(separator: " ").allSatisfy({ $0.first?.isUppercase == true })
                else {
                    continue
                }
                let words = NormalText(text).words
                guard !Self.contains(own, words) else { continue }
                let implied = ImpliedFact(relation: fact.relation, value: .text(text))
                values.append((words, implied))
            }
        }
        self.values = values
    }

    /// The facts that a name's words state.
    func facts(in name: [String]) -> [ImpliedFact] {
        values.filter { !$0.words.isEmpty && Self.contains(name, $0.words) }.map(\.fact)
    }

    private static func contains(_ name: [String], _ words: [String]) -> Bool {
        guard words.count <= name.count else { return false }
        return (0...(name.count - words.count)).contains { start in
            name[start..<start + words.count].elementsEqual(words)
        }
    }
}
