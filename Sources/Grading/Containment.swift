import Facts

/// Which places lie in which, as far as the bank says so directly.
enum Containment {
    /// Whether a fact of a containment relation says that `inner` lies in `outer`.
    static func directly(_ inner: EntityID, in outer: EntityID, _ model: Model) -> Bool {
        model.facts(about: inner).contains { fact in
            fact.holds && model.relation(fact.relation)?.isContainment == true
                && (fact.values + (fact.record?.values ?? [])).contains(.entity(outer))
        }
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
