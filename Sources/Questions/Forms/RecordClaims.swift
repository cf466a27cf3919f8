import Facts
import Wording

/// Asks whether the public record agrees with what the article says.
enum RecordClaims {
    /// Numbers: from 1501, one for each wording of the relation.
    static func questions(
        on fact: Fact, kind: QuestionKind?, in workshop: Workshop
    ) -> [Question] {
        guard kind == nil || kind == .claim, let record = fact.record, fact.nature == .fact,
            fact.basis != .outside, let relation = workshop.model.relation(fact.relation),
            let label = label(of: record.verdict)
        else { return [] }
        let asked = AskedFact(
            fact: fact, frame: .record, relation: relation, values: fact.values)
        guard let value = fact.values.first, fact.values.count == 1 else { return [] }
        let isDenial = !fact.holds || value == .flag(false)
        let templates = isDenial ? relation.negations : relation.claims
        return templates.enumerated().map { position, template in
            let statement = workshop.phrasing.sentence(
                template, workshop.phrasing.filling(fact.subject, value))
            var question = workshop.question(
                QuestionID(
                    bank: workshop.model.bank.id, fact: fact.id, kind: .claim,
                    number: 1501 + position),
                asked, prompt: workshop.claimStem(.record) + " “\(statement)”",
                key: .verdict(label), facets: [workshop.facet(fact, .record)])
            question.statement = statement
            return question
        }
    }

    /// A record that agrees in part settles neither, so such a fact is not asked.
    private static func label(of verdict: RecordVerdict) -> Label? {
        switch verdict {
        case .agrees: .supported
        case .disagrees: .refuted
        case .disputed, .notFound, .notCheckable: .notEnoughInfo
        case .partly: nil
        }
    }
}
