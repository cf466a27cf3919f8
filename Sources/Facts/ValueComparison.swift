/// How a value that may be claimed stands to one that is known.
public enum ValueComparison: Hashable, Sendable {
    /// The known value makes the claimed one true: equal, or known more finely.
    case entails
    /// The two cannot both be the value of a relation that has one.
    case excludes
    /// Neither follows: known more coarsely, overlapping, of another kind, approximate.
    case open
}

extension Model {
    /// Compares a claimed value with a known one of the same relation.
    ///
    /// Dates exclude each other only where their days cannot overlap: 2008 does not refute
    /// 14 May 2008, and 14 May 2008 makes "in 2008" true. Entities exclude each other where they
    /// are of one kind, share no name, and neither lies in the other. Texts are compared by words.
    public func compare(
        known: Value, claimed: Value, under relation: Relation
    ) -> ValueComparison {
        switch (known, claimed) {
        case (.entity(let known), .entity(let claimed)): compare(known, claimed)
        case (.date(let known), .date(let claimed)): compare(known, claimed)
        case (.number(let known), .number(let claimed)):
            compare(known, claimed, under: relation)
        case (.text(let known), .text(let claimed)): compare(known, claimed)
        case (.flag(let known), .flag(let claimed)): known == claimed ? .entails : .excludes
        default: .open
        }
    }

    private func compare(_ known: EntityID, _ claimed: EntityID) -> ValueComparison {
        if known == claimed { return .entails }
        guard let left = entity(known), let right = entity(claimed),
            left.kind == right.kind || left.kind.isSettlement && right.kind.isSettlement
        else { return .open }
        let names = Set(left.names.map { TextKey($0, signs) })
        if right.names.contains(where: { names.contains(TextKey($0, signs)) }) { return .open }
        return contains(known, claimed) || contains(claimed, known) ? .open : .excludes
    }

    private func compare(_ known: DateValue, _ claimed: DateValue) -> ValueComparison {
        if known == claimed { return .entails }
        guard known.isExact, claimed.isExact else { return .open }
        let (inner, outer) = (known.days, claimed.days)
        if !inner.overlaps(outer) { return .excludes }
        guard outer.lowerBound <= inner.lowerBound, inner.upperBound <= outer.upperBound else {
            return .open
        }
        // An interval's known run is not "on" each of the days around it, nor the other way.
        switch (known, claimed) {
        case (.on, .on): return .entails
        default: return .open
        }
    }

    private func compare(
        _ known: Quantity, _ claimed: Quantity, under relation: Relation
    ) -> ValueComparison {
        if known.unit == claimed.unit, relation.tolerance == 0 {
            return known.isNear(claimed, tolerance: 0) ? .entails : .excludes
        }
        // A tolerance is of the number in full, whatever word of size a bank writes it with.
        let (known, claimed) = (known.inFull, claimed.inFull)
        guard known.unit == claimed.unit else { return .open }
        return known.isNear(claimed, tolerance: relation.toleranceInFull) ? .entails : .excludes
    }

    private func compare(_ known: String, _ claimed: String) -> ValueComparison {
        let (left, right) = (TextKey(known, signs), TextKey(claimed, signs))
        if left == right { return .entails }
        if let excludes = SignComparison.excludes(known, claimed, signs) {
            return excludes ? .excludes : .open
        }
        if isScore(left.words), isScore(right.words), left.words.count == right.words.count,
            left.words.sorted() != right.words.sorted()
        {
            return .excludes
        }
        let (leftWords, rightWords) = (Set(left.words), Set(right.words))
        return leftWords.isSubset(of: rightWords) || rightWords.isSubset(of: leftWords)
            ? .open : .excludes
    }

    /// Whether words are numbers alone: 3–2 says nothing of 2–2 though it has its number.
    private func isScore(_ words: [String]) -> Bool {
        words.count > 1 && words.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }

    /// Whether `inner` lies in `outer` by the bank's containment relations, however many steps up.
    func contains(_ outer: EntityID, _ inner: EntityID) -> Bool {
        var seen: Set<EntityID> = [inner]
        var open = [inner]
        while let next = open.popLast() {
            for around in containers(of: next) {
                if around == outer { return true }
                if seen.count < 64, seen.insert(around).inserted { open.append(around) }
            }
        }
        return false
    }
}
