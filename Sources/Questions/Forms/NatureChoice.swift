import Facts
import Wording

/// Whether the source states something as a fact, gives it as an opinion, or expects it: asked of
/// what is no plain fact, and of as many plain facts.
enum NatureChoice {
    /// Number: 601.
    static func question(_ fact: Fact, _ workshop: Workshop) -> Question? {
        guard fact.basis != .outside, workshop.weighed.contains(fact.id),
            let relation = workshop.model.relation(fact.relation), !relation.claims.isEmpty
        else { return nil }
        let asked = AskedFact(
            fact: fact, frame: .article, relation: relation, values: fact.values)
        let statement = workshop.sentence(fact, fact.values)
        let id = workshop.id(asked, .choice, 601)
        var question = workshop.question(
            id, asked,
            prompt: Asking(
                lead: "", text: "how does the \(workshop.noun) put this? “\(statement)”"),
            key: .choice, facets: [workshop.facet(fact, .value)])
        question.statement = statement
        question.trains = fact.nature != .fact
        question.options = offered.map { natures, text in
            Option(text, isCorrect: natures.contains(fact.nature))
        }
        question.explanation =
            "The \(workshop.noun) \(told(fact.nature)). " + question.explanation
        return question
    }

    /// How a source can put something, always in this order.
    private static let offered: [(Set<Nature>, String)] = [
        ([.fact], "as a fact"), ([.opinion, .judgement], "as an opinion"),
        ([.forecast], "as a forecast"),
    ]

    private static func told(_ nature: Nature) -> String {
        switch nature {
        case .fact: "states it"
        case .opinion, .judgement: "gives its opinion"
        case .forecast: "expects it"
        }
    }
}
