/// What a fact says in a frame of one subject, as ``Model/judge(_:in:)`` weighs it.
struct Saying: Sendable {
    /// Where the fact stands in the bank.
    let position: Int
    /// What it says of the subject.
    let knowledge: Knowledge
}

/// How one fact stands to a proposition.
struct Stance: Sendable {
    /// Whether it says so.
    var supports = false
    /// By which rule it says otherwise; nil where it does not.
    var refutes: Judgement.Reason?
    /// Whether it speaks of it without saying so or otherwise.
    var doubts = false
}

extension Model {
    /// What facts say of the relation of a claim's subject; where a pair has many facts that can
    /// only support, those alone that name the claim's value.
    func sayings(bearingOn claim: Proposition, _ relation: Relation, _ frame: Frame) -> [Saying] {
        let pair = Pair(subject: claim.subject, relation: relation.id)
        guard crowdedPairs.contains(pair), claim.value.entity != nil else {
            return sayings(of: pair, relation, frame)
        }
        return positions(of: relation.id, valued: claim.value).compactMap { position in
            let fact = bank.facts[position]
            guard fact.subjects.contains(claim.subject) else { return nil }
            return fact.knowledge(in: frame).map { Saying(position: position, knowledge: $0) }
        }
    }

    /// What facts say of the relation of a subject, those too that name the subject as the value of
    /// a symmetric relation.
    func sayings(of pair: Pair, _ relation: Relation, _ frame: Frame) -> [Saying] {
        var found = positions(of: pair).compactMap { position in
            bank.facts[position].knowledge(in: frame).map {
                Saying(position: position, knowledge: $0)
            }
        }
        guard relation.isSymmetric else { return found }
        let own = Value.entity(pair.subject)
        for position in positions(of: relation.id, valued: own) {
            let fact = bank.facts[position]
            guard let knowledge = fact.knowledge(in: frame) else { continue }
            for other in fact.subjects where other != pair.subject {
                var mirrored = Knowledge(fact: fact.id)
                if knowledge.holding.contains(own) { mirrored.holding = [.entity(other)] }
                if knowledge.denied.contains(own) { mirrored.denied = [.entity(other)] }
                found.append(Saying(position: position, knowledge: mirrored))
            }
        }
        return found
    }

    /// How what is known of a subject stands to a value that may be claimed of it.
    func stance(of known: Knowledge, on claimed: Value, _ relation: Relation) -> Stance {
        var stance = Stance()
        let holding = known.holding.map { compare(known: $0, claimed: claimed, under: relation) }
        stance.supports = holding.contains(.entails)
        if known.denied.contains(where: { isDenied(claimed, by: $0, relation) }) {
            stance.refutes = .denied
        } else if relation.hasOneValue, !stance.supports, holding.contains(.excludes) {
            // What one fact says together goes together: "weeks", and more finely "22 days".
            stance.refutes = .otherValue
        } else if known.isComplete, !holding.isEmpty, holding.allSatisfy({ $0 == .excludes }) {
            stance.refutes = .notInCompleteList
        }
        stance.doubts = known.inDoubt.contains {
            compare(known: $0, claimed: claimed, under: relation) != .excludes
        }
        return stance
    }

    /// Whether denying one value denies the other: whatever made the claim true would make the
    /// denied value true.
    private func isDenied(_ claimed: Value, by denied: Value, _ relation: Relation) -> Bool {
        // Of numbers that are right within a tolerance, only the denied one itself is surely wrong.
        if case .number = denied { return isSame(claimed, denied) }
        return compare(known: claimed, claimed: denied, under: relation) == .entails
    }

    /// Whether two values are one and the same, whatever the relation.
    func isSame(_ left: Value, _ right: Value) -> Bool {
        if left == right { return true }
        switch (left, right) {
        case (.text(let left), .text(let right)):
            return TextKey(left, signs) == TextKey(right, signs)
        case (.number(let left), .number(let right)):
            return left.unit == right.unit && left.isNear(right, tolerance: 0)
        default: return false
        }
    }

    /// Whether a value names one thing alone, so that two who have it have the same: a year may be
    /// that of two different days.
    public func isPoint(_ value: Value, under relation: Relation) -> Bool {
        switch value {
        case .entity, .text, .flag: true
        case .number: relation.tolerance == 0
        case .date(.on(let date)): date.isExact && date.precision == .day
        case .date(.interval): false
        }
    }

    /// Whether two subjects cannot be one, nor one lie in the other.
    func excludes(_ left: EntityID, _ right: EntityID, _ relation: Relation) -> Bool {
        compare(known: .entity(left), claimed: .entity(right), under: relation) == .excludes
    }
}

extension Relation {
    /// Whether a subject has one value: a symmetric relation has one where its values belong to
    /// one.
    var hasOneValue: Bool {
        cardinality == .one || isSymmetric && inverseCardinality == .one
    }
}

extension Proposition {
    /// The proposition with subject and value changed over; nil where the value is no entity.
    var mirrored: Proposition? {
        value.entity.map { Proposition($0, relation, .entity(subject)) }
    }
}
