import Facts

/// Labels propositions of a bank of any size by the possible worlds of the few facts that bear on
/// each.
public struct LocalOracle {
    private let bank: Bank
    private let relations: [RelationID: Relation]
    private let entities: [EntityID: Entity]
    private var bySubject: [Key<EntityID>: [Fact]] = [:]
    private var byValue: [Key<Value>: [Fact]] = [:]
    private let containing: [Fact]

    private struct Key<Part: Hashable>: Hashable {
        let relation: RelationID
        let part: Part
    }

    /// Takes a bank.
    public init(_ bank: Bank) {
        self.bank = bank
        relations = Dictionary(bank.relations.map { ($0.id, $0) }) { first, _ in first }
        entities = Dictionary(bank.entities.map { ($0.id, $0) }) { first, _ in first }
        for fact in bank.facts {
            for subject in [fact.subject] + fact.alsoOf {
                bySubject[Key(relation: fact.relation, part: subject), default: []].append(fact)
            }
            for value in Set(fact.values + (fact.record?.values ?? [])) {
                byValue[Key(relation: fact.relation, part: value), default: []].append(fact)
            }
        }
        let containers = Set(bank.relations.filter(\.isContainment).map(\.id))
        containing = bank.facts.filter { containers.contains($0.relation) }
    }

    /// The label of a proposition in a frame.
    public func label(_ claim: Proposition, _ frame: Frame) -> Label {
        guard let relation = relations[claim.relation] else { return .notEnoughInfo }
        var facts = near([claim.subject], [claim.value], relation)
        let subjects = facts.flatMap { [$0.subject] + $0.alsoOf }
        let values = facts.flatMap { $0.values + ($0.record?.values ?? []) }
        if relation.inverseCardinality == .one || relation.isSymmetric {
            facts = near([claim.subject] + subjects, [claim.value] + values, relation)
        }
        return label(claim, facts, relation, frame)
    }

    /// The facts about one of the subjects, and where one value has one subject those that give one
    /// of the values.
    private func near(
        _ subjects: [EntityID], _ values: [Value], _ relation: Relation
    ) -> [Fact] {
        var found: [FactID: Fact] = [:]
        var starts = subjects
        if relation.isSymmetric { starts += values.compactMap(\.entity) }
        for subject in Set(starts) {
            for fact in bySubject[Key(relation: relation.id, part: subject)] ?? [] {
                found[fact.id] = fact
            }
        }
        let isShared = relation.inverseCardinality == .one || relation.isSymmetric
        let names = relation.isSymmetric ? subjects.map { Value.entity($0) } : []
        for value in Set(values + names) where isShared {
            for fact in byValue[Key(relation: relation.id, part: value)] ?? [] {
                found[fact.id] = fact
            }
        }
        return found.values.sorted { $0.id < $1.id }
    }

    private func label(
        _ claim: Proposition, _ facts: [Fact], _ relation: Relation, _ frame: Frame
    ) -> Label {
        let told = facts.filter { Told($0, frame) != nil }
        var subjects = told.flatMap { [$0.subject] + $0.alsoOf }
        var values = told.flatMap { $0.values + ($0.record?.values ?? []) }
        subjects.append(claim.subject)
        values.append(claim.value)
        if relation.isSymmetric {
            let all = subjects + values.compactMap(\.entity)
            subjects = all
            values = all.map { .entity($0) }
        }
        var world = Bank(id: bank.id, title: "")
        world.relations = bank.relations.filter { $0.id == relation.id || $0.isContainment }
        world.facts = told + containing.filter { $0.relation != relation.id }
        world.entities = Set(subjects + values.compactMap(\.entity)).compactMap { entities[$0] }
        if case .flag = claim.value { values += [.flag(true), .flag(false)] }
        let atoms = Self.atoms(values, spare: relation.inverseCardinality == .one)
        let worlds = Worlds(
            world, relation, frame, subjects: Array(Set(subjects)).sorted(), atoms: atoms)
        return worlds.labels(of: [claim.value])[claim] ?? .notEnoughInfo
    }

    /// The things that values may stand for: for each date a day that no finer date names.
    private static func atoms(_ values: [Value], spare: Bool) -> [Value] {
        var atoms: [Value] = []
        let dates = values.compactMap { value -> PartialDate? in
            if case .date(.on(let date)) = value, date.isExact { date } else { nil }
        }
        for value in values where !atoms.contains(value) {
            guard case .date(.on(let date)) = value, date.isExact, date.precision < .day else {
                atoms.append(value)
                continue
            }
            let finer = dates.filter { $0.precision > date.precision }.map(\.days)
            let free = date.days.lazy.filter { day in !finer.contains { $0.contains(day) } }
            for day in free.prefix(spare ? 2 : 1) {
                let civil = CivilCalendar.date(ofDay: day)
                let day = PartialDate(year: civil.year, month: civil.month, day: civil.day)
                if let day, !atoms.contains(.date(.on(day))) { atoms.append(.date(.on(day))) }
            }
        }
        return atoms
    }
}
