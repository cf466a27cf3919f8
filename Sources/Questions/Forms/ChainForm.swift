import Facts
import Wording

/// Two facts joined: what is asked of the second is said of the first's value.
enum ChainForm: QuestionForm {
    static let kind = QuestionKind.chain

    /// Numbers: one for each fact that the first can be joined with, in the bank's order; from 101
    /// where the first fact's subject is named by its value: "the person who discovered radium".
    static func questions(on asked: AskedFact, in workshop: Workshop) -> [Question] {
        guard let value = asked.value, asked.fact.holds else { return [] }
        var questions: [Question] = []
        if case .entity(let middle) = value, workshop.isSettled(asked),
            let description = workshop.description(asked, of: middle)
        {
            questions += joined(asked, description, to: middle, from: 1, workshop)
        }
        if workshop.hasOneSubject(asked, value),
            let description = workshop.description(ofSubject: asked, value)
        {
            questions += joined(asked, description, to: asked.fact.subject, from: 101, workshop)
        }
        return questions
    }

    private static func joined(
        _ asked: AskedFact, _ description: String, to middle: EntityID, from number: Int,
        _ workshop: Workshop
    ) -> [Question] {
        guard !isOwnDescription(description, of: middle, workshop) else { return [] }
        return workshop.model.facts(about: middle).prefix(8).enumerated().compactMap {
            position, fact in
            guard fact.id != asked.fact.id, fact.relation != asked.fact.relation,
                let next = workshop.model.asked(fact).first(where: { $0.frame == asked.frame })
            else { return nil }
            return question(asked, description, next, number: number + position, workshop)
        }
    }

    private static func question(
        _ first: AskedFact, _ description: String, _ next: AskedFact, number: Int,
        _ workshop: Workshop
    ) -> Question? {
        guard let value = next.value, next.fact.holds, next.relation.range != .flag,
            workshop.isSettled(next), let template = next.relation.question,
            value != .entity(first.fact.subject), value != first.value
        else { return nil }
        var request: String?
        if case .date(let date) = value {
            guard case .on(let day) = date, day.isExact else { return nil }
            request = workshop.precisionRequest(day)
        }
        // "When was the treaty that was signed in London signed?"
        guard !repeats(description, template),
            let asking = workshop.asking(template, of: next.fact.subject, called: description)
        else { return nil }
        let isPerson = value.entity.flatMap(workshop.model.kind) == Workshop.person
        let stem = Asking(
            lead: workshop.lead(
                first.frame, relative: workshop.isAnchored(first) || workshop.isAnchored(next)),
            text: value.entity == nil ? asking : Workshop.askingWho(asking, isPerson: isPerson))
        guard !ItemRules.contains(stem.inFull, workshop.phrasing.value(value)) else { return nil }
        let facets = workshop.valueFacets(first) + workshop.valueFacets(next)
        var question = workshop.question(
            workshop.id(first, kind, number), first,
            prompt: stem.followed(by: request),
            key: .value(
                workshop.expected(value, next, facet: workshop.valueFacets(next).first)),
            facets: facets)
        question.facts = [first.fact.id, next.fact.id]
        question.paragraph = next.fact.paragraph
        question.explanation =
            workshop.explanationInBrief(first) + " " + workshop.explanationInBrief(next)
        question.citations += next.fact.record?.citations ?? []
        return question
    }

    /// Whether the article itself calls the thing so, so that the bridge is no step: "the person who
    /// is Defence Minister" where it speaks of "the defence minister".
    private static func isOwnDescription(
        _ description: String, of middle: EntityID, _ workshop: Workshop
    ) -> Bool {
        let told = Set(TextKey(description).words)
        return workshop.model.entity(middle)?.descriptions.contains { own in
            let words = TextKey(own).words.filter { $0 != "the" }
            return !words.isEmpty && words.allSatisfy(told.contains)
        } ?? false
    }

    /// Whether a question goes on with a word that the description has: a verb told twice, since a
    /// name cannot stand in a template.
    private static func repeats(_ description: String, _ template: Template) -> Bool {
        let told = Set(TextKey(description).words)
        return template.pieces.contains { piece in
            guard case .words(let words) = piece else { return false }
            return TextKey(words).words.contains { isParticiple($0) && told.contains($0) }
        }
    }

    private static func isParticiple(_ word: String) -> Bool {
        word.hasSuffix("ed")
            || ["born", "built", "held", "made", "sent", "sold", "won", "written"]
                .contains(word)
    }
}
