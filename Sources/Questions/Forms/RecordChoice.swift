import Facts
import Wording

/// How a statement of the article's stands in the public record: confirmed,
/// half true, contradicted or disputed.
enum RecordChoice {
    /// Number: 1003.
    static func question(_ asked: AskedFact, _ workshop: Workshop) -> Question? {
        let fact = asked.fact
        guard asked.frame == .article, let record = fact.record,
            let right = answer(record.verdict),
            record.verdict != .agrees || workshop.confirmed.contains(fact.id)
        else { return nil }
        let recorded = AskedFact(
            fact: fact, frame: .record, relation: asked.relation, values: fact.values)
        let id = workshop.id(recorded, .choice, 3)
        var random = workshop.random(id)
        let wrong = random.sample(3, of: verdicts.filter { $0 != record.verdict })
        let statement = workshop.sentence(fact, fact.values)
        // What was only reckoned from the article is no statement of its own.
        let meant =
            fact.basis == .stated
            ? "this statement of the \(workshop.noun)'s" : "what follows from the \(workshop.noun)"
        var question = workshop.question(
            id, recorded,
            prompt:
                Asking(
                    lead: workshop.lead(.record),
                    text: "how does \(meant) stand? “\(statement)”"),
            key: .choice, facets: [workshop.facet(fact, .record)])
        question.statement = statement
        question.options = random.shuffled(
            [Option(right, isCorrect: true)]
                + wrong.compactMap { answer($0).map { Option($0, isCorrect: false) } })
        return question
    }

    private static let verdicts: [RecordVerdict] = [
        .agrees, .partly, .disagrees, .disputed,
    ]

    /// The verdict in words; nil where the record cannot settle the matter, or where nothing was
    /// found, which proves nothing.
    private static func answer(_ verdict: RecordVerdict) -> String? {
        switch verdict {
        case .agrees: "confirmed"
        case .partly: "half true"
        case .disagrees: "contradicted"
        case .disputed: "disputed"
        case .notFound, .notCheckable: nil
        }
    }
}
