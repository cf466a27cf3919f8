import Facts
import Wording

/// Says what facts say in a frame, for evidence and corrections.
struct EvidenceWriter {
    let base: ReadingBase
    let frame: Frame

    /// The facts as evidence, in the bank's order.
    func evidence(_ facts: [FactID], about subjects: Set<EntityID>) -> [ClaimCheck.Evidence] {
        facts.compactMap { id in
            guard let fact = base.model.fact(id), let text = sentence(fact, subjects) else {
                return nil
            }
            return ClaimCheck.Evidence(
                fact: id, text: text, paragraph: fact.paragraph,
                cite: frame == .record ? fact.record?.citations ?? [] : [])
        }
    }

    /// What is right instead of a refuted claim.
    func correction(_ facts: [FactID], about subjects: Set<EntityID>) -> String? {
        let sentences = facts.prefix(3).compactMap { id in
            base.model.fact(id).flatMap { sentence($0, subjects) }
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    /// What a fact says in the frame, in a sentence; a list in one sentence.
    private func sentence(_ fact: Fact, _ subjects: Set<EntityID>) -> String? {
        guard let relation = base.model.relation(fact.relation),
            let knowledge = fact.knowledge(in: frame)
        else { return nil }
        let phrasing = Phrasing(base.model)
        // A fact may speak of several subjects; the one asked about is meant.
        let subject = fact.subjects.first(where: subjects.contains) ?? fact.subject
        if knowledge.holding.isEmpty {
            guard let denied = knowledge.denied.first, let template = relation.negations.first
            else {
                return nil
            }
            return phrasing.sentence(template, phrasing.filling(subject, denied))
        }
        guard let first = knowledge.holding.first, let template = relation.claims.first else {
            return nil
        }
        if case .flag(false) = first {
            guard let template = relation.negations.first else { return nil }
            return phrasing.sentence(template, phrasing.filling(subject, first))
        }
        // The record's own wording stands first and is the finer one.
        let values =
            frame == .record && !(fact.record?.values.isEmpty ?? true)
            ? fact.record?.values ?? [] : fact.values
        guard values.count > 1 else {
            return phrasing.sentence(
                template, phrasing.filling(subject, values.first ?? first))
        }
        let noun = relation.pluralNoun ?? relation.noun.map(English.plural) ?? "values"
        let owner = English.possessive(phrasing.inSentence(subject))
        let list = English.list(values.map(phrasing.value))
        return English.sentenceCase("\(owner) \(noun): \(list).")
    }
}
