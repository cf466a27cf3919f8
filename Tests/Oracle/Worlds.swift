import Facts

/// Labels propositions by going through every possible world: an answer to what follows from a
/// small bank that shares no code with the model's own.
///
/// A world says of each pair of a subject and an atom whether the relation holds. Atoms are things
/// that can be so or not: an entity, a text, a number, a single day, a stretch of days. A fact
/// allows some worlds and forbids the rest. Facts that no world allows together are set aside:
/// what counts is what all maximal sets of facts that go together have in common. A proposition is
/// supported where it is so in every world that is left, refuted where it is so in none.
public struct Worlds {
    let bank: Bank
    let relation: Relation
    let frame: Frame
    private let subjects: [EntityID]
    private let atoms: [Value]
    private let demands: [Demand]
    private let rules: [Rule]

    /// Fixed rules of every world.
    private enum Rule {
        /// Not both bits.
        case apart(UInt64)
        /// Both bits or neither.
        case alike(UInt64)
        /// At least one bit.
        case some(UInt64)
    }

    /// What one fact demands of a world.
    private struct Demand {
        /// Of each of these at least one bit.
        var some: [UInt64] = []
        /// None of these bits.
        var none: UInt64 = 0

        func allows(_ world: UInt64) -> Bool {
            world & none == 0 && some.allSatisfy { world & $0 != 0 }
        }
    }

    /// Takes the bank, one of its relations, and every subject and atom that worlds are about.
    public init(
        _ bank: Bank, _ relation: Relation, _ frame: Frame, subjects: [EntityID], atoms: [Value]
    ) {
        precondition(subjects.count * atoms.count <= 20)
        self.bank = bank
        self.relation = relation
        self.frame = frame
        self.subjects = subjects
        self.atoms = atoms
        let space = Space(bank: bank, relation: relation, subjects: subjects, atoms: atoms)
        let facts = bank.facts.filter { $0.relation == relation.id }
        demands = facts.flatMap { space.demand(of: $0, frame).map { [$0] } ?? [] }
        rules = space.rules(lifting: facts.map { space.held(by: $0, frame) })
    }

    /// The labels of all propositions on the claimed values, by subject and value.
    public func labels(of claims: [Value]) -> [Proposition: Label] {
        let space = Space(bank: bank, relation: relation, subjects: subjects, atoms: atoms)
        let possible = (0..<(UInt64(1) << UInt64(subjects.count * atoms.count))).filter(obeys)
        let met = possible.map { world in
            demands.indices.reduce(UInt64(0)) {
                demands[$1].allows(world) ? $0 | 1 << UInt64($1) : $0
            }
        }
        let distinct = Set(met)
        let maximal = distinct.filter { set in
            !distinct.contains { $0 != set && $0 & set == set }
        }
        let common = maximal.reduce(~0) { $0 & $1 }
        let left = zip(possible, met).filter { $1 & common == common }.map(\.0)
        var labels: [Proposition: Label] = [:]
        for subject in subjects {
            for claim in claims {
                let true_ = space.bits(subject, makingTrue: claim)
                let count = left.count { $0 & true_ != 0 }
                labels[Proposition(subject, relation.id, claim)] =
                    count == left.count ? .supported : count == 0 ? .refuted : .notEnoughInfo
            }
        }
        return labels
    }

    private func obeys(_ world: UInt64) -> Bool {
        rules.allSatisfy { rule in
            switch rule {
            case .apart(let bits): world & bits != bits
            case .alike(let bits): world & bits == bits || world & bits == 0
            case .some(let bits): world & bits != 0
            }
        }
    }

    /// Turns values into bits of a world.
    private struct Space {
        let bank: Bank
        let relation: Relation
        let subjects: [EntityID]
        let atoms: [Value]

        func bit(_ subject: Int, _ atom: Int) -> UInt64 {
            1 << UInt64(subject * atoms.count + atom)
        }

        func bits(_ subject: EntityID, _ isMeant: (Value) -> Bool) -> UInt64 {
            guard let row = subjects.firstIndex(of: subject) else { return 0 }
            return atoms.indices.reduce(0) { isMeant(atoms[$1]) ? $0 | bit(row, $1) : $0 }
        }

        func bits(_ subject: EntityID, makingTrue value: Value) -> UInt64 {
            let atoms = Atoms(bank: bank, tolerance: relation.tolerance)
            return bits(subject) { atoms.makes($0, true: value) }
        }

        func held(by fact: Fact, _ frame: Frame) -> [Value] { Told(fact, frame)?.holding ?? [] }

        func demand(of fact: Fact, _ frame: Frame) -> Demand? {
            guard let told = Told(fact, frame) else { return nil }
            let atoms = Atoms(bank: bank, tolerance: relation.tolerance)
            var demand = Demand()
            for subject in fact.subjects {
                // What is known of a number is the number; what is claimed has its tolerance.
                demand.some += told.holding.map { value in
                    bits(subject) { atoms.is($0, value) }
                }
                for value in told.denied { demand.none |= bits(subject, makingTrue: value) }
                if told.isComplete {
                    demand.none |= bits(subject) { atom in
                        told.holding.allSatisfy { value in
                            !atoms.makes(atom, true: value) && atoms.clash(atom, value)
                        }
                    }
                }
            }
            return demand
        }

        func rules(lifting together: [[Value]]) -> [Rule] {
            let kinds = Atoms(bank: bank, tolerance: relation.tolerance)
            var rules: [Rule] = []
            let flags = atoms.indices.filter { [.flag(true), .flag(false)].contains(atoms[$0]) }
            for row in subjects.indices {
                // What is no is not yes, and one of the two it is.
                if flags.count == 2 { rules.append(.some(bit(row, flags[0]) | bit(row, flags[1]))) }
                for (left, right) in pairs(atoms.count) where relation.cardinality == .one {
                    let said = together.contains {
                        $0.contains(atoms[left]) && $0.contains(atoms[right])
                    }
                    if kinds.clash(atoms[left], atoms[right]), !said {
                        rules.append(.apart(bit(row, left) | bit(row, right)))
                    }
                }
            }
            for (left, right) in pairs(subjects.count)
            where relation.inverseCardinality == .one
                && kinds.clash(.entity(subjects[left]), .entity(subjects[right]))
            {
                rules += atoms.indices.map { .apart(bit(left, $0) | bit(right, $0)) }
            }
            if relation.isSymmetric {
                for (left, right) in pairs(subjects.count) {
                    guard let first = atoms.firstIndex(of: .entity(subjects[left])),
                        let second = atoms.firstIndex(of: .entity(subjects[right]))
                    else { continue }
                    rules.append(.alike(bit(left, second) | bit(right, first)))
                }
            }
            return rules
        }

        private func pairs(_ count: Int) -> [(Int, Int)] {
            (0..<count).flatMap { left in ((left + 1)..<max(count, left + 1)).map { (left, $0) } }
        }
    }
}
