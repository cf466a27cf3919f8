import Facts

/// What a reader would take from the facts on a matter that they do not settle by proof.
///
/// A claim that a reader can rule out is no open one, even where the model proves nothing: that
/// someone born around 780 was born in 1815, that a church in Vienna stands in Ulm, that a fire of
/// 1666 took place in 1948, that somebody wrote a book a century before being born or one that
/// another is named as the author of.
struct Surmise {
    private let model: Model
    private let frame: Frame

    init(_ model: Model, _ frame: Frame) {
        self.model = model
        self.frame = frame
    }

    /// Whether what is known lets a reader say more of a claim than that it is open.
    func bears(on claim: Proposition) -> Bool {
        guard let relation = model.relation(claim.relation) else { return false }
        if relation.isExpectedOnce, isTaken(claim.subject, relation) { return true }
        if relation.isSymmetric, relation.isExpectedOnce, let other = claim.value.entity,
            isTaken(other, relation)
        {
            return true
        }
        if isToldOtherwise(claim, relation) { return true }
        switch claim.value {
        case .date(let date):
            return !days(of: claim.subject).isEmpty || isOutOfPlace(date, claim)
        case .entity(let other):
            return areLinked(other, claim.subject) || isApart(claim.subject, other)
                || relation.isContainment && belongsElsewhere(claim.subject, like: other)
        default: return false
        }
    }

    /// Whether another relation tells of the same two: an office that someone holds now, or who
    /// "belongs to" a thing by a relation of that thing's.
    private func isToldOtherwise(_ claim: Proposition, _ relation: Relation) -> Bool {
        if case .text(let text) = claim.value {
            let key = TextKey(text, model.signs)
            return model.facts(about: claim.subject).prefix(Self.reach).contains { fact in
                fact.relation != claim.relation && isSaid(fact)
                    && fact.values.contains {
                        if case .text(let other) = $0 {
                            TextKey(other, model.signs) == key
                        } else {
                            false
                        }
                    }
            }
        }
        guard let other = claim.value.entity else { return false }
        func settles(_ subject: EntityID, _ value: EntityID, isTurned: Bool) -> Bool {
            let told = Set(model.facts(about: subject).prefix(Self.reach).map(\.relation))
            return told.contains { id in
                guard id != claim.relation, let same = model.relation(id),
                    relation.isWorded(like: same, isTurned: isTurned)
                else { return false }
                let said = Proposition(subject, id, .entity(value))
                return model.judge(said, in: frame).label != .notEnoughInfo
            }
        }
        return settles(claim.subject, other, isTurned: false)
            || settles(other, claim.subject, isTurned: true)
    }

    /// Whether something is said already to stand in a relation, whichever of the two is told
    /// of where the relation is symmetric.
    private func isTaken(_ entity: EntityID, _ relation: Relation) -> Bool {
        model.facts(of: entity, relation.id).contains(where: isSaid)
            || relation.isSymmetric
                && model.facts(of: relation.id, valued: .entity(entity)).contains(where: isSaid)
    }

    /// Whether something is said of the other thing that names this one: that an organisation's
    /// members are these tells of each what it belongs to.
    private func areLinked(_ teller: EntityID, _ told: EntityID) -> Bool {
        model.facts(naming: told).prefix(Self.reach).contains {
            $0.subject == teller && isSaid($0)
        }
    }

    /// Whether the times that a person and something else are known from have no day in common;
    /// countries and the like outlast what is told of them.
    private func isApart(_ left: EntityID, _ right: EntityID) -> Bool {
        guard [left, right].contains(where: { model.kind(of: $0) == Workshop.person }),
            let own = span(of: left), let other = span(of: right)
        else { return false }
        return !own.overlaps(other)
    }

    /// Whether a date of a person lies outside the times of all that the person is linked with, or
    /// is that of another who is: a child is not born on its mother's birthday of all days.
    private func isOutOfPlace(_ date: DateValue, _ claim: Proposition) -> Bool {
        guard model.kind(of: claim.subject) == Workshop.person else { return false }
        let linked = neighbours(of: claim.subject)
        if let span = Self.span(linked.flatMap(days)), !span.overlaps(date.days) { return true }
        return linked.contains { other in
            model.facts(of: other, claim.relation).contains {
                isSaid($0) && $0.values.contains(claim.value)
            }
        }
    }

    /// Whether something belongs to another thing of the kind: a country's capital lies in it.
    private func belongsElsewhere(_ thing: EntityID, like place: EntityID) -> Bool {
        let kind = model.kind(of: place)
        return model.facts(naming: thing).prefix(Self.reach).contains {
            isSaid($0) && model.kind(of: $0.subject) == kind
        }
    }

    /// The times from which a thing is known, by its own dates or else by those of what it is
    /// linked with.
    private func span(of entity: EntityID) -> ClosedRange<Int>? {
        Self.span(days(of: entity)) ?? Self.span(neighbours(of: entity).flatMap(days))
    }

    private static func span(_ days: [ClosedRange<Int>]) -> ClosedRange<Int>? {
        guard let from = days.map(\.lowerBound).min(), let to = days.map(\.upperBound).max() else {
            return nil
        }
        return from...to
    }

    /// The days of all that the frame dates of a thing, as far as is looked.
    private func days(of entity: EntityID) -> [ClosedRange<Int>] {
        model.facts(about: entity).prefix(Self.reach).filter { $0.nature == .fact }
            .flatMap { $0.knowledge(in: frame)?.holding ?? [] }.compactMap { $0.date?.days }
    }

    /// What the frame says something of together with a thing.
    private func neighbours(of entity: EntityID) -> [EntityID] {
        let named = model.facts(about: entity).prefix(Self.reach).filter(isSaid)
            .flatMap { $0.values.compactMap(\.entity) }
        let naming = model.facts(naming: entity).prefix(Self.reach).filter(isSaid).map(\.subject)
        return named + naming
    }

    /// Whether the frame says something by a fact.
    private func isSaid(_ fact: Fact) -> Bool {
        fact.nature == .fact && fact.knowledge(in: frame)?.holding.isEmpty == false
    }

    /// How many facts on each side of a thing are looked at.
    private static let reach = 16
}

extension Relation {
    /// Whether one of its wordings says another relation, with subject and value changed over or
    /// not: "{value} belongs to {subject}" and "{subject} belongs to {value}".
    func isWorded(like other: Relation, isTurned: Bool) -> Bool {
        let own = Set(claims.map { isTurned ? $0.turned : $0.source })
        return other.claims.contains { own.contains($0.source) }
    }

    /// Whether a reader who is told one value takes it for the only one, even where the model
    /// admits others: "the author of …", a wife or husband, an inventor, a place.
    var isExpectedOnce: Bool {
        cardinality == .one || isContainment
            || ["spouse", "invented-by", "discovered-by"].contains(id)
            || claims.contains { $0.saysTheOnly(noun) }
    }
}

extension Template {
    /// The source with subject and value in each other's place.
    fileprivate var turned: String {
        let parted = source.split(separator: "{subject", omittingEmptySubsequences: false)
        return parted.map { $0.replacing("{value", with: "{subject") }.joined(separator: "{value")
    }

    /// Whether a wording speaks of the one thing that there is, "the author of …", and so says too
    /// much of one item of a list.
    func saysTheOnly(_ noun: String?) -> Bool {
        guard let noun else { return false }
        let text = source.lowercased()
        return text.contains("the \(noun) of ") || text.contains("{subject's} \(noun) ")
    }
}
