import Facts

/// A fact as a frame lets it be asked: with the frame's values.
public struct AskedFact: Sendable {
    /// The fact.
    public let fact: Fact
    /// The frame it is asked in.
    public let frame: Frame
    /// Its relation.
    public let relation: Relation
    /// The values that are right in the frame.
    public let values: [Value]

    /// Its one value; nil for a list or a denial.
    public var value: Value? {
        fact.holds && !isList ? values.first : nil
    }

    /// Whether it is asked as a list.
    public var isList: Bool { fact.isList || values.count > 1 }

    /// Whether the frame knows the list to be complete.
    public var isComplete: Bool { fact.isComplete && isList && fact.holds }
}

extension Model {
    /// The frames in which a fact can be asked for its value or as a claim of its own.
    ///
    /// Opinions and forecasts are asked in none. In the record's frame a fact is asked where the
    /// record says something of its own: another value, a finer one, or what the article leaves out.
    public func asked(_ fact: Fact) -> [AskedFact] {
        guard fact.nature == .fact, !isDateline(fact), let relation = relation(fact.relation) else {
            return []
        }
        var asked: [AskedFact] = []
        if fact.basis != .outside {
            asked.append(
                AskedFact(fact: fact, frame: .article, relation: relation, values: fact.values))
        }
        let ofItsOwn = fact.record?.values ?? []
        let isKnown = fact.record.map { [.agrees, .disagrees].contains($0.verdict) } ?? true
        if isKnown, fact.basis == .outside || (!ofItsOwn.isEmpty && ofItsOwn != fact.values) {
            asked.append(
                AskedFact(
                    fact: fact, frame: .record, relation: relation,
                    values: ofItsOwn.isEmpty ? fact.values : ofItsOwn))
        }
        return asked
    }

    /// The frames in which a fact can be stated as a claim, with the article's values: what the
    /// article says can also be held against the public record, unless that agrees only in part or
    /// cannot settle it; not a list, since what the article leaves out the record may have. What the
    /// article does not say is not claimed of it: the subject would tell.
    public func claimed(_ fact: Fact) -> [AskedFact] {
        guard fact.nature == .fact, !isDateline(fact), let relation = relation(fact.relation) else {
            return []
        }
        var frames: [Frame] = fact.basis == .outside ? [] : [.article]
        for case .date(let date) in fact.values where !date.isExact { return [] }
        if let record = fact.record ?? (fact.basis == .outside ? Record(verdict: .agrees) : nil),
            record.verdict != .partly, record.verdict != .notCheckable, !fact.isList
        {
            frames.append(.record)
        }
        return frames.map {
            AskedFact(fact: fact, frame: $0, relation: relation, values: fact.values)
        }
    }

    /// Whether a fact from outside the article tells the day on which it was published, which stands
    /// above questions and below every paper.
    func isDateline(_ fact: Fact) -> Bool {
        guard fact.basis == .outside, let published = bank.source?.published else { return false }
        return fact.values == [.date(.on(published))]
    }
}
