import Facts

/// Leaves out readings that others make idle, before the rest have to agree.
struct ReadingChoice {
    private let base: ReadingBase

    init(_ base: ReadingBase) { self.base = base }

    /// The readings that count.
    ///
    /// Left out are readings with a value in words that the bank does not know, where another
    /// makes sense of them; readings by synonyms of a relation that is also read by its own
    /// wording; readings by synonyms of a relation of which the bank says nothing for the subject,
    /// where it does for another; and readings that relate other kinds of things than the
    /// relation's facts do.
    func best(of readings: [Reading]) -> [Reading] {
        guard readings.count > 1 else { return readings }
        var kept = preferring(readings) { !$0.hasUnknown }
        let worded = Set(kept.filter { $0.origin != .synonym }.flatMap(relations))
        kept = preferring(kept) { reading in
            reading.origin != .synonym || worded.isDisjoint(with: relations(of: reading))
        }
        kept = preferring(kept) { $0.origin != .synonym || isKnown($0) }
        kept = preferring(kept) { !isNoPlace($0, beside: kept) }
        // A relation's own wording gives way to no synonym of another: what is located somewhere
        // need not be based there.
        let fitting = kept.filter(hasKindsOfFacts)
        let isWorded = fitting.contains { $0.origin != .synonym }
        return fitting.isEmpty || !isWorded && kept.contains { $0.origin != .synonym }
            ? kept : fitting
    }

    /// Whether subject and value are of the kinds that the relation's facts have: "Oates belonged to
    /// the party" is said of the party's men, where members of things are members of societies.
    private func hasKindsOfFacts(_ reading: Reading) -> Bool {
        reading.groups.allSatisfy { group in
            group.statements.allSatisfy { statement in
                guard case .value(.entity(let value)) = statement.content else { return true }
                let known = base.index.vocabularies[statement.relation]
                return known.subjectKinds.contains(base.kind(statement.subject))
                    && known.valueKinds.contains(base.model.kind(of: value) ?? "")
            }
        }
    }

    /// Whether it puts something into what holds nothing in the bank, where another reading relates
    /// it in another way: what is in an alliance belongs to it.
    private func isNoPlace(_ reading: Reading, beside readings: [Reading]) -> Bool {
        guard let statement = reading.groups.first?.statements.first,
            let relation = base.relation(statement.relation), base.isPlacing(relation.id),
            case .value(.entity(let value)) = statement.content,
            let kind = base.model.kind(of: value), !base.placeKinds.contains(kind)
        else { return false }
        return readings.contains { other in
            other.groups.first?.statements.first.map { other in
                base.relation(other.relation).map { !base.isPlacing($0.id) } ?? false
                    && base.index.vocabularies[other.relation].valueKinds.contains(kind)
            } ?? false
        }
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
