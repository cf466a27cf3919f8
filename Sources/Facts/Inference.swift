extension Model {
    /// Decides what follows from the bank in a frame: the one place where options and claims get
    /// their labels.
    ///
    /// The world is open: what no fact bears on is not false. Something is refuted only by a
    /// stated denial, by another value of a relation that has one, by a list declared complete,
    /// or by another subject of a value that belongs to one. Facts that contradict each other, and
    /// facts in doubt, prove nothing.
    public func judge(_ claim: Proposition, in frame: Frame) -> Judgement {
        guard let relation = relation(claim.relation) else { return open }
        var found = Findings()
        weigh(claim, relation, frame, into: &found)
        if relation.isSymmetric, case .entity(let value) = claim.value {
            let mirrored = Proposition(value, claim.relation, .entity(claim.subject))
            weigh(mirrored, relation, frame, into: &found)
        }
        if relation.inverseCardinality == .one { weighOwners(claim, relation, frame, into: &found) }
        let judgement = found.judgement
        if judgement.reason == .open, isImplied(claim.subject, claim.relation) {
            return Judgement(label: .notEnoughInfo, reason: .notPlain, facts: [])
        }
        return judgement
    }

    private var open: Judgement { Judgement(label: .notEnoughInfo, reason: .open, facts: []) }

    private func weigh(
        _ claim: Proposition, _ relation: Relation, _ frame: Frame, into found: inout Findings
    ) {
        for fact in facts(of: claim.subject, claim.relation) {
            guard let knowledge = fact.knowledge(in: frame) else { continue }
            func compare(_ value: Value) -> ValueComparison {
                self.compare(known: value, claimed: claim.value, under: relation)
            }
            let holding = knowledge.holding.map(compare)
            if holding.contains(.entails) {
                found.support(fact.id)
            } else if relation.cardinality == .one, holding.contains(.excludes) {
                found.refute(fact.id, .otherValue)
            } else if knowledge.isComplete, !holding.isEmpty,
                holding.allSatisfy({ $0 == .excludes })
            {
                found.refute(fact.id, .notInCompleteList)
            }
            for value in knowledge.denied
            where self.compare(known: claim.value, claimed: value, under: relation) == .entails {
                found.refute(fact.id, .denied)
            }
            if knowledge.inDoubt.contains(where: { compare($0) != .excludes }) {
                found.doubt(fact.id)
            }
        }
    }

    private func weighOwners(
        _ claim: Proposition, _ relation: Relation, _ frame: Frame, into found: inout Findings
    ) {
        for fact in facts(of: claim.relation, valued: claim.value)
        where !fact.subjects.contains(claim.subject) {
            guard let knowledge = fact.knowledge(in: frame),
                knowledge.holding.contains(claim.value),
                compare(
                    known: .entity(fact.subject), claimed: .entity(claim.subject), under: relation)
                    == .excludes
            else { continue }
            found.refute(fact.id, .otherSubject)
        }
    }
}

/// What the facts that bear on a proposition say of it.
private struct Findings {
    private var supporting: [FactID] = []
    private var refuting: [FactID] = []
    private var doubting: [FactID] = []
    private var reason: Judgement.Reason?

    mutating func support(_ fact: FactID) { supporting.append(fact) }
    mutating func doubt(_ fact: FactID) { doubting.append(fact) }
    mutating func refute(_ fact: FactID, _ reason: Judgement.Reason) {
        if refuting.last != fact { refuting.append(fact) }
        self.reason = self.reason ?? reason
    }

    var judgement: Judgement {
        switch (supporting.isEmpty, refuting.isEmpty) {
        case (false, false):
            Judgement(
                label: .notEnoughInfo, reason: .contradiction, facts: supporting + refuting)
        case (false, true): Judgement(label: .supported, reason: .stated, facts: supporting)
        case (true, false):
            Judgement(label: .refuted, reason: reason ?? .denied, facts: refuting)
        case (true, true):
            doubting.isEmpty
                ? Judgement(label: .notEnoughInfo, reason: .open, facts: [])
                : Judgement(label: .notEnoughInfo, reason: .notPlain, facts: doubting)
        }
    }
}
