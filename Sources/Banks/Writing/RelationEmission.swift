import Facts

/// Writes a relation as far as it differs from the built-in one of its name.
enum RelationEmission {
    /// The relation's map; nil where the built-in relation says it all.
    static func emission(of relation: Relation) -> Emission? {
        let base = Vocabulary.relation(relation.id)
        guard relation != base else { return nil }
        let usual = base ?? Relation(id: relation.id, range: relation.range)
        func changed<Part: Equatable>(
            _ part: KeyPath<Relation, Part>, _ write: (Part) -> Emission
        ) -> Emission? {
            relation[keyPath: part] == usual[keyPath: part] ? nil : write(relation[keyPath: part])
        }
        return .map(of: [
            (
                "range",
                base == nil ? range(relation.range) : changed(\.range, range)
            ),
            ("cardinality", changed(\.cardinality) { .scalar($0.rawValue) }),
            ("inverse-cardinality", changed(\.inverseCardinality) { .scalar($0.rawValue) }),
            ("symmetric", changed(\.isSymmetric, flag)),
            ("containment", changed(\.isContainment, flag)),
            ("changes", changed(\.canChange, flag)),
            ("subjects", changed(\.subjectKinds) { $0.isEmpty ? .list([]) : kinds($0) }),
            ("question", changed(\.question, template)),
            ("claim", changed(\.claims, templates)),
            ("negation", changed(\.negations, templates)),
            ("inverse", changed(\.inverse, template)),
            ("noun", changed(\.noun, text)),
            ("nouns", changed(\.pluralNoun, text)),
            ("synonyms", changed(\.synonyms) { .list($0.map(BankWriter.word)) }),
            ("unit", changed(\.unit, text)),
            ("tolerance", changed(\.tolerance) { .scalar(BankWriter.number($0)) }),
        ])
    }

    private static func range(_ range: ValueRange) -> Emission {
        switch range {
        case .date: .scalar("date")
        case .number: .scalar("number")
        case .text: .scalar("text")
        case .flag: .scalar("yes-no")
        case .entity(let kinds): kinds.isEmpty ? .scalar("entity") : self.kinds(kinds)
        }
    }

    private static func kinds(_ kinds: [KindID]) -> Emission {
        if kinds.count == 1, let kind = kinds.first { return BankWriter.word(kind.rawValue) }
        return .list(kinds.map { BankWriter.word($0.rawValue) })
    }

    private static func flag(_ flag: Bool) -> Emission { .scalar(flag ? "true" : "false") }

    private static func text(_ text: String?) -> Emission {
        text.map(BankWriter.word) ?? .scalar("~")
    }

    private static func template(_ template: Template?) -> Emission {
        template.map { BankWriter.word($0.source) } ?? .scalar("~")
    }

    private static func templates(_ templates: [Template]) -> Emission {
        if templates.count == 1, let only = templates.first { return template(only) }
        return .list(templates.map { template($0) })
    }
}
