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
        if relation.isSymmetric, let mirrored = claim.mirrored {
            weigh(mirrored, relation, frame, into: &found)
        } else if relation.inverseCardinality == .one, isPoint(claim.value, under: relation) {
            weighOwners(claim, relation, frame, into: &found)
        }
        let judgement = found.judgement
        if judgement.reason == .open,
            isImplied(claim.subject, claim.relation) || isSurrounded(claim, by: relation)
        {
            return Judgement(label: .notEnoughInfo, reason: .notPlain, facts: [])
        }
        return judgement
    }

    /// Whether the subject lies in the value by some steps, which no fact says in one: nothing is
    /// proved, yet it is no open matter either.
    private func isSurrounded(_ claim: Proposition, by relation: Relation) -> Bool {
        guard relation.isContainment, let place = claim.value.entity else { return false }
        return contains(place, claim.subject)
    }

    private var open: Judgement { Judgement(label: .notEnoughInfo, reason: .open, facts: []) }

    private func weigh(
        _ claim: Proposition, _ relation: Relation, _ frame: Frame, into found: inout Findings
    ) {
        for saying in sayings(bearingOn: claim, relation, frame) {
            let stance = stance(of: saying.knowledge, on: claim.value, relation)
            let fact = bank.facts[saying.position].id
            if contested[frame]?.contains(saying.position) == true {
                if stance.supports || stance.refutes != nil { found.contradict(fact) }
                continue
            }
            if stance.supports { found.support(fact) }
            if let reason = stance.refutes { found.refute(fact, reason) }
            if stance.doubts { found.doubt(fact) }
        }
    }

    private func weighOwners(
        _ claim: Proposition, _ relation: Relation, _ frame: Frame, into found: inout Findings
    ) {
        for position in positions(of: claim.relation, valued: claim.value) {
            let fact = bank.facts[position]
            guard !fact.subjects.contains(claim.subject),
                let knowledge = fact.knowledge(in: frame),
                knowledge.holding.contains(where: { isSame($0, claim.value) }),
                fact.subjects.contains(where: { excludes($0, claim.subject, relation) })
            else { continue }
            if contested[frame]?.contains(position) == true {
                found.contradict(fact.id)
            } else {
                found.refute(fact.id, .otherSubject)
            }
        }
    }
}

/// What the facts that bear on a proposition say of it.
private struct Findings {
    private var supporting: [FactID] = []
    private var refuting: [FactID] = []
    private var doubting: [FactID] = []
    private var contradicting: [FactID] = []
    private var reason: Judgement.Reason?

    mutating func support(_ fact: FactID) { Self.add(fact, to: &supporting) }
    mutating func doubt(_ fact: FactID) { Self.add(fact, to: &doubting) }
    mutating func contradict(_ fact: FactID) { Self.add(fact, to: &contradicting) }
    mutating func refute(_ fact: FactID, _ reason: Judgement.Reason) {
        Self.add(fact, to: &refuting)
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
        case (true, true): unproved
        }
    }

    private var unproved: Judgement {
        if !contradicting.isEmpty {
            Judgement(label: .notEnoughInfo, reason: .contradiction, facts: contradicting)
        } else if !doubting.isEmpty {
            Judgement(label: .notEnoughInfo, reason: .notPlain, facts: doubting)
        } else {
            Judgement(label: .notEnoughInfo, reason: .open, facts: [])
        }
    }

    private static func add(_ fact: FactID, to list: inout [FactID]) {
        if list.last != fact { list.append(fact) }
    }
}
