import Facts
import Journal
import Progress
import Questions

/// Turns what was answered in Anki into reviews of the facets that the exported questions ask.
enum AnkiReviews {
    /// The reviews, and how many answers were to notes that are no questions of the banks.
    static func reviews(
        _ answers: [AnkiCollection.Review], models: [Model]
    ) -> (reviews: [ReviewImport], passedOver: Int) {
        let sources = Dictionary(
            models.map { ($0.bank.id, QuestionSource(model: $0)) },
            uniquingKeysWith: { first, _ in first })
        var facets: [String: [Facet]] = [:]
        var reviews: [ReviewImport] = []
        var passedOver = 0
        for answer in answers {
            let asked = facets[answer.guid] ?? self.facets(of: answer.guid, sources)
            facets[answer.guid] = asked
            passedOver += asked.isEmpty ? 1 : 0
            reviews += asked.map {
                ReviewImport(facet: $0.id, rating: answer.rating, moment: answer.moment)
            }
        }
        return (reviews, passedOver)
    }

    /// The banks that the notes were exported from.
    static func banks(of answers: [AnkiCollection.Review]) -> Set<BankID> {
        Set(answers.compactMap { QuestionID($0.guid)?.bank })
    }

    /// What a question tests; of one that is no longer asked in that form, its fact's value.
    private static func facets(
        of guid: String, _ sources: [BankID: QuestionSource]
    ) -> [Facet] {
        guard let id = QuestionID(guid), let source = sources[id.bank] else { return [] }
        if let question = source.question(id) { return question.facets }
        guard let fact = source.model.fact(id.fact) else { return [] }
        return source.facets(of: fact).filter { $0.position == .value }
    }
}
