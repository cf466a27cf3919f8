import Facts
import Wording

/// What no source disputes where the public record is divided: that something was announced, say,
/// where it is disputed whether it was done.
enum DisputeChoice {
    /// Number: 1005.
    static func question(_ asked: AskedFact, _ workshop: Workshop) -> Question? {
        let fact = asked.fact
        guard asked.frame == .article, let record = fact.record, record.verdict == .disputed,
            let settled = record.settled, let value = fact.values.first, fact.values.count == 1,
            let denial = asked.relation.negations.first
        else { return nil }
        let recorded = AskedFact(
            fact: fact, frame: .record, relation: asked.relation, values: fact.values)
        let id = workshop.id(recorded, .choice, 5)
        var random = workshop.random(id)
        let filling = workshop.phrasing.filling(fact.subject, value)
        let disputed = [
            workshop.sentence(fact, fact.values),
            fact.holds
                ? workshop.phrasing.sentence(denial, filling)
                : asked.relation.claims.first.map { workshop.phrasing.sentence($0, filling) },
        ].compactMap { $0 }
        guard disputed.count == 2 else { return nil }
        var question = workshop.question(
            id, recorded,
            prompt: workshop.asking(
                recorded, "which of these can be said without any source against it?"),
            key: .choice, facets: [workshop.facet(fact, .record)])
        question.options = random.shuffled(
            [Option(settled, isCorrect: true)]
                + disputed.map {
                    Option(
                        $0, isCorrect: false,
                        lure: "Whether that is so is what the sources are divided on.")
                })
        return question
    }
}
