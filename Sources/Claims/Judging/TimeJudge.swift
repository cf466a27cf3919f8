import Facts
import Wording

/// Compares a time that is claimed with the dates that are known.
struct TimeJudge {
    let base: ReadingBase
    let frame: Frame

    /// The outcome for a date relation of a subject.
    func judge(_ subject: EntityID, _ place: Int, _ time: TimeConstraint) -> Outcome {
        guard let relation = base.relation(place) else { return .open }
        let judge = StatementJudge(base: base, frame: frame)
        switch time {
        case .since(let date): return judge.judge(subject, relation, .date(date))
        case .at(let date):
            let outcome = judge.judge(subject, relation, .date(date))
            return outcome.label == .refuted && goesOn(relation, until: date, of: subject)
                ? .open : outcome
        case .either(let times):
            let outcomes = times.map { self.judge(subject, place, $0) }
            guard let first = outcomes.first, Set(outcomes.map(\.label)).count == 1 else {
                return .open
            }
            return first
        case .all(let times):
            return Outcome.all(times.map { self.judge(subject, place, $0) })
        case .anyOf(let times):
            let outcomes = times.map { self.judge(subject, place, $0) }
            return outcomes.first { $0.label == .supported }
                ?? (outcomes.allSatisfy { $0.label == .refuted } ? outcomes.first : nil) ?? .open
        default: break
        }
        var labels: Set<Label> = []
        var facts: [FactID] = []
        for (fact, value) in judge.holding(subject, relation) {
            guard case .date(.on(let known)) = value, known.isExact else { continue }
            let compared = compare(known, time, relation: place, subject)
            labels.insert(compared.label)
            if compared.label != .notEnoughInfo { facts += [fact.id] + compared.facts }
        }
        if labels.contains(.supported), !labels.contains(.refuted) {
            return Outcome(label: .supported, facts: Outcome.unique(facts))
        }
        // Of something that may have happened several times, one date refutes no other.
        if labels.contains(.refuted), !labels.contains(.supported), relation.cardinality == .one {
            return Outcome(label: .refuted, facts: Outcome.unique(facts))
        }
        return .open
    }

    /// Whether what is so since a known time is so at a later one, for all that is known: "since
    /// 2019" holds in 2020, too.
    private func goesOn(
        _ relation: Relation, until date: DateValue, of subject: EntityID
    ) -> Bool {
        let isSince = relation.claims.contains { template in
            template.pieces.contains { piece in
                if case .words(let words) = piece { words.hasSuffix("since ") } else { false }
            }
        }
        guard isSince else { return false }
        return StatementJudge(base: base, frame: frame).holding(subject, relation).contains {
            guard case .date(let known) = $0.value else { return false }
            return known.days.lowerBound < date.days.lowerBound
        }
    }

    private func compare(
        _ known: PartialDate, _ time: TimeConstraint, relation: Int, _ subject: EntityID
    ) -> Outcome {
        switch time {
        case .at, .since, .either, .anyOf, .all: return .open
        case .sameTime(let anchor):
            return eachDate(anchor, relation) { date, _ in
                label(
                    known == date && known.precision == .day,
                    known.days.upperBound < date.days.lowerBound
                        || known.days.lowerBound > date.days.upperBound)
            }
        case .before(let anchor): return eachDate(anchor, relation) { before(known, $0, $1) }
        case .after(let anchor):
            // After one of several times is after it, whenever the others were.
            return eachDate(anchor, relation, mayRepeat: true) { after(known, $0, $1) }
        case .from(let anchor):
            return eachDate(anchor, relation) { date, _ in
                label(
                    known.days.lowerBound >= date.days.lowerBound,
                    known.days.upperBound < date.days.lowerBound)
            }
        case .until(let anchor):
            return eachDate(anchor, relation) { date, _ in
                label(
                    known.days.upperBound <= date.days.upperBound,
                    known.days.lowerBound > date.days.upperBound)
            }
        case .upTo(let anchor):
            return eachDate(anchor, relation) { date, _ in
                label(
                    known.days.upperBound < date.days.lowerBound,
                    date.days.contains(known.days.lowerBound)
                        && date.days.contains(known.days.upperBound))
            }
        case .between(let first, let last):
            let lower = eachDate(first, relation) { date, _ in
                label(
                    known.days.lowerBound >= date.days.lowerBound,
                    known.days.upperBound < date.days.lowerBound)
            }
            let upper = eachDate(last, relation) { date, _ in
                label(
                    known.days.upperBound <= date.days.upperBound,
                    known.days.lowerBound > date.days.upperBound)
            }
            return Outcome.all([lower, upper])
        case .offset(let bound, let count, let unit, let anchor):
            return eachDate(anchor, relation) { date, _ in
                bound == .exactly
                    ? offset(known, count, unit, date)
                    : bounded(known, bound, count, unit, date)
            }
        case .within(let count, let unit, let anchor):
            return eachDate(anchor, relation) { date, _ in within(known, count, unit, date) }
        case .season(let season, let year):
            let isNorthern = season.contains(known, of: year, isSouthern: false)
            let isSouthern = season.contains(known, of: year, isSouthern: true)
            guard let holds = isNorthern, holds == isSouthern || !concernsSouth(subject) else {
                return .open
            }
            return Outcome(label: holds ? .supported : .refuted)
        case .weekday(let weekday):
            guard known.precision == .day else { return .open }
            return Outcome(
                label: CivilCalendar.weekday(ofDay: known.days.lowerBound) == weekday
                    ? .supported : .refuted)
        case .part(let part, let whole):
            guard let holds = part.contains(known.days, of: whole.days) else { return .open }
            return Outcome(label: holds ? .supported : .refuted)
        case .sameYear(let anchor):
            return eachDate(anchor, relation) { date, _ in
                guard known.precision >= .year, date.precision >= .year else {
                    return .notEnoughInfo
                }
                return known.year == date.year ? .supported : .refuted
            }
        }
    }

    private func label(_ holds: Bool, _ fails: Bool) -> Label {
        holds ? .supported : fails ? .refuted : .notEnoughInfo
    }

    private func before(_ known: PartialDate, _ anchor: PartialDate, _ isEvent: Bool) -> Label {
        label(
            known.days.upperBound < anchor.days.lowerBound,
            isEvent
                ? known.days.lowerBound > anchor.days.upperBound
                : known.days.lowerBound >= anchor.days.lowerBound)
    }

    private func after(_ known: PartialDate, _ anchor: PartialDate, _ isEvent: Bool) -> Label {
        label(
            known.days.lowerBound > anchor.days.upperBound,
            isEvent
                ? known.days.upperBound < anchor.days.lowerBound
                : known.days.upperBound <= anchor.days.upperBound)
    }

    /// Whether `known` lies `count` units after `anchor`.
    ///
    /// Years and months are counted by the calendar, as people do: 2008 is a year after 2007. It is
    /// refuted only where the time between cannot be that long by any counting.
    private func offset(
        _ known: PartialDate, _ count: Int, _ unit: TimeUnit, _ anchor: PartialDate
    ) -> Label {
        let units = abs(count)
        let (early, late) = count < 0 ? (known, anchor) : (anchor, known)
        let shortest = Double(late.days.lowerBound - early.days.upperBound)
        let longest = Double(late.days.upperBound - early.days.lowerBound)
        let length = unit.days
        let holds: Bool
        switch unit {
        case .century, .decade:
            guard known.precision >= .year, anchor.precision >= .year else { return .notEnoughInfo }
            let years = units * (unit == .decade ? 10 : 100)
            holds = late.year - early.year == years
        case .year:
            guard known.precision >= .year, anchor.precision >= .year else { return .notEnoughInfo }
            holds = late.year - early.year == units
            if !holds, known.precision == .year, anchor.precision == .year { return .refuted }
        case .month:
            guard let first = early.month, let last = late.month else { return .notEnoughInfo }
            holds = (late.year - early.year) * 12 + last - first == units
        case .week:
            holds = shortest >= Double(units) * 7 - 3 && longest <= Double(units) * 7 + 3
        case .day:
            holds = shortest == longest && Int(shortest) == units
        }
        if holds, longest > 0 { return .supported }
        return longest < Double(units) * length - 0.5 || shortest >= Double(units + 1) * length
            ? .refuted : .notEnoughInfo
    }

    /// Whether `known` lies more or less than `count` units after `anchor`, and after it at all.
    private func bounded(
        _ known: PartialDate, _ bound: Bound, _ count: Int, _ unit: TimeUnit, _ anchor: PartialDate
    ) -> Label {
        let (early, late) = count < 0 ? (known, anchor) : (anchor, known)
        let shortest = Double(late.days.lowerBound - early.days.upperBound)
        let longest = Double(late.days.upperBound - early.days.lowerBound)
        if longest <= 0 { return .refuted }
        guard shortest > 0 else { return .notEnoughInfo }
        // A day either way makes up for months and years of unlike lengths.
        let length = Double(abs(count)) * unit.days
        switch bound {
        case .moreThan: return label(shortest > length + 1, longest < length - 1)
        case .atLeast: return label(shortest > length, longest < length - 1)
        case .lessThan: return label(longest < length - 1, shortest > length + 1)
        case .atMost: return label(longest < length, shortest > length + 1)
        // What is about three months is neither two nor four.
        case .about:
            let step = max(unit.days, length / 10)
            return label(
                shortest > length - step / 2 && longest < length + step / 2,
                longest < length - 1.5 * step || shortest > length + 1.5 * step)
        case .exactly, .justOver, .justUnder: return .notEnoughInfo
        }
    }

    private func within(
        _ known: PartialDate, _ count: Int, _ unit: TimeUnit, _ anchor: PartialDate
    ) -> Label {
        let (own, other) = (known.days, anchor.days)
        let shortest = max(
            0, own.lowerBound - other.upperBound, other.lowerBound - own.upperBound)
        let longest = max(own.upperBound - other.lowerBound, other.upperBound - own.lowerBound)
        let length = Double(count) * unit.days
        return label(Double(longest) <= length, Double(shortest) > length + 1)
    }

    /// Whether a thing, or what the bank joins to it, is a country south of the equator.
    private func concernsSouth(_ subject: EntityID) -> Bool {
        let facts = base.model.facts(about: subject)
        guard facts.count <= 200 else { return true }
        let joined = facts.flatMap { $0.subjects + $0.values.compactMap(\.entity) }
        return ([subject] + joined).compactMap(base.model.entity).contains { entity in
            Countries.table.owners(ofKey: NormalText(entity.name).key).contains {
                Countries.all[$0].code.map(Self.southern.contains) ?? false
            }
        }
    }

    /// Countries that lie south of the equator wholly or in part, by ISO 3166-1.
    private static let southern: Set<String> = Set(
        """
        AO AR AU BI BO BR BW CD CG CL EC FJ GA GQ ID KE KI KM LS MG MU MV MW MZ NA NR NZ PE PG PY RW \
        SB SC SO ST SZ TL TO TV TZ UG UY VU WS ZA ZM ZW
        """.split(separator: " ").map(String.init))

    // MARK: Anchors

    private func eachDate(
        _ anchor: TimeConstraint.Anchor, _ relation: Int, mayRepeat: Bool = false,
        _ compare: (PartialDate, _ isEvent: Bool) -> Label
    ) -> Outcome {
        switch anchor {
        case .date(let date):
            guard date.isExact else { return .open }
            return Outcome(label: compare(date, false))
        case .publication(let date): return Outcome(label: compare(date, true))
        case .event(let entity, let named):
            guard let event = dates(of: entity, named ?? relation, isNamed: named != nil),
                event.isOnce || mayRepeat
            else { return .open }
            let labels = Set(event.dates.map { compare($0, true) })
            if labels.contains(.supported), !labels.contains(.refuted) || !event.isOnce {
                return Outcome(label: .supported, facts: event.facts)
            }
            // What may have happened again refutes nothing by the time that is known.
            if labels.contains(.refuted), !labels.contains(.supported), event.isOnce {
                return Outcome(label: .refuted, facts: event.facts)
            }
            return .open
        }
    }

    /// The dates of what happened: of the relation named, else of the same one, else of the only
    /// one that the entity has.
    private func dates(
        of place: Int, _ relation: Int, isNamed: Bool
    ) -> (dates: [PartialDate], facts: [FactID], isOnce: Bool)? {
        let entity = base.entity(place).id
        let judge = StatementJudge(base: base, frame: frame)
        func known(
            _ relation: Relation
        ) -> (dates: [PartialDate], facts: [FactID], isOnce: Bool)? {
            guard relation.range == .date else { return nil }
            var dates: [PartialDate] = []
            var facts: [FactID] = []
            for (fact, value) in judge.holding(entity, relation) {
                guard case .date(.on(let date)) = value, date.isExact else { return nil }
                dates.append(date)
                facts.append(fact.id)
            }
            let isOnce = relation.cardinality == .one
            return dates.isEmpty ? nil : (dates, Outcome.unique(facts), isOnce)
        }
        if let same = base.relation(relation), let found = known(same) { return found }
        guard !isNamed else { return nil }
        var relations: Set<RelationID> = []
        let facts = base.model.facts(about: entity)
        guard facts.count <= 200 else { return nil }
        for fact in facts
        where base.model.relation(fact.relation)?.range == .date {
            relations.insert(fact.relation)
        }
        guard relations.count == 1, let only = relations.first,
            let relation = base.model.relation(only)
        else { return nil }
        return known(relation)
    }
}
