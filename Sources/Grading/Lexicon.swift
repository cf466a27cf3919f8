import Facts
import Synchronization
import Wording

/// The names, texts and dates that a model knows, indexed when first needed.
final class Lexicon: Sendable {
    private let model: Model
    private let tables = Mutex<Tables?>(nil)

    /// The indexes.
    struct Tables: Sendable {
        /// The entities by name; owners are positions in the bank.
        let entities: NameTable
        /// The words of names of several words; owners as in `entities`.
        let words: NameTable
        /// The positions of entities by their adjective.
        let demonyms: [String: [Int]]
        /// What the bank's kinds and counts are called, in the singular.
        let nouns: Set<String>
        /// The position of each entity in the bank.
        let positions: [EntityID: Int]
        /// The text values by relation; owners are positions in `texts`.
        let textsByRelation: [RelationID: NameTable]
        /// Every text value with its fact.
        let texts: [(text: String, fact: FactID)]
        /// The facts that have a date.
        let dates: [DateValue: [FactID]]
        /// Folds texts, the bank's own once.
        let folding: FoldingCache
        /// Splits lists, aware of the names that hold a separator.
        let lists: ListReader
    }

    /// Takes a model; nothing is built yet.
    init(_ model: Model) { self.model = model }

    /// The indexes, built once.
    var all: Tables {
        tables.withLock { tables in
            if let tables { return tables }
            let made = Self.make(model)
            tables = made
            return made
        }
    }

    private static func make(_ model: Model) -> Tables {
        let told = model.signs.folded
        var names: [(String, Int)] = []
        var words: [(String, Int)] = []
        var positions: [EntityID: Int] = [:]
        var demonyms: [String: [Int]] = [:]
        for (position, entity) in model.bank.entities.enumerated() {
            positions[entity.id] = positions[entity.id] ?? position
            if let demonym = entity.demonym {
                demonyms[NormalText(demonym).key, default: []].append(position)
            }
            for name in entity.names {
                names.append((name, position))
                let parts = NormalText(name, told).words
                guard parts.count > 1 else { continue }
                words += parts.filter { $0.utf8.count > 3 && !GenericNouns.all.contains($0) }
                    .map { ($0, position) }
            }
        }
        var texts: [(text: String, fact: FactID)] = []
        var byRelation: [RelationID: [(String, Int)]] = [:]
        var dates: [DateValue: [FactID]] = [:]
        for fact in model.bank.facts {
            for value in fact.values + (fact.record?.values ?? []) + fact.distractors {
                switch value {
                case .text(let text):
                    byRelation[fact.relation, default: []].append((text, texts.count))
                    texts.append((text, fact.id))
                case .date(let date): dates[date, default: []].append(fact.id)
                default: break
                }
            }
        }
        return Tables(
            entities: NameTable(names, told), words: NameTable(words), demonyms: demonyms,
            nouns: nouns(model), positions: positions,
            textsByRelation: byRelation.mapValues { NameTable($0, told) }, texts: texts,
            dates: dates,
            folding: FoldingCache(told),
            lists: ListReader(known: names.lazy.map(\.0) + texts.map(\.text)))
    }

    private static func nouns(_ model: Model) -> Set<String> {
        let kinds = model.bank.entities.compactMap { $0.kind.rawValue.split(separator: "-").last }
        let counted = model.bank.relations.filter { $0.range == .number }
            .flatMap { ($0.noun ?? "").split(separator: " ") }
            .filter { !FunctionWords.all.contains(String($0)) && $0 != "number" }
        return Set((kinds + counted).map { Inflection.singular(NormalText(String($0)).joined) })
            .subtracting(["person"])
    }
}
