import Facts
import Wording

/// The propositions that the claims on one value are made of: one true, one false, one open.
///
/// They depend on the claims' name, never on the seed, so that a claim's name stands for one claim.
struct Propositions: Sendable {
    private let supported: Proposition?
    private let refuted: Proposition?
    private let open: Proposition?
    private let isDenial: Bool

    init(near asked: AskedFact, _ value: Value, id first: Int, _ workshop: Workshop) {
        var random = workshop.settled(workshop.id(asked, .claim, first))
        supported = workshop.supported(near: asked, value)
        refuted = workshop.refuted(near: asked, value, random: &random)
        open = workshop.open(near: asked, value, random: &random)
        isDenial = !asked.fact.holds
    }

    /// The proposition that makes a claim of that label: a true negation denies a false one.
    func claim(_ label: Label, isNegated: Bool) -> Proposition? {
        switch (label, isNegated) {
        case (.notEnoughInfo, _): open
        case (.supported, false), (.refuted, true): supported
        case (.refuted, false), (.supported, true): refuted
        }
    }

    /// Whether negated claims are made: not where only true things can be denied, since then a
    /// "not" would give the label away.
    var allowNegation: Bool {
        isDenial || (supported == nil) == (refuted == nil)
    }
}

extension Workshop {
    private func holds(_ claim: Proposition, _ label: Label, _ frame: Frame) -> Bool {
        model.judge(claim, in: frame).label == label
    }

    /// A true proposition: the fact's own, or what the record says in its place.
    fileprivate func supported(near asked: AskedFact, _ value: Value) -> Proposition? {
        let instead = asked.frame == .record ? asked.fact.record?.values ?? [] : []
        return ([value] + instead).lazy
            .map { Proposition(asked.fact.subject, asked.relation.id, $0) }
            .first { holds($0, .supported, asked.frame) }
    }

    /// A false proposition: the fact's own where it is denied, or one with a wrong value.
    fileprivate func refuted(
        near asked: AskedFact, _ value: Value, random: inout SeededRandom
    ) -> Proposition? {
        let own = Proposition(asked.fact.subject, asked.relation.id, value)
        if holds(own, .refuted, asked.frame) { return own }
        if case .flag(let flag) = value {
            let other = Proposition(asked.fact.subject, asked.relation.id, .flag(!flag))
            return holds(other, .refuted, asked.frame) ? other : nil
        }
        let wrong = distractors(for: value, of: asked, random: &random, avoiding: "")
        guard !wrong.isEmpty else { return nil }
        let chosen = wrong[random.below(min(3, wrong.count))]
        return Proposition(asked.fact.subject, asked.relation.id, chosen.value)
    }

    /// What the frame leaves open.
    ///
    /// In the article's frame another value of a relation that may have many, or the value with
    /// another subject of its kind. The public record is more than the model knows of it, so there
    /// only what the record itself leaves in doubt is open.
    fileprivate func open(
        near asked: AskedFact, _ value: Value, random: inout SeededRandom
    ) -> Proposition? {
        let own = Proposition(asked.fact.subject, asked.relation.id, value)
        if asked.frame == .record {
            return model.judge(own, in: .record).reason == .notPlain ? own : nil
        }
        // A person's name tells the parts of the name, so nothing about them is open.
        if Self.namingRelations.contains(asked.relation.id.rawValue) { return nil }
        if asked.fact.basis == .outside {
            return model.judge(own, in: .article).reason == .open ? own : nil
        }
        let candidates = openCandidates(asked, value, random: &random)
        // Things that the bank speaks of elsewhere come first: a name that stood only in open
        // claims would give them away.
        let spokenOf = candidates.filter { claim in
            !model.facts(about: claim.subject).isEmpty
                || !model.facts(naming: claim.subject).isEmpty
        }
        return (spokenOf + candidates).first { claim in
            guard
                claim.subject != asked.fact.subject || claim.value != value
                    || asked.fact.basis == .outside
            else { return false }
            let judgement = model.judge(claim, in: .article)
            return judgement.label == .notEnoughInfo && judgement.reason == .open
                && claim.value != .entity(claim.subject) && !mentions(claim.value, claim.subject)
        }
    }

    private func openCandidates(
        _ asked: AskedFact, _ value: Value, random: inout SeededRandom
    ) -> [Proposition] {
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
        return random.shuffled(candidates)
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
