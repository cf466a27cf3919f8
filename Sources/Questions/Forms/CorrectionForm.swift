import Facts
import Wording

/// A statement with one wrong part, to be found and put right.
enum CorrectionForm: QuestionForm {
    static let kind = QuestionKind.correction

    /// Numbers: one for each wording of the relation with a wrong value; from 51 one for each with a
    /// wrong subject.
    static func questions(on asked: AskedFact, in workshop: Workshop) -> [Question] {
        guard let value = asked.value, asked.relation.range != .flag, asked.fact.holds else {
            return []
        }
        let wordings = asked.relation.claims.enumerated().filter {
            $1.namesValue && $1.namesSubject
        }
        let ofValue = wordings.compactMap { position, template in
            wrongValue(value, template, number: position + 1, asked, workshop)
        }
        let ofSubject = wordings.compactMap { position, template in
            wrongSubject(value, template, number: 51 + position, asked, workshop)
        }
        return ofValue + ofSubject
    }

    private static func wrongValue(
        _ value: Value, _ template: Template, number: Int, _ asked: AskedFact,
        _ workshop: Workshop
    ) -> Question? {
        guard workshop.isSettled(asked) else { return nil }
        var random = workshop.settled(workshop.id(asked, kind, number))
        let wrong = workshop.distractors(
            for: value, of: asked, random: &random,
            avoiding: workshop.phrasing.name(asked.fact.subject)
        ).filter { !workshop.fitsAnother($0.value, asked) }
        guard !wrong.isEmpty else { return nil }
        let chosen = wrong[random.below(min(3, wrong.count))]
        return question(
            number, asked, template, asked.fact.subject, chosen.value,
            asking: "one part of this statement is wrong. What should stand in its place?",
            key: wrongPart(chosen, value, asked, workshop), workshop)
    }

    /// What is wrong and what is right instead: of a day in a wrong year the year alone.
    private static func wrongPart(
        _ wrong: Distractor, _ value: Value, _ asked: AskedFact, _ workshop: Workshop
    ) -> AnswerKey {
        var right = workshop.expected(value, asked, facet: workshop.valueFacets(asked).first)
        guard case .date(.on(let date)) = value, case .date(.on(let other)) = wrong.value,
            date.month != nil, date.month == other.month, date.day == other.day,
            let year = PartialDate(year: date.year)
        else { return .correction(wrong: wrong.text, right: right) }
        right = workshop.expected(
            .date(.on(year)), asked, facet: workshop.valueFacets(asked).first)
        return .correction(wrong: String(other.year), right: right)
    }

    /// A subject to which the value cannot belong. It is named as the wrong part, since another value
    /// might mend the statement as well.
    private static func wrongSubject(
        _ value: Value, _ template: Template, number: Int, _ asked: AskedFact,
        _ workshop: Workshop
    ) -> Question? {
        let model = workshop.model
        guard workshop.hasOneSubject(asked, value), !template.has(.subjectPossessive),
            let kind = model.kind(of: asked.fact.subject)
        else { return nil }
        var random = workshop.settled(workshop.id(asked, Self.kind, number))
        let others = random.shuffled(
            random.sample(Workshop.reach, of: model.entities(of: kind))
        ).filter {
            model.facts(of: $0.id, asked.relation.id).isEmpty
                && workshop.refutes($0.id, asked.relation, value, asked.frame)
        }
        guard let other = others.first else { return nil }
        let facet = workshop.facet(asked.fact, .subject)
        var expected = workshop.expected(.entity(asked.fact.subject))
        expected.facet = facet
        let wrong = workshop.phrasing.inSentence(other.id)
        return question(
            number, asked, template, other.id, value,
            asking: "“\(wrong)” is wrong in this statement. What should stand in its place?",
            key: .value(expected), facets: [facet], workshop)
    }

    private static func question(
        _ number: Int, _ asked: AskedFact, _ template: Template, _ subject: EntityID,
        _ value: Value, asking request: String, key: AnswerKey, facets: [Facet]? = nil,
        _ workshop: Workshop
    ) -> Question {
        let statement = workshop.phrasing.sentence(
            template, workshop.phrasing.filling(subject, value))
        var question = workshop.question(
            workshop.id(asked, kind, number), asked,
            prompt: workshop.asking(asked, "\(request) “\(statement)”"), key: key, facets: facets)
        question.statement = statement
        return question
    }
}

extension Workshop {
    /// Whether the frame has one value for a fact's relation and subject, so that a typed answer
    /// can be right in one way only.
    func isSettled(_ asked: AskedFact) -> Bool {
        guard let value = asked.value, isSupported(value, asked) else { return false }
        guard isAlone(value, asked), !isMirrored(asked) else { return false }
        if asked.relation.cardinality == .one { return true }
        guard asked.frame == .article || asked.isComplete else { return false }
        let pair = model.facts(of: asked.fact.subject, asked.relation.id)
        guard pair.count <= Self.reach else { return false }
        return pair.count { $0.knowledge(in: asked.frame)?.holding.isEmpty == false } == 1
    }

    /// Whether the frame supports a value of the fact's: not where another fact contradicts it.
    func isSupported(_ value: Value, _ asked: AskedFact) -> Bool {
        let claim = Proposition(asked.fact.subject, asked.relation.id, value)
        return model.judge(claim, in: asked.frame).label == .supported
    }

    /// Whether the frame supports all of the fact's values.
    func isSupported(_ asked: AskedFact) -> Bool {
        asked.fact.holds && asked.values.allSatisfy { isSupported($0, asked) }
    }

    /// Whether other facts name the subject as the value of a symmetric relation.
    private func isMirrored(_ asked: AskedFact) -> Bool {
        asked.relation.isSymmetric
            && model.facts(of: asked.relation.id, valued: .entity(asked.fact.subject))
                .contains { $0.subjects.contains { .entity($0) != asked.value } }
    }

    /// Whether no other name or words of the frame's are right as well, as a city beside its
    /// country; of dates the stem says how fine a one is wanted.
    private func isAlone(_ value: Value, _ asked: AskedFact) -> Bool {
        if case .date = value { return true }
        return model.facts(of: asked.fact.subject, asked.relation.id).allSatisfy { fact in
            fact.knowledge(in: asked.frame)?.holding.allSatisfy { $0 == value } ?? true
        }
    }

    /// Whether a value is right for another subject, or of a date may be: then the subject might as
    /// well be the wrong part of a statement.
    func fitsAnother(_ value: Value, _ asked: AskedFact) -> Bool {
        let relation = asked.relation.id
        func isAnothers(_ fact: Fact) -> Bool {
            fact.id != asked.fact.id && fact.subject != asked.fact.subject
        }
        return model.facts(of: relation, within: value).contains(where: isAnothers)
            || ([value] + value.periods).contains {
                model.facts(of: relation, valued: $0).contains(where: isAnothers)
            }
    }
}
