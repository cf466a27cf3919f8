import Facts
import Wording

/// Two facts joined: what is asked of the second is said of the first's value.
enum ChainForm: QuestionForm {
    static let kind = QuestionKind.chain

    /// Numbers: one for each fact that the first can be joined with, in the bank's order.
    static func questions(on asked: AskedFact, in workshop: Workshop) -> [Question] {
        guard case .entity(let middle)? = asked.value, asked.fact.holds,
            workshop.isSettled(asked), let description = workshop.description(asked, of: middle)
        else { return [] }
        return workshop.model.facts(about: middle).prefix(8).enumerated()
            .compactMap { position, fact in
                guard fact.id != asked.fact.id,
                    let next = workshop.model.asked(fact).first(where: {
                        $0.frame == asked.frame
                    })
                else { return nil }
                return question(asked, description, next, number: position + 1, workshop)
            }
    }

    private static func question(
        _ first: AskedFact, _ description: String, _ next: AskedFact, number: Int,
        _ workshop: Workshop
    ) -> Question? {
        guard let value = next.value, next.fact.holds, next.relation.range != .flag,
            workshop.isSettled(next), let template = next.relation.question,
            value != .entity(first.fact.subject)
        else { return nil }
        var request: String?
        if case .date(let date) = value {
            guard case .on(let day) = date, day.isExact else { return nil }
            request = workshop.precisionRequest(day)
        }
        var filling = workshop.phrasing.filling(next.fact.subject, nil)
        filling.subject = description
        filling.subjectIsPlural = false
        let stem =
            workshop.lead(first.frame)
            + workshop.phrasing.sentence(template, filling, embedded: true)
        guard !ItemRules.contains(stem, workshop.phrasing.value(value)) else { return nil }
        let facets = workshop.valueFacets(first) + workshop.valueFacets(next)
        var question = workshop.question(
            workshop.id(first, kind, number), first,
            prompt: [stem, request].compactMap { $0 }.joined(separator: " "),
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
}

extension Workshop {
    /// A value named by its fact instead of its name: "the organisation that Japan has joined",
    /// "the person who discovered radium".
    func description(_ asked: AskedFact, of value: EntityID) -> String? {
        guard let kind = model.kind(of: value) else { return nil }
        let noun = kind.rawValue.replacing("-", with: " ")
        let filling = phrasing.filling(asked.fact.subject, nil)
        func clause(_ template: Template) -> String {
            phrasing.sentence(template, filling, embedded: true).dropStop.trimmingSpaces
        }
        func ends(_ template: Template, with place: Template.Placeholder) -> Bool {
            template.pieces.dropLast().last == .place(place)
                && template.pieces.last == .words(".") && template.pieces.count == 4
        }
        let claims = asked.relation.claims
        if let active = claims.first(where: {
            $0.pieces.first == .place(.value) && ends($0, with: .subject)
        }) {
            return "the \(noun) \(kind == "person" ? "who" : "that") \(clause(active))"
        }
        guard
            let passive = claims.first(where: {
                $0.pieces.first == .place(.subject) && ends($0, with: .value)
            })
        else { return nil }
        let words = clause(passive)
        // A preposition before the value moves in front: "the country in which it is based".
        if let last = words.split(separator: " ").last.map(String.init),
            Self.prepositions.contains(last)
        {
            let rest = String(words.dropLast(last.count + 1))
            return "the \(noun) \(last) \(kind == "person" ? "whom" : "which") \(rest)"
        }
        return "the \(noun) \(kind == "person" ? "whom" : "that") \(words)"
    }

    private static let prepositions: Set<String> = [
        "in", "at", "by", "from", "to", "of", "on", "under", "with", "for",
    ]
}
