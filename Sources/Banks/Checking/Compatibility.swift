import Facts

/// Whether two values may both be the one value of a relation.
struct Compatibility {
    /// How a second value stands to a first.
    enum Outcome {
        /// The same, or the first says it more finely.
        case same
        /// The second says the first more finely.
        case finer
        /// They cannot both be meant.
        case conflict
    }

    private let model: Model

    /// Takes the model that knows the entities.
    init(_ model: Model) {
        self.model = model
    }

    /// Compares two values; dates that may be the same day, and places that lie in each other, are
    /// no conflict.
    func compare(_ first: Value, _ second: Value, _ relation: Relation) -> Outcome {
        if first == second { return .same }
        if model.compare(known: first, claimed: second, under: relation) == .entails {
            return .same
        }
        let reverse = model.compare(known: second, claimed: first, under: relation)
        switch (reverse, first, second) {
        case (.entails, _, _): return .finer
        case (.open, .date, .date): return .same
        case (_, .entity(let first), .entity(let second)):
            if lies(first, in: second) { return .same }
            return lies(second, in: first) ? .finer : .conflict
        default: return .conflict
        }
    }

    /// Whether one entity lies in another by the bank's containment relations.
    private func lies(_ inner: EntityID, in outer: EntityID) -> Bool {
        var seen: Set<EntityID> = [inner]
        var open = [inner]
        while let next = open.popLast() {
            for fact in model.facts(about: next).prefix(256) where fact.holds {
                guard model.relation(fact.relation)?.isContainment == true else { continue }
                for case .entity(let around) in fact.values {
                    if around == outer { return true }
                    if seen.count < 64, seen.insert(around).inserted { open.append(around) }
                }
            }
        }
        return false
    }
}
