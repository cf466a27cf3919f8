import Facts

/// What follows for a place from the places that lie in each other.
///
/// What is based in Baltimore is based in Maryland, where the bank says that Baltimore lies there;
/// and it is based in no other state.
struct Containment {
    let base: ReadingBase
    let frame: Frame

    private static let deepest = 8
    private static let mostFacts = 20

    /// An entity and the facts by which it was reached.
    private struct Step {
        let entity: EntityID
        let facts: [FactID]
    }

    /// The outcome for a value of which no fact says anything in one step.
    func judge(_ subject: EntityID, _ relation: Relation, _ claimed: EntityID) -> Outcome {
        guard !base.model.isImplied(subject, relation.id) else { return .open }
        let isPlace = base.isPlacing(relation.id)
        guard isPlace || relation.cardinality == .one else { return .open }
        let starts =
            relation.isContainment
            ? [Step(entity: subject, facts: [])] : known(subject, relation)
        if isPlace {
            for start in starts {
                for step in around(start) where step.entity == claimed && !step.facts.isEmpty {
                    return Outcome(label: .supported, facts: step.facts)
                }
            }
        }
        guard relation.cardinality == .one, starts.count == 1, let start = starts.first else {
            return .open
        }
        guard isPlace else { return .open }
        let outer = around(Step(entity: claimed, facts: []))
        for (own, other) in around(start).flatMap({ own in outer.map { (own, $0) } })
        where excludes(own.entity, other.entity, relation) {
            return Outcome(label: .refuted, facts: own.facts + other.facts)
        }
        return .open
    }

    /// The values that hold of a subject.
    private func known(_ subject: EntityID, _ relation: Relation) -> [Step] {
        StatementJudge(base: base, frame: frame).holding(subject, relation).compactMap { known in
            known.value.entity.map { Step(entity: $0, facts: [known.fact.id]) }
        }
    }

    /// An entity itself and all that it lies in.
    private func around(_ start: Step) -> [Step] {
        var found = [start]
        var open = [start]
        for _ in 0..<Self.deepest where !open.isEmpty {
            var next: [Step] = []
            for step in open {
                for relation in base.containments {
                    guard base.model.facts(of: step.entity, relation.id).count <= Self.mostFacts
                    else { continue }
                    for outer in known(step.entity, relation)
                    where !found.contains(where: { $0.entity == outer.entity }) {
                        let wider = Step(entity: outer.entity, facts: step.facts + outer.facts)
                        found.append(wider)
                        next.append(wider)
                    }
                }
            }
            open = next
        }
        return found
    }

    private func excludes(_ own: EntityID, _ other: EntityID, _ relation: Relation) -> Bool {
        base.model.compare(known: .entity(own), claimed: .entity(other), under: relation)
            == .excludes
    }
}
