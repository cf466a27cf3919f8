import Facts
import Wording

/// A typed name or words.
enum ShortAnswerForm: QuestionForm {
    static let kind = QuestionKind.shortAnswer

    /// Numbers: none for the value, 2 for the subject where the model proves it unique.
    static func questions(on asked: AskedFact, in workshop: Workshop) -> [Question] {
        var questions: [Question] = []
        switch asked.value {
        case .entity?, .text?:
            questions += TypedAnswer.question(asked, kind, request: nil, workshop)
        default: break
        }
        return questions + [subject(asked, workshop)].compactMap { $0 }
    }

    private static func subject(_ asked: AskedFact, _ workshop: Workshop) -> Question? {
        guard let value = asked.value, workshop.hasOneSubject(asked, value),
            let stem = workshop.subjectStem(asked, value)
        else { return nil }
        var expected = workshop.expected(.entity(asked.fact.subject))
        let facet = workshop.facet(asked.fact, .subject)
        expected.facet = facet
        return workshop.question(
            workshop.id(asked, kind, 2), asked, prompt: stem,
            key: .value(expected), facets: [facet])
    }
}

/// A typed date.
enum DateForm: QuestionForm {
    static let kind = QuestionKind.date

    static func questions(on asked: AskedFact, in workshop: Workshop) -> [Question] {
        guard case .date(.on(let date))? = asked.value, date.isExact else { return [] }
        return TypedAnswer.question(
            asked, kind, request: workshop.precisionRequest(date), workshop)
    }
}

/// A typed number: a value, or how many a complete list holds.
enum NumberForm: QuestionForm {
    static let kind = QuestionKind.number

    /// Numbers: none for the value, 2 for the count of a list.
    static func questions(on asked: AskedFact, in workshop: Workshop) -> [Question] {
        if asked.isList { return [count(asked, workshop)].compactMap { $0 } }
        guard case .number(let quantity)? = asked.value else { return [] }
        let request = quantity.unit.map { "Give the number \(UnitWriter.inUnits($0))." }
        return TypedAnswer.question(asked, kind, request: request, workshop)
    }

    /// Whether the model settles of everything that might be an item whether it is one; what it
    /// leaves open might be another name of an item, or of two of them.
    private static func isClosed(_ asked: AskedFact, _ workshop: Workshop) -> Bool {
        let model = workshop.model
        let related = model.facts(of: asked.relation.id)
        let kinds = Set(asked.values.compactMap { $0.entity.flatMap(model.kind) })
        guard related.count <= Workshop.reach,
            kinds.allSatisfy({ model.entities(of: $0).count <= Workshop.reach })
        else { return false }
        let named = kinds.flatMap { model.entities(of: $0).map { Value.entity($0.id) } }
        let said = related.flatMap { $0.values + ($0.record?.values ?? []) + $0.distractors }
        return workshop.isSupported(asked)
            && Set(named + said).allSatisfy { value in
                workshop.isSupported(value, asked)
                    ? asked.values.contains(value)
                    : workshop.refutes(asked.fact.subject, asked.relation, value, asked.frame)
            }
    }

    /// Counting is no recall of the items: it is remembered as the list's own facet.
    private static func count(_ asked: AskedFact, _ workshop: Workshop) -> Question? {
        guard asked.hasCount, isClosed(asked, workshop), let noun = asked.relation.noun,
            let count = Quantity(Double(asked.values.count))
        else { return nil }
        let plural = asked.relation.pluralNoun ?? English.plural(noun)
        let subject = asked.fact.subject
        let isPlural = workshop.model.entity(subject)?.isPlural ?? false
        let facet = workshop.facet(
            asked.fact,
            asked.frame == .record && asked.fact.basis != .outside ? .record : .value)
        var expected = workshop.expected(.number(count))
        expected.facet = facet
        return workshop.question(
            workshop.id(asked, kind, 2), asked,
            prompt: workshop.asking(
                asked,
                "how many \(plural) \(isPlural ? "do" : "does") "
                    + "\(workshop.phrasing.inSentence(subject)) have?"),
            key: .value(expected), facets: [facet])
    }
}

/// What typed answers to a single value have in common.
private enum TypedAnswer {
    static func question(
        _ asked: AskedFact, _ kind: QuestionKind, request: String?, _ workshop: Workshop
    ) -> [Question] {
        guard let value = asked.value, asked.fact.holds, workshop.isSettled(asked),
            !workshop.tells(value, asked.fact.subject), let stem = workshop.valueStem(asked)
        else { return [] }
        let expected = workshop.expected(
            value, asked, facet: workshop.valueFacets(asked).first)
        return [
            workshop.question(
                workshop.id(asked, kind), asked, prompt: stem.followed(by: request),
                key: .value(expected))
        ]
    }
}

extension Workshop {
    /// Whether the model proves that no other entity of the subject's kind has the value.
    func hasOneSubject(_ asked: AskedFact, _ value: Value) -> Bool {
        guard asked.fact.holds, isSupported(value, asked),
            let kind = model.kind(of: asked.fact.subject)
        else { return false }
        if asked.relation.inverseCardinality == .one, model.isPoint(value, under: asked.relation) {
            let owners = model.facts(of: asked.relation.id, valued: value)
            return owners.count <= Self.reach
                && owners.allSatisfy { $0.subjects == [asked.fact.subject] }
        }
        let others = model.entities(of: kind)
        guard others.count > 1, others.count <= Self.reach else { return false }
        return others.allSatisfy {
            $0.id == asked.fact.subject || refutes($0.id, asked.relation, value, asked.frame)
        }
    }
}
