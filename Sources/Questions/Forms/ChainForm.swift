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
    /// A value named by its fact instead of its name: "the organisation that Japan has joined".
    func description(_ asked: AskedFact, of value: EntityID) -> String? {
        guard let kind = model.kind(of: value) else { return nil }
        for template in asked.relation.claims {
            guard template.pieces.first == .place(.subject),
                template.pieces.dropLast().last == .place(.value),
                template.pieces.last == .words("."),
                case .words(let middle) = template.pieces[1], template.pieces.count == 4
            else { continue }
            let noun = kind.rawValue.replacing("-", with: " ")
            let isWho = kind == "person"
            // A preposition before the value moves in front: "the country in which it is based".
            let words = middle.split(separator: " ").map(String.init)
            let subject = phrasing.filling(asked.fact.subject, nil)
            let verbs = phrasing.sentence(template, subject, embedded: true)
                .dropStop.trimmingSpaces
            if let last = words.last, Self.prepositions.contains(last), !isWho,
                verbs.hasSuffix(" \(last)")
            {
                let rest = String(verbs.dropLast(last.count + 1))
                return "the \(noun) \(last) which \(rest)"
            }
            return "the \(noun) \(isWho ? "whom" : "that") \(verbs)"
        }
        return nil
    }

    private static let prepositions: Set<String> = [
        "in", "at", "by", "from", "to", "of", "on", "under", "with", "for",
    ]
}
