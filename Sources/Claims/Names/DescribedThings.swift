import Facts
import Wording

/// Finds the one thing that a relation's noun tells: "Austria's capital", "the author of the novel".
struct DescribedThings {
    /// A thing, and the sentence part that says why it is described so.
    struct Found {
        let entity: EntityID
        /// The noun by which the owner stands to the thing, where the thing is the owner's work.
        let makerNoun: String?
    }

    private let model: Model
    /// Relations by the reduced words of their nouns.
    private var relations: [[String]: [RelationID]] = [:]
    /// What someone made, by maker and by the reduced words of its kind.
    private var works: [Key: [Found]] = [:]

    private var demonyms: [String: [Int]] = [:]

    private struct Key: Hashable {
        let owner: EntityID
        let kind: [String]
    }

    /// A noun of more words describes nothing.
    static let longest = 3

    /// Indexes the nouns of a model's relations.
    init(_ model: Model) {
        self.model = model
        for (place, entity) in model.bank.entities.enumerated() {
            guard let demonym = entity.demonym else { continue }
            demonyms[NormalText(demonym).words.joined(separator: " "), default: []].append(place)
        }
        let makers = Set(VerbNouns.agents.values.joined())
        for relation in model.bank.relations {
            guard case .entity = relation.range else { continue }
            for noun in [relation.noun].compactMap({ $0 }) + relation.synonyms {
                let words = Self.reduced(NormalText(noun).words)
                if words.isEmpty || words.count > Self.longest { continue }
                relations[words, default: []].append(relation.id)
            }
            if let noun = relation.noun, makers.contains(noun) {
                addWorks(of: relation.id, noun)
            }
        }
    }

    private mutating func addWorks(of relation: RelationID, _ noun: String) {
        for fact in model.facts(of: relation) where Self.isPlain(fact) {
            for owner in fact.values.compactMap(\.entity) {
                let kind = model.kind(of: fact.subject).map { NormalText($0.rawValue).words } ?? []
                let key = Key(owner: owner, kind: Self.reduced(kind))
                works[key, default: []].append(Found(entity: fact.subject, makerNoun: noun))
            }
        }
    }

    private static func reduced(_ words: [String]) -> [String] {
        words.filter { $0 != "the" && $0 != "of" }.map { Lemma.of($0).first }
    }

    /// The one thing that some words name for an owner; nil where it may be another.
    func thing(_ noun: ArraySlice<ClaimWord>, of owner: EntityID) -> Found? {
        let words = noun.map { Lemma.of($0.stem).first }
        var found: [Found] = works[Key(owner: owner, kind: words)] ?? []
        for relation in relations[words] ?? [] {
            let facts = model.facts(of: owner, relation)
            guard facts.count == 1, Self.isPlain(facts[0]), facts[0].values.count == 1,
                let entity = facts[0].values[0].entity
            else { continue }
            found.append(Found(entity: entity, makerNoun: nil))
        }
        return Set(found.map(\.entity)).count == 1 ? found.first : nil
    }

    /// The countries whose adjective a folded word is.
    func owners(ofDemonym word: String) -> [Int] { demonyms[word] ?? [] }

    /// Whether article and record agree on a fact, so that its value is the same thing in both.
    private static func isPlain(_ fact: Fact) -> Bool {
        guard fact.holds, fact.nature == .fact else { return false }
        return fact.record.map { $0.verdict == .agrees && $0.values.isEmpty } ?? true
    }
}
