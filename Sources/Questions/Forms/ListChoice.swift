import Facts
import Wording

/// Which of a subject's lists an item stands in: asked where two lists are complete, so that the
/// model proves each item to be in the one and not in the other.
enum ListChoice {
    /// Numbers: 501 and up, one for each item.
    static func questions(on asked: AskedFact, in workshop: Workshop) -> [Question] {
        guard asked.isComplete, let own = workshop.possession(asked),
            let other = sibling(of: asked, workshop), let otherName = workshop.possession(other),
            TextKey(own) != TextKey(otherName)
        else { return [] }
        return asked.values.enumerated().compactMap { position, item in
            guard isIn(asked, item, workshop) == .supported,
                isIn(other, item, workshop) == .refuted
            else { return nil }
            return question(item, 501 + position, asked, own, other, otherName, workshop)
        }
    }

    private static func question(
        _ item: Value, _ number: Int, _ asked: AskedFact, _ own: String, _ other: AskedFact,
        _ otherName: String, _ workshop: Workshop
    ) -> Question {
        let id = workshop.id(asked, .choice, number)
        let isPlural = item.entity.flatMap(workshop.model.entity)?.isPlural ?? false
        let facet = workshop.facet(asked.fact, .item(workshop.itemName(item)))
        var question = workshop.question(
            id, asked,
            prompt: workshop.asking(
                asked,
                "to which of these \(isPlural ? "do" : "does") "
                    + "\(workshop.phrasing.value(item)) belong?"),
            key: .choice, facets: asked.frame == .article ? [facet] : nil)
        var random = workshop.random(id)
        question.options = random.shuffled([
            Option(own, isCorrect: true),
            Option(otherName, isCorrect: false, lure: workshop.sentence(other.fact, other.values)),
            Option("both of them", isCorrect: false),
        ])
        return question
    }

    private static func isIn(_ list: AskedFact, _ item: Value, _ workshop: Workshop) -> Label {
        let claim = Proposition(list.fact.subject, list.relation.id, item)
        return workshop.model.judge(claim, in: list.frame).label
    }

    /// Another complete list of the subject's in the frame.
    private static func sibling(of asked: AskedFact, _ workshop: Workshop) -> AskedFact? {
        workshop.model.facts(about: asked.fact.subject).prefix(Workshop.reach).lazy
            .filter { $0.relation != asked.relation.id }
            .flatMap { workshop.model.asked($0) }
            .first { $0.frame == asked.frame && $0.isComplete && $0.relation.noun != nil }
    }
}
