import Facts

/// What a bank's facts hold and deny in one frame, grouped by subject and relation.
struct FrameTruth {
    /// A value with the fact that gives it.
    struct Item {
        let value: Value
        let fact: FactID
    }

    /// What is said of one subject under one relation.
    struct Group {
        let subject: EntityID
        let relation: Relation
        var holding: [Item] = []
        var denied: [Item] = []
    }

    private struct Pair: Hashable {
        let subject: EntityID
        let relation: RelationID
    }

    /// The groups in the order of their first facts.
    private(set) var groups: [Group] = []
    /// What holds, with the first fact that says so.
    private(set) var facts: [Proposition: FactID] = [:]
    /// How a message says that it speaks of the public record.
    let suffix: String

    /// Gathers what `model` knows in `frame`.
    init(_ model: Model, _ frame: Frame) {
        suffix = frame == .record ? " in the public record" : ""
        var positions: [Pair: Int] = [:]
        for fact in model.bank.facts {
            guard let relation = model.relation(fact.relation),
                let knowledge = fact.knowledge(in: frame)
            else { continue }
            let pair = Pair(subject: fact.subject, relation: fact.relation)
            let position = positions[pair] ?? groups.count
            if position == groups.count {
                groups.append(Group(subject: fact.subject, relation: relation))
                positions[pair] = position
            }
            for value in knowledge.holding {
                groups[position].holding.append(Item(value: value, fact: fact.id))
                let proposition = Proposition(fact.subject, fact.relation, value)
                if facts[proposition] == nil { facts[proposition] = fact.id }
            }
            for value in knowledge.denied {
                groups[position].denied.append(Item(value: value, fact: fact.id))
            }
        }
    }
}
