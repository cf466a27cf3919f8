import Facts

/// Leaves out readings that others make idle, before the rest have to agree.
struct ReadingChoice {
    private let base: ReadingBase

    init(_ base: ReadingBase) { self.base = base }

    /// The readings that count.
    ///
    /// Left out are readings with a value in words that the bank does not know, where another
    /// makes sense of them; readings by synonyms of a relation that is also read by its own
    /// wording; and readings by synonyms of a relation of which the bank says nothing for the
    /// subject, where it does for another.
    func best(of readings: [Reading]) -> [Reading] {
        guard readings.count > 1 else { return readings }
        var kept = preferring(readings) { !$0.hasUnknown }
        let worded = Set(kept.filter { $0.origin != .synonym }.flatMap(relations))
        kept = preferring(kept) { reading in
            reading.origin != .synonym || worded.isDisjoint(with: relations(of: reading))
        }
        return preferring(kept) { $0.origin != .synonym || isKnown($0) }
    }

    private func preferring(_ readings: [Reading], _ isGood: (Reading) -> Bool) -> [Reading] {
        let good = readings.filter(isGood)
        return good.isEmpty ? readings : good
    }

    private func relations(of reading: Reading) -> [Int] {
        reading.groups.first?.statements.prefix(1).map(\.relation) ?? []
    }

    private func isKnown(_ reading: Reading) -> Bool {
        guard let statement = reading.groups.first?.statements.first,
            let relation = base.relation(statement.relation)
        else { return false }
        if relation.isSymmetric || relation.inverseCardinality == .one { return true }
        return !base.model.facts(of: base.entity(statement.subject).id, relation.id).isEmpty
    }
}
