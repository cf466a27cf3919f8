import Facts
import Questions

extension Model {
    /// Every facet of the bank, those of its facts and those of the questions written by hand.
    var allFacets: [Facet] {
        let source = QuestionSource(model: self)
        return bank.facts.flatMap(source.facets)
            + bank.questions.map { Facet(bank: bank.id, fact: $0.id, position: .value) }
    }
}
