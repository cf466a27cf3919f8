import Facts
import Wording

/// Decides what a statement's label is in a frame.
///
/// What follows for a value is the model's to say; times, amounts and counts are compared with the
/// values that the model supports.
struct StatementJudge {
    let base: ReadingBase
    let frame: Frame

    private var model: Model { base.model }

    /// Of more values nothing is said as a whole.
    private static let mostValues = 100

    /// The outcome of a reading: every group must hold.
    ///
    /// With a value in words that the bank does not know, a word of the claim is unexplained, and
    /// nothing is proved.
    func judge(_ reading: Reading) -> Outcome {
        guard !reading.hasUnknown else { return .open }
        let outcomes = reading.groups.map { group in
            let outcome = judge(group)
            return group.isWeaker && outcome.label == .supported ? Outcome.open : outcome
        }
        let isOpen = zip(reading.groups, outcomes).contains { group, outcome in
            group.isPresupposed && outcome.label != .supported
        }
        return isOpen ? Outcome(label: .notEnoughInfo, isMoot: true) : Outcome.all(outcomes)
    }

    private func judge(_ group: StatementGroup) -> Outcome {
        let outcomes = group.statements.map(judge)
        if group.isEachNegated { return Outcome.all(outcomes.map(\.denied)) }
        guard group.isNegated else { return Outcome.all(outcomes) }
        // "does not focus on law and art" is decided only where its parts agree.
        let labels = Set(outcomes.map(\.label))
        guard labels.count == 1 else { return .open }
        let facts = Outcome.unique(outcomes.flatMap(\.facts))
        let denied = Outcome(
            label: outcomes[0].label, facts: facts, isDirect: outcomes.contains(where: \.isDirect)
        ).denied
        // Of those who are dead, what cannot change is denied for good.
        let isOver =
            group.saysNever
            && group.statements.allSatisfy { statement in
                base.isPast(statement.subject)
                    && base.relation(statement.relation)?.canChange == false
            }
        return group.isStronglyNegated && denied.label == .supported && !isOver ? .open : denied
    }

    private func judge(_ statement: Statement) -> Outcome {
        var outcome = unguarded(statement)
        outcome.isDirect = outcome.label == .supported
        if statement.cannotBeProved, outcome.label == .supported { outcome = .open }
        if statement.cannotBeRefuted, outcome.label == .refuted { outcome = .open }
        return outcome
    }

    private func unguarded(_ statement: Statement) -> Outcome {
        guard let relation = base.relation(statement.relation) else { return .open }
        let subject = base.entity(statement.subject).id
        switch statement.content {
        case .value(let value): return claimed(subject, relation, value)
        case .some: return some(subject, relation)
        case .time(let time):
            return TimeJudge(base: base, frame: frame).judge(subject, statement.relation, time)
        case .amount(let amount):
            return AmountJudge(base: base, frame: frame).judge(subject, relation, amount)
        case .compared(let bound, let other) where relation.range != .number:
            return counts(subject, base.entity(other).id, relation, bound)
        case .compared(let bound, let other):
            return AmountJudge(base: base, frame: frame)
                .compare(subject, base.entity(other).id, relation, bound)
        case .count(let bound, let number): return count(subject, relation, bound, number)
        case .only(let values): return only(subject, relation, values)
        case .exactly(let values): return exactly(subject, relation, values)
        case .unknown: return .open
        }
    }

    /// The judgement of a value that is claimed, by what follows in several steps, too.
    private func claimed(_ subject: EntityID, _ relation: Relation, _ value: Value) -> Outcome {
        let judgement = model.judge(Proposition(subject, relation.id, value), in: frame)
        switch judgement.label {
        case .refuted
        where judgement.facts.contains(where: {
            isFiner(value, $0, relation) || isLooser(value, $0)
        }):
            return .open
        case .notEnoughInfo:
            guard judgement.facts.isEmpty, let entity = value.entity else { return .open }
            return Containment(base: base, frame: frame).judge(subject, relation, entity)
        default: return Outcome(label: judgement.label, facts: judgement.facts)
        }
    }

    /// Whether the record, which agrees with a fact of the article, has the value: "weeks" of the
    /// article do not refute "22 days".
    private func isFiner(_ value: Value, _ id: FactID, _ relation: Relation) -> Bool {
        guard frame == .article, let record = model.fact(id)?.record, record.verdict == .agrees
        else { return false }
        return record.values.contains {
            model.compare(known: $0, claimed: value, under: relation) == .entails
        }
    }

    /// Whether the claimed name is that of the known thing without a word of it: "Germany" may be
    /// said of West Germany. Two of today's countries are two.
    private func isLooser(_ value: Value, _ id: FactID) -> Bool {
        guard let claimed = value.entity.flatMap(model.entity), let fact = model.fact(id),
            let known = (frame == .record ? fact.record?.values : nil).flatMap({
                $0.isEmpty ? nil : $0
            }) ?? Optional(fact.values)
        else { return false }
        let words = NormalText(claimed.name).words
        let (short, signs) = (Set(words), SignWords.all(in: words))
        return known.compactMap { $0.entity.flatMap(model.entity) }.contains { entity in
            entity.id != claimed.id && !(isCountry(claimed) && isCountry(entity))
                && entity.names.contains { name in
                    let words = NormalText(name).words
                    // F# is no F said loosely.
                    return SignWords.all(in: words) == signs && short.isStrictSubset(of: words)
                }
        }
    }

    private func isCountry(_ entity: Entity) -> Bool {
        entity.kind == "country"
            && Countries.table.owners(ofKey: NormalText(entity.name).key).contains {
                Countries.all[$0].code != nil
            }
    }

    /// The model's own judgement of a value.
    func judge(_ subject: EntityID, _ relation: Relation, _ value: Value) -> Outcome {
        let judgement = model.judge(Proposition(subject, relation.id, value), in: frame)
        guard judgement.label != .notEnoughInfo else { return .open }
        return Outcome(label: judgement.label, facts: judgement.facts)
    }

    /// The values that hold of a subject, each with its fact.
    func holding(_ subject: EntityID, _ relation: Relation) -> [(fact: Fact, value: Value)] {
        var found: [(fact: Fact, value: Value)] = []
        let facts = model.facts(of: subject, relation.id)
        guard facts.count <= Self.mostValues else { return [] }
        for fact in facts {
            guard let knowledge = fact.knowledge(in: frame) else { continue }
            guard knowledge.holding.count <= Self.mostValues else { return [] }
            for value in knowledge.holding
            where judge(subject, relation, value).label == .supported {
                found.append((fact, value))
            }
        }
        return found
    }

    private func some(_ subject: EntityID, _ relation: Relation) -> Outcome {
        let facts = holding(subject, relation).map(\.fact.id)
        return facts.isEmpty ? .open : Outcome(label: .supported, facts: Outcome.unique(facts))
    }

    // MARK: Whole lists

    /// The list of all values, where one fact names every one.
    private func complete(
        _ subject: EntityID, _ relation: Relation
    ) -> (fact: FactID, values: [Value])? {
        let facts = model.facts(of: subject, relation.id)
        guard facts.count <= Self.mostValues else { return nil }
        for fact in facts {
            guard let knowledge = fact.knowledge(in: frame), knowledge.isComplete,
                knowledge.holding.count <= Self.mostValues
            else { continue }
            // Where the record words the values anew, how many they are is not told.
            if frame == .record, let record = fact.record, !record.values.isEmpty { return nil }
            guard
                knowledge.holding.allSatisfy({
                    judge(subject, relation, $0).label == .supported
                })
            else { return nil }
            return (fact.id, knowledge.holding)
        }
        return nil
    }

    /// Compares how many values two things have, where all of both are known.
    private func counts(
        _ subject: EntityID, _ other: EntityID, _ relation: Relation, _ bound: Bound
    ) -> Outcome {
        guard subject != other, let own = complete(subject, relation),
            let against = complete(other, relation)
        else { return .open }
        let (mine, yours) = (own.values.count, against.values.count)
        let holds =
            bound == .exactly ? mine == yours : bound == .moreThan ? mine > yours : mine < yours
        return Outcome(
            label: holds ? .supported : .refuted, facts: Outcome.unique([own.fact, against.fact]))
    }

    private func count(
        _ subject: EntityID, _ relation: Relation, _ bound: Bound, _ number: Int
    ) -> Outcome {
        if let list = complete(subject, relation) {
            let holds =
                switch bound {
                case .exactly: list.values.count == number
                case .atLeast: list.values.count >= number
                case .atMost: list.values.count <= number
                case .moreThan: list.values.count > number
                case .lessThan: list.values.count < number
                case .about, .justOver, .justUnder: list.values.count == number
                }
            if [.about, .justOver, .justUnder].contains(bound) {
                guard bound == .about, holds else { return .open }
            }
            return Outcome(label: holds ? .supported : .refuted, facts: [list.fact])
        }
        let known = holding(subject, relation)
        var distinct: [Value] = []
        for (_, value) in known
        where distinct.allSatisfy({
            model.compare(known: $0, claimed: value, under: relation) == .excludes
        }) {
            distinct.append(value)
        }
        let facts = Outcome.unique(known.map(\.fact.id))
        switch bound {
        case .atLeast where distinct.count >= number, .moreThan where distinct.count > number:
            return Outcome(label: .supported, facts: facts)
        case .atMost where distinct.count > number, .lessThan where distinct.count >= number:
            return Outcome(label: .refuted, facts: facts)
        default: return .open
        }
    }

    private func only(_ subject: EntityID, _ relation: Relation, _ values: [Value]) -> Outcome {
        let each = Outcome.all(values.map { judge(subject, relation, $0) })
        guard each.label != .refuted else { return each }
        let others = holding(subject, relation).filter { known in
            values.allSatisfy {
                model.compare(known: known.value, claimed: $0, under: relation) == .excludes
            }
        }
        if !others.isEmpty {
            return Outcome(label: .refuted, facts: Outcome.unique(others.map(\.fact.id)))
        }
        guard each.label == .supported, let list = complete(subject, relation) else {
            return .open
        }
        return Outcome(label: .supported, facts: [list.fact])
    }

    /// "The areas are A and B": all must hold, and none that is known may be missing.
    private func exactly(_ subject: EntityID, _ relation: Relation, _ values: [Value]) -> Outcome {
        let each = Outcome.all(values.map { judge(subject, relation, $0) })
        guard each.label == .supported else { return each }
        let isWhole = holding(subject, relation).allSatisfy { known in
            values.contains {
                model.compare(known: known.value, claimed: $0, under: relation) != .excludes
            }
        }
        return isWhole ? each : .open
    }
}
