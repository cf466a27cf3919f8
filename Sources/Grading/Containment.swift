import Facts

/// Which places lie in which, as far as the bank says so.
enum Containment {
    /// Whether facts of containment relations say that `inner` lies in `outer`: Baltimore in
    /// Maryland, and with that in the United States.
    static func lies(_ inner: EntityID, in outer: EntityID, _ model: Model) -> Bool {
        var reached: Set<EntityID> = [inner]
        var open = [inner]
        for _ in 0..<deepest where !open.isEmpty {
            let wider = Set(open.flatMap { around($0, model) }).subtracting(reached)
            if wider.contains(outer) { return true }
            reached.formUnion(wider)
            open = Array(wider)
        }
        return false
    }

    /// Whether something is a place that others lie in, or lies in one.
    static func isPlace(_ entity: EntityID, _ model: Model) -> Bool {
        if !around(entity, model).isEmpty { return true }
        return model.bank.relations.contains { relation in
            relation.isContainment && !model.facts(of: relation.id, valued: .entity(entity)).isEmpty
        }
    }

    private static let deepest = 6

    /// What something lies in by one step.
    private static func around(_ inner: EntityID, _ model: Model) -> [EntityID] {
        model.facts(about: inner).prefix(200).filter { fact in
            fact.holds && model.relation(fact.relation)?.isContainment == true
                && fact.subjects.contains(inner)
        }.flatMap { ($0.values + ($0.record?.values ?? [])).compactMap(\.entity) }
    }
}

extension Asking {
    /// Whether a value is what the fact asked says in the other frame.
    func isOtherFrame(_ value: Value?) -> Bool {
        guard let value, let fact, let record = fact.record else { return false }
        switch question.frame {
        case .article: return record.values.contains(value) && !fact.values.contains(value)
        case .record: return fact.values.contains(value) && !record.values.contains(value)
        }
    }

    /// Whether the record agrees with the fact asked and gives this value for it, as a city for its
    /// country.
    func isAgreed(_ value: Value?) -> Bool {
        guard let value, let record = fact?.record, record.verdict == .agrees else { return false }
        return record.values.contains(value)
    }

    /// Whether the question itself has these words.
    func isInPrompt(_ words: some Collection<String>) -> Bool {
        let prompt = promptWords
        return words.allSatisfy(prompt.contains)
    }
}
