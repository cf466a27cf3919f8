import Facts
import Wording

/// A statement with one wrong part, to be found and put right.
enum CorrectionForm: QuestionForm {
    static let kind = QuestionKind.correction

    /// Numbers: one for each wording of the relation.
    static func questions(on asked: AskedFact, in workshop: Workshop) -> [Question] {
        guard let value = asked.value, asked.relation.range != .flag, asked.fact.holds,
            workshop.isSettled(asked)
        else { return [] }
        return asked.relation.claims.enumerated().compactMap { position, template in
            guard template.namesValue, template.namesSubject else { return nil }
            let id = workshop.id(asked, kind, position + 1)
            var random = workshop.settled(id)
            let wrong = workshop.distractors(
                for: value, of: asked, random: &random, avoiding: ""
            ).filter { !workshop.fitsAnother($0.value, asked) }
            guard !wrong.isEmpty else { return nil }
            let chosen = wrong[random.below(min(3, wrong.count))]
            let statement = workshop.phrasing.sentence(
                template, workshop.phrasing.filling(asked.fact.subject, chosen.value))
            let source =
                asked.frame == .article ? "the \(workshop.noun)" : "the public record"
            var question = workshop.question(
                id, asked,
                prompt: "According to \(source), one part of this statement is wrong. What should "
                    + "stand in its place? “\(statement)”",
                key: .correction(
                    wrong: chosen.text,
                    right: workshop.expected(
                        value, asked, facet: workshop.valueFacets(asked).first)))
            question.statement = statement
            return question
        }
    }
}

extension Workshop {
    /// Whether the frame has one value for a fact's relation and subject, so that a typed answer
    /// can be right in one way only.
    func isSettled(_ asked: AskedFact) -> Bool {
        if asked.frame == .record, let value = asked.value, !isAlone(value, asked) { return false }
        if asked.relation.cardinality == .one { return true }
        guard asked.frame == .article || asked.isComplete else { return false }
        let stated = model.facts(of: asked.fact.subject, asked.relation.id)
            .filter { $0.holds && $0.knowledge(in: asked.frame)?.holding.isEmpty == false }
        return stated.count == 1
    }

    /// Whether no other name or words of the frame's are right as well, as a city beside its
    /// country; of dates the stem says how fine a one is wanted.
    private func isAlone(_ value: Value, _ asked: AskedFact) -> Bool {
        if case .date = value { return true }
        return asked.fact.knowledge(in: .record)?.holding.allSatisfy { $0 == value } ?? true
    }

    /// Whether a value would be right for another subject: then the subject might as well be the
    /// wrong part of a statement.
    func fitsAnother(_ value: Value, _ asked: AskedFact) -> Bool {
        model.facts(of: asked.relation.id, valued: value).contains {
            $0.id != asked.fact.id && $0.subject != asked.fact.subject
        }
    }
}
