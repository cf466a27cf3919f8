import Facts
import Wording

/// Writes a relation as far as it differs from the built-in one of its name: in one line where it
/// was made from one, else by its sentences.
enum RelationEmission {
    /// The relation's map; nil where the built-in relation says it all.
    static func emission(of relation: Relation) -> Emission? {
        let base = Vocabulary.relation(relation.id)
        guard relation != base else { return nil }
        if let line = relation.line, line != base?.line, !isOfSentences(relation, line) {
            return .map(of: phrase(of: relation, line) + shape(of: relation, Base(relation)))
        }
        let usual = base.map { Base($0) } ?? Base(relation)
        let range: Emission? =
            base == nil || base?.range != relation.range ? self.range(relation.range) : nil
        return .map(
            of: [(relation.range == .date ? "when" : "object", range)]
                + shape(of: relation, usual)
                + sentences(
                    of: relation, besides: base ?? Base(relation).relation, isOwn: range != nil))
    }

    /// Whether of a noun's sentences so few stand that it only names values.
    private static func isOfSentences(_ relation: Relation, _ line: RelationLine) -> Bool {
        guard line.verb == nil, line.adjective == nil else { return false }
        var worded = relation
        worded.wordLine()
        return relation.claims != worded.claims && relation.question != worded.question
    }

    /// What a relation is taken to be where nothing else is said.
    private struct Base {
        let relation: Relation

        init(_ relation: Relation) {
            let known = Vocabulary.relation(relation.id)
            self.relation = known ?? Relation(id: relation.id, range: relation.range)
        }
    }

    /// The phrase with its roles, and the sentences that it does not make.
    private static func phrase(
        of relation: Relation, _ line: RelationLine
    ) -> [(String, Emission?)] {
        var worded = relation
        worded.wordLine()
        func own<Part: Equatable>(
            _ part: KeyPath<Relation, Part>, _ write: (Part) -> Emission
        ) -> Emission? {
            relation[keyPath: part] == worded[keyPath: part] ? nil : write(relation[keyPath: part])
        }
        let single = line.value?.name
        let singles = line.singles
        let one: Emission? =
            singles.isEmpty
            ? nil
            : singles == [single] ? .scalar("true") : .list(singles.map(BankWriter.word))
        return [
            ("verb", line.verb.map(BankWriter.word)),
            ("adjective", line.adjective.map(BankWriter.word)),
            ("noun", line.noun.map(BankWriter.word)), ("nouns", line.nouns.map(BankWriter.word)),
            ("deed", line.deed.map(BankWriter.word)),
        ]
            + line.roles.map { ($0.name, range($0.range)) }
            + [
                ("one", one), ("tense", line.tense.map { BankWriter.word($0.rawValue) }),
                ("complete", line.isComplete ? flag(true) : nil),
                ("synonyms", BankWriter.words(line.synonyms)),
                ("words", BankWriter.words(line.words)),
                ("question", own(\.question, template)), ("claim", own(\.claims, templates)),
                ("negation", own(\.negations, templates)), ("inverse", own(\.inverse, template)),
            ]
    }

    private static func shape(
        of relation: Relation, _ usual: Base
    ) -> [(String, Emission?)] {
        func changed<Part: Equatable>(
            _ part: KeyPath<Relation, Part>, _ write: (Part) -> Emission
        ) -> Emission? {
            relation[keyPath: part] == usual.relation[keyPath: part]
                ? nil : write(relation[keyPath: part])
        }
        let isPhrased = relation.line != nil && relation.line != usual.relation.line
        return [
            ("one", isPhrased ? nil : changed(\.cardinality) { flag($0 == .one) }),
            ("one-subject", changed(\.inverseCardinality) { flag($0 == .one) }),
            ("symmetric", changed(\.isSymmetric, flag)),
            ("contains", changed(\.isContainment, flag)),
            ("changes", changed(\.canChange, flag)),
            ("tells", changed(\.thought) { $0.map { .scalar($0.rawValue) } ?? .scalar("~") }),
            ("subjects", changed(\.subjectKinds) { $0.isEmpty ? .list([]) : kinds($0) }),
            ("unit", changed(\.unit, text)),
            ("tolerance", changed(\.tolerance) { .scalar(BankWriter.number($0)) }),
        ]
    }

    private static func sentences(
        of relation: Relation, besides usual: Relation, isOwn: Bool
    ) -> [(String, Emission?)] {
        func changed<Part: Equatable>(
            _ part: KeyPath<Relation, Part>, _ write: (Part) -> Emission
        ) -> Emission? {
            relation[keyPath: part] == usual[keyPath: part]
                ? nil : write(relation[keyPath: part])
        }
        // A noun without question and claim beside it would be a phrase.
        let claims = isOwn ? templates(relation.claims) : changed(\.claims, templates)
        return [
            ("question", isOwn ? template(relation.question) : changed(\.question, template)),
            ("claim", claims),
            ("negation", changed(\.negations, templates)),
            ("inverse", changed(\.inverse, template)),
            ("noun", changed(\.noun, text)),
            ("nouns", changed(\.pluralNoun, text)),
            ("words", changed(\.synonyms) { .list($0.map(BankWriter.word)) }),
        ]
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
