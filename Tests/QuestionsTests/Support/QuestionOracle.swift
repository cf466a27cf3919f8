import Facts
import Oracle
import Questions
import Wording

/// Tells by the possible worlds of a bank whether a question has exactly one right answer, and
/// whether that is its key.
struct QuestionOracle {
    let bank: Bank
    private let oracle: LocalOracle
    private let reader: ClaimReader
    private let facts: [FactID: Fact]
    private let relations: [RelationID: Relation]
    private let kinds: [KindID: [Entity]]
    private let entities: [EntityID: KindID]
    private let values: [RelationID: [Value]]

    init(_ bank: Bank) {
        self.bank = bank
        oracle = LocalOracle(bank)
        reader = ClaimReader(bank)
        facts = Dictionary(bank.facts.map { ($0.id, $0) }) { first, _ in first }
        relations = Dictionary(bank.relations.map { ($0.id, $0) }) { first, _ in first }
        kinds = Dictionary(grouping: bank.entities, by: \.kind).mapValues { Array($0.prefix(40)) }
        entities = Dictionary(bank.entities.map { ($0.id, $0.kind) }) { first, _ in first }
        values = Dictionary(grouping: bank.facts, by: \.relation).mapValues { facts in
            let all = facts.flatMap { $0.values + ($0.record?.values ?? []) + $0.distractors }
            return Array(Set(all).sorted { "\($0)" < "\($1)" }.prefix(20))
        }
    }

    /// What is wrong with a question's answer; nil where nothing is.
    func fault(of question: Question) -> String? {
        guard let fact = facts[question.id.fact], let relation = relations[fact.relation] else {
            return bank.questions.contains { $0.id == question.id.fact } ? nil : "of no fact"
        }
        let look = Look(oracle: self, question: question, fact: fact, relation: relation)
        return switch question.key {
        case .choice: look.choice()
        case .selectAll: look.options { $0 ? .supported : .refuted }
        case .verdict(let label): look.claim(label)
        case .value(let expected) where question.id.kind == .correction:
            look.correction(expected)
        case .value(let expected): look.typed(expected)
        case .list(let items): look.list(items)
        case .ordering(let order): look.ordering(order)
        case .matching(let pairs): look.matching(pairs)
        case .correction(_, let right): look.correction(right)
        }
    }

    func label(_ subject: EntityID, _ relation: RelationID, _ value: Value, _ frame: Frame) -> Label
    {
        oracle.label(Proposition(subject, relation, value), frame)
    }

    func fact(_ id: FactID) -> Fact? { facts[id] }
    func relation(_ id: RelationID) -> Relation? { relations[id] }
    func readings(_ text: String, on fact: Fact, _ relation: Relation) -> [(Proposition, Bool)] {
        reader.readings(of: text, on: fact, relation)
    }
    /// The entities of a kind, at most forty.
    func entities(of kind: KindID) -> [Entity] { kinds[kind] ?? [] }
    func kind(of id: EntityID) -> KindID? { entities[id] }
    /// Every value of a relation in the bank, at most twenty.
    func values(of relation: RelationID) -> [Value] { values[relation] ?? [] }
    var phrasing: Phrasing { reader.phrasing }
}
