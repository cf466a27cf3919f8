import Facts
import Wording

extension Workshop {
    /// A proposition with the label wanted, as close to a fact as the model has it.
    func proposition(
        _ label: Label, near asked: AskedFact, _ value: Value, random: inout SeededRandom
    ) -> Proposition? {
        let own = Proposition(asked.fact.subject, asked.relation.id, value)
        switch label {
        case .supported:
            if holds(own, .supported, asked.frame) { return own }
            return nil
        case .refuted:
            if holds(own, .refuted, asked.frame) { return own }
            return refuted(asked, value, random: &random)
        case .notEnoughInfo: return open(asked, value, random: &random)
        }
    }

    private func holds(_ claim: Proposition, _ label: Label, _ frame: Frame) -> Bool {
        let judgement = model.judge(claim, in: frame)
        return judgement.label == label && (label != .notEnoughInfo || judgement.reason == .open)
    }

    private func refuted(
        _ asked: AskedFact, _ value: Value, random: inout SeededRandom
    ) -> Proposition? {
        if case .flag(let flag) = value {
            let other = Proposition(asked.fact.subject, asked.relation.id, .flag(!flag))
            return holds(other, .refuted, asked.frame) ? other : nil
        }
        let wrong = distractors(for: value, of: asked, random: &random, avoiding: "")
        guard !wrong.isEmpty else { return nil }
        let chosen = wrong[random.below(min(3, wrong.count))]
        return Proposition(asked.fact.subject, asked.relation.id, chosen.value)
    }

    /// What the frame leaves open: another value of a relation that may have many, or the value
    /// with another subject of its kind.
    private func open(
        _ asked: AskedFact, _ value: Value, random: inout SeededRandom
    ) -> Proposition? {
        // A person's name tells the parts of the name, so nothing about them is open.
        if Self.namingRelations.contains(asked.relation.id.rawValue) { return nil }
        let own = Proposition(asked.fact.subject, asked.relation.id, value)
        if holds(own, .notEnoughInfo, asked.frame) { return own }
        var candidates: [Proposition] = []
        if asked.relation.cardinality == .many, !asked.isComplete,
            case .entity(let id) = value, let kind = model.kind(of: id)
        {
            candidates += random.sample(Self.reach, of: model.entities(of: kind)).map {
                Proposition(asked.fact.subject, asked.relation.id, .entity($0.id))
            }
        }
        if let kind = model.kind(of: asked.fact.subject) {
            let siblings = random.sample(Self.reach, of: model.entities(of: kind))
            candidates += siblings.map { Proposition($0.id, asked.relation.id, value) }
        }
        return random.shuffled(candidates).first { claim in
            claim.value != .entity(claim.subject)
                && !mentions(claim.value, claim.subject)
                && holds(claim, .notEnoughInfo, asked.frame)
        }
    }

    /// Whether a value's words name the subject, so that the claim would be odd: "the Japanese
    /// Ministry of Defence was posted by the Japanese Ministry of Defence".
    private func mentions(_ value: Value, _ subject: EntityID) -> Bool {
        guard let name = model.entity(subject)?.name else { return false }
        return ItemRules.contains(phrasing.value(value), name)
    }

    private static let namingRelations: Set<String> = [
        "given-name", "family-name", "full-name", "stands-for", "chemical-symbol",
    ]
}
