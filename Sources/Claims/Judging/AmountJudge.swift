import Facts
import Wording

/// Compares an amount that is claimed with the one that is known.
struct AmountJudge {
    let base: ReadingBase
    let frame: Frame

    /// The outcome; open where units do not fit or rounding may explain the difference.
    func judge(_ subject: EntityID, _ relation: Relation, _ claimed: AmountConstraint) -> Outcome {
        let judge = StatementJudge(base: base, frame: frame)
        var outcomes: Set<Label> = []
        var facts: [FactID] = []
        for (fact, value) in judge.holding(subject, relation) {
            guard case .number(let written) = value else { continue }
            let known = written.inFull
            if let currency = claimed.currency, !(known.unit.map(currency.isNamed) ?? false) {
                continue
            }
            // Of a bound only the likeliest reading counts: nearly everything is more than 1.3.
            let amounts = claimed.fitting(known.unit.flatMap { MeasureUnit($0) })
            let labels = Set(
                amounts.prefix(claimed.bound == .exactly ? 9 : 1).map {
                    compare(
                        known, $0, claimed.bound, relation.toleranceInFull,
                        isMeasured: claimed.currency != nil, knownStep: written.writtenStep)
                })
            // A number that may be read in two ways is refuted only if both are wrong.
            let isRefuted = labels == [.refuted] && !isInWordOfSize(amounts, of: written, claimed)
            let label: Label =
                labels.contains(.supported)
                ? .supported : isRefuted ? .refuted : .notEnoughInfo
            outcomes.insert(label)
            if label != .notEnoughInfo { facts.append(fact.id) }
        }
        if outcomes.contains(.supported), !outcomes.contains(.refuted) {
            return Outcome(label: .supported, facts: Outcome.unique(facts))
        }
        if outcomes == [.refuted], relation.cardinality == .one {
            return Outcome(label: .refuted, facts: Outcome.unique(facts))
        }
        return .open
    }

    /// Whether a bare number may be meant in the millions that the bank writes: "11.4".
    private func isInWordOfSize(
        _ amounts: [AmountConstraint.Amount], of written: Quantity, _ claimed: AmountConstraint
    ) -> Bool {
        claimed.currency == nil && written.amount != written.inFull.amount
            && amounts.contains { $0.unit == nil && $0.value == written.amount }
    }

    /// Compares the numbers of two things, where each has one that is known.
    func compare(
        _ subject: EntityID, _ other: EntityID, _ relation: Relation, _ bound: Bound
    ) -> Outcome {
        guard relation.cardinality == .one, subject != other, let own = only(subject, relation),
            let against = only(other, relation)
        else { return .open }
        let claimed = AmountConstraint.Amount(
            value: against.amount.amount, unit: against.amount.unit.flatMap { MeasureUnit($0) },
            step: 0)
        // Two that are equal by rounding are neither more nor less than each other for certain.
        let label = compare(own.amount, claimed, bound, relation.toleranceInFull)
        let equal = compare(own.amount, claimed, .exactly, relation.toleranceInFull)
        guard label != .notEnoughInfo, equal != .supported, equal != .notEnoughInfo else {
            return .open
        }
        return Outcome(label: label, facts: Outcome.unique([own.fact, against.fact]))
    }

    private func only(
        _ subject: EntityID, _ relation: Relation
    ) -> (amount: Quantity, fact: FactID)? {
        let known = StatementJudge(base: base, frame: frame).holding(subject, relation)
        guard known.count == 1, case .number(let amount)? = known.first?.value else { return nil }
        return (amount.inFull, known[0].fact.id)
    }

    private func compare(
        _ known: Quantity, _ claimed: AmountConstraint.Amount, _ bound: Bound, _ tolerance: Double,
        isMeasured: Bool = false, knownStep: Double = 0
    ) -> Label {
        guard let (amount, step, isBare) = converted(claimed, to: known) else {
            return .notEnoughInfo
        }
        let difference = abs(amount - known.amount)
        // A tolerance forgives a learner's memory; it is no part of what is true, but where a word of
        // size rounds what is said: "1.52 million".
        let isRounded = bound == .exactly && claimed.step > 1
        let slack = max(isRounded ? tolerance : 0, 1e-9 * max(abs(amount), abs(known.amount)))
        let isEqual = difference <= slack
        let holds: Bool
        switch bound {
        case .exactly:
            if isEqual || isSameRounded(known, claimed, difference, step) { return .supported }
            // A rounded number is neither proved nor refuted by a finer one.
            if difference <= step / 2 * 1.000001, step != 1 || amount >= 100 || known.whole == nil {
                return .notEnoughInfo
            }
            // Nor does a rounded measure that is known exclude a finer one: 11 tonnes, 10.8 tonnes.
            if step < knownStep, difference <= knownStep / 2 * 1.000001 { return .notEnoughInfo }
            holds = false
        case .about:
            return difference <= max(0.05 * abs(known.amount), tolerance)
                ? .supported : .notEnoughInfo
        case .justOver, .justUnder:
            let over = bound == .justOver ? known.amount - amount : amount - known.amount
            if over < -0.05 * abs(known.amount) {
                return isBare && !isMeasured ? .notEnoughInfo : .refuted
            }
            return over > slack && over <= 0.05 * abs(known.amount) ? .supported : .notEnoughInfo
        case .atLeast: holds = known.amount >= amount - slack
        case .atMost: holds = known.amount <= amount + slack
        case .moreThan, .lessThan:
            // A measure is rounded: what is 11 tonnes may be a little more or less.
            if knownStep > 0, difference <= knownStep / 2 * 1.000001 { return .notEnoughInfo }
            holds =
                bound == .moreThan ? known.amount > amount + slack : known.amount < amount - slack
        }
        return holds ? .supported : isBare && !isMeasured ? .notEnoughInfo : .refuted
    }

    /// Whether both are one amount in two units, each rounded to the digits it is written with:
    /// 40 K and -233 °C, but not "8 ft" and 2.4 m.
    private func isSameRounded(
        _ known: Quantity, _ claimed: AmountConstraint.Amount, _ difference: Double, _ step: Double
    ) -> Bool {
        guard let own = known.unit.flatMap({ MeasureUnit($0) }), let unit = claimed.unit,
            unit != own, difference <= min(step, known.step) / 2
        else { return false }
        return difference <= 0.01 * abs(known.amount + own.offset)
    }

    /// The claimed amount in the known one's unit; `isBare` where it was written without unit.
    private func converted(
        _ claimed: AmountConstraint.Amount, to known: Quantity
    ) -> (amount: Double, step: Double, isBare: Bool)? {
        let knownUnit = known.unit.flatMap { MeasureUnit($0) }
        switch (claimed.unit, knownUnit) {
        // A unit that is no measure is a noun of what is counted; any other noun is left over.
        case (nil, nil): return (claimed.value, claimed.step, false)
        // A third is 33 percent.
        case (nil, let share?) where share.dimension == .share && claimed.value < 1:
            return (claimed.value * 100, claimed.step * 100, false)
        case (nil, _?): return (claimed.value, claimed.step, true)
        case (_?, nil): return nil
        // Degrees of temperature are said without their scale.
        case (let unit?, let target?)
        where unit.dimension == .angle && target.dimension == .temperature:
            return (claimed.value, claimed.step, true)
        case (let unit?, let target?):
            guard let amount = unit.convert(claimed.value, to: target),
                let next = unit.convert(claimed.value + claimed.step, to: target)
            else { return nil }
            return (amount, abs(next - amount), false)
        }
    }
}
