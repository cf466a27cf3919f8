import Facts
import Wording

/// Which source is cited against a statement of the article's, or for some of it alone: asked where
/// other sources of the bank are not cited on it.
///
/// Who else tells what the article tells rightly, nobody needs to know.
/// What a source says beyond that the bank does not hold, so that the stem asks for the citation.
enum SourceChoice {
    /// Number: 1004.
    static func question(_ asked: AskedFact, _ workshop: Workshop) -> Question? {
        let fact = asked.fact
        guard asked.frame == .article, let record = fact.record, let role = role(record.verdict)
        else { return nil }
        let cited = record.citations.compactMap(workshop.model.citation)
        guard let right = cited.first else { return nil }
        let recorded = AskedFact(
            fact: fact, frame: .record, relation: asked.relation, values: fact.values)
        let id = workshop.id(recorded, .choice, 4)
        var random = workshop.random(id)
        let others = others(than: cited, fact, workshop, random: &random)
        guard others.count >= 2 else { return nil }
        let statement = workshop.sentence(fact, fact.values)
        var question = workshop.question(
            id, recorded,
            prompt:
                Asking(
                    lead: workshop.lead(.record),
                    text:
                        "which of these is cited as \(role) the \(workshop.noun) says? “\(statement)”"
                ),
            key: .choice, facets: [workshop.facet(fact, .record)])
        question.statement = statement
        question.options = random.shuffled(
            [Option(right.inBrief, isCorrect: true)]
                + others.prefix(3).map { Option($0.inBrief, isCorrect: false) })
        return question
    }

    /// Sources that are cited on other things alone, and so are not likely to say it too, each of
    /// another publisher: two of one would tell that it is neither, or not the rest.
    private static func others(
        than cited: [Citation], _ fact: Fact, _ workshop: Workshop, random: inout SeededRandom
    ) -> [Citation] {
        let named = [fact.subject] + fact.values.compactMap(\.entity)
        let near = Set(
            named.flatMap { entity in
                Array(workshop.model.facts(about: entity).prefix(Workshop.reach))
                    + workshop.model.facts(naming: entity).prefix(Workshop.reach)
            }.flatMap { $0.record?.citations ?? [] })
        var publishers = Set(cited.map { $0.publisher ?? "" })
        return random.shuffled(workshop.model.bank.citations.filter { !near.contains($0.id) })
            .filter { publishers.insert($0.publisher ?? "").inserted }
    }

    /// What a citation does to the statement; nil where those cited do not agree with each other,
    /// or there is nothing to learn from it.
    private static func role(_ verdict: RecordVerdict) -> String? {
        switch verdict {
        case .partly: "bearing out only some of what"
        case .disagrees: "contradicting what"
        case .agrees, .disputed, .notFound, .notCheckable: nil
        }
    }
}
