import Facts
import Wording

/// The propositions that the claims on one value are made of: one true, one false, and open ones.
///
/// They depend on the claims' name, never on the seed, so that a claim's name stands for one claim.
struct Propositions: Sendable {
    private let supported: Proposition?
    private let refuted: Proposition?
    private let open: [Proposition]
    private let isDenial: Bool

    /// - Parameters:
    ///   - item: the value's place in its list: each of a list's values has a wrong one of its own
    ///     beside it.
    ///   - wording: the first number of the wording's claims on the first of the values.
    ///   - asksOpen: whether what is open is wanted.
    init(
        near asked: AskedFact, _ value: Value, item: Int, wording: Int, asksOpen: Bool,
        _ workshop: Workshop
    ) {
        var random = workshop.settled(workshop.id(asked, .claim, wording))
        supported = workshop.supported(near: asked, value)
        refuted = workshop.refuted(near: asked, value, item: item, random: &random)
        open =
            asksOpen
            ? workshop.open(near: asked, value, wrong: refuted?.value) : []
        isDenial = !asked.fact.holds
    }

    /// The proposition that makes a claim of that label: a true negation denies a false one.
    ///
    /// The open ones say in turn what is right and what is wrong elsewhere, so that neither value
    /// marks them.
    func claim(_ label: Label, isNegated: Bool) -> Proposition? {
        switch (label, isNegated) {
        case (.notEnoughInfo, _): isNegated ? open.last : open.first
        case (.supported, false), (.refuted, true): supported
        case (.refuted, false), (.supported, true): refuted
        }
    }

    /// Whether negated claims are made: not where only true things can be denied, since then a
    /// "not" would give the label away.
    var allowNegation: Bool {
        isDenial || (supported == nil) == (refuted == nil)
    }

    /// Whether something is open.
    var hasOpen: Bool { !open.isEmpty }

    /// Whether there is nothing to claim but what is true, so that the label is no question.
    var areAllTrue: Bool { refuted == nil && open.isEmpty }

    /// Whether claims of both labels that are sure can be made, or none.
    var isBalanced: Bool { (supported == nil) == (refuted == nil) }
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
        near asked: AskedFact, _ value: Value, item: Int, random: inout SeededRandom
    ) -> Proposition? {
        let own = Proposition(asked.fact.subject, asked.relation.id, value)
        if holds(own, .refuted, asked.frame) { return own }
        if case .flag(let flag) = value {
            let other = Proposition(asked.fact.subject, asked.relation.id, .flag(!flag))
            return holds(other, .refuted, asked.frame) ? other : nil
        }
        let wrong = distractors(
            for: value, of: asked, random: &random, avoiding: phrasing.name(asked.fact.subject))
        guard !wrong.isEmpty else { return nil }
        let offered = min(max(4, asked.values.count), wrong.count)
        let chosen = wrong[(random.below(offered) + item) % offered]
        return Proposition(asked.fact.subject, asked.relation.id, chosen.value)
    }

    /// What the frame leaves open: one proposition with the right value, and where it can be one
    /// with the wrong value.
    ///
    /// In the article's frame another value of a relation that may have many, or the value with
    /// another subject of its kind. The public record is more than the model knows of it, so that
    /// nothing is open there: what was not found may yet be so.
    fileprivate func open(
        near asked: AskedFact, _ value: Value, wrong: Value?
    ) -> [Proposition] {
        let own = Proposition(asked.fact.subject, asked.relation.id, value)
        guard asked.frame == .article else { return [] }
        // A person's name tells the parts of the name, so nothing about them is open.
        if Self.namingRelations.contains(asked.relation.id.rawValue) { return [] }
        // Facts that share the value are asked of one row of stand-ins, each of another.
        let sharing = model.facts(of: asked.relation.id, valued: value).prefix(Self.reach)
            .filter { $0.basis != .outside }.map(\.id).sorted()
        let rank = sharing.firstIndex(of: asked.fact.id) ?? 0
        var shared = settled(
            QuestionID(
                bank: model.bank.id, fact: sharing.first ?? asked.fact.id, kind: .claim, number: 1))
        let likely = Kin(of: asked, in: self, random: &shared).propositions(on: value).lazy
            .filter { isOpen($0) && ($0.subject, $0.value) != (own.subject, own.value) }
        guard let first = likely.first,
            let found = first.subject == own.subject
                ? first : Array(likely.prefix(rank + 1)).dropFirst(rank).first
        else { return [] }
        guard let wrong, found.subject != own.subject else { return [found] }
        let other = Proposition(found.subject, found.relation, wrong)
        return isOpen(other) ? [found, other] : [found]
    }

    private func isOpen(_ claim: Proposition) -> Bool {
        let judgement = model.judge(claim, in: .article)
        return judgement.label == .notEnoughInfo && judgement.reason == .open
            && claim.value != .entity(claim.subject) && !mentions(claim.value, claim.subject)
            && !Surmise(model, .article).bears(on: claim)
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
