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

/// A typed number.
enum NumberForm: QuestionForm {
    static let kind = QuestionKind.number

    static func questions(on asked: AskedFact, in workshop: Workshop) -> [Question] {
        guard case .number(let quantity)? = asked.value else { return [] }
        let request = quantity.unit.map { "Give the number \(UnitWriter.inUnits($0))." }
        return TypedAnswer.question(asked, kind, request: request, workshop)
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
