import Facts
import Wording

/// Says what facts say in a frame, for evidence and corrections.
struct EvidenceWriter {
    let base: ReadingBase
    let frame: Frame

    /// The facts as evidence, in the bank's order.
    func evidence(_ facts: [FactID]) -> [ClaimCheck.Evidence] {
        facts.compactMap { id in
            guard let fact = base.model.fact(id), let text = sentence(fact) else { return nil }
            return ClaimCheck.Evidence(
                fact: id, text: text, paragraph: fact.paragraph,
                cite: frame == .record ? fact.record?.citations ?? [] : [])
        }
    }

    /// What is right instead of a refuted claim.
    func correction(_ facts: [FactID]) -> String? {
        let sentences = facts.prefix(3).compactMap { base.model.fact($0).flatMap(sentence) }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    /// What a fact says in the frame, in a sentence; a list in one sentence.
    private func sentence(_ fact: Fact) -> String? {
        guard let relation = base.model.relation(fact.relation),
            let knowledge = fact.knowledge(in: frame)
        else { return nil }
        let phrasing = Phrasing(base.model)
        if knowledge.holding.isEmpty {
            guard let denied = knowledge.denied.first, let template = relation.negations.first else {
                return nil
            }
            return phrasing.sentence(template, phrasing.filling(fact.subject, denied))
        }
        guard let first = knowledge.holding.first, let template = relation.claims.first else {
            return nil
        }
        if case .flag(false) = first {
            guard let template = relation.negations.first else { return nil }
            return phrasing.sentence(template, phrasing.filling(fact.subject, first))
        }
        // The record's own wording stands first and is the finer one.
        let values =
            frame == .record && !(fact.record?.values.isEmpty ?? true)
            ? fact.record?.values ?? [] : fact.values
        guard values.count > 1 else {
            return phrasing.sentence(
                template, phrasing.filling(fact.subject, values.first ?? first))
        }
        let noun = relation.pluralNoun ?? relation.noun.map(English.plural) ?? "values"
        let owner = English.possessive(phrasing.inSentence(fact.subject))
        let list = English.list(values.map(phrasing.value))
        return English.sentenceCase("\(owner) \(noun): \(list).")
    }
}
