import Facts
import Wording

/// Which of a subject's lists an item stands in: asked where two lists are complete, so that the
/// model proves each item to be in the one and not in the other.
enum ListChoice {
    /// Numbers: 501 and up, one for each item.
    static func questions(on asked: AskedFact, in workshop: Workshop) -> [Question] {
        guard asked.isComplete, let own = name(of: asked),
            let other = sibling(of: asked, workshop), let otherName = name(of: other),
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
        let owner = workshop.phrasing.inSentence(asked.fact.subject)
        let facet = workshop.facet(asked.fact, .item(workshop.itemName(item)))
        var question = workshop.question(
            id, asked,
            prompt: workshop.lead(asked) + "which of \(English.possessive(owner)) lists "
                + "includes \(workshop.phrasing.value(item))?",
            key: .choice, facets: asked.frame == .article ? [facet] : nil)
        var random = workshop.random(id)
        question.options = random.shuffled([
            Option(own, isCorrect: true),
            Option(otherName, isCorrect: false, lure: workshop.sentence(other.fact, other.values)),
            Option("both lists", isCorrect: false),
        ])
        return question
    }

    private static func isIn(_ list: AskedFact, _ item: Value, _ workshop: Workshop) -> Label {
        let claim = Proposition(list.fact.subject, list.relation.id, item)
        return workshop.model.judge(claim, in: list.frame).label
    }

    private static func name(of asked: AskedFact) -> String? {
        asked.relation.noun.map { "the \(asked.relation.pluralNoun ?? English.plural($0))" }
    }

    /// Another complete list of the subject's in the frame.
    private static func sibling(of asked: AskedFact, _ workshop: Workshop) -> AskedFact? {
        workshop.model.facts(about: asked.fact.subject).prefix(Workshop.reach).lazy
            .filter { $0.relation != asked.relation.id }
            .flatMap { workshop.model.asked($0) }
            .first { $0.frame == asked.frame && $0.isComplete && $0.relation.noun != nil }
    }
}
