/// Finds the facts of a bank that cannot all be true, so that none of them proves anything.
struct Contradictions {
    private let model: Model
    private let frame: Frame
    private var found: Set<Int> = []

    /// How many facts of one group are compared with each other; a larger group that could hold a
    /// contradiction is taken for one, so that a hostile bank costs no more than a long one.
    private static let compared = 64

    init(in model: Model, _ frame: Frame) {
        self.model = model
        self.frame = frame
    }

    /// The positions of the facts that contradict another one or themselves.
    ///
    /// One that contradicts itself is found first and then left out, since it is wrong by itself
    /// and says nothing against the others.
    mutating func all(pairs: some Sequence<Model.Pair>, values: some Sequence<[Int]>) -> Set<Int> {
        for isAlone in [true, false] {
            let earlier = found
            for pair in pairs { weigh(pair, without: earlier, alone: isAlone) }
            for owners in values { weighOwners(owners, without: earlier, alone: isAlone) }
        }
        return found
    }

    /// Compares what is said of one relation of one subject, each fact with itself or with others.
    private mutating func weigh(_ pair: Model.Pair, without earlier: Set<Int>, alone: Bool) {
        guard let relation = model.relation(pair.relation) else { return }
        let positions = model.positions(of: pair)
        // Most pairs have one fact with one value, and nothing to contradict.
        if !relation.isSymmetric, positions.count < 2 {
            guard alone, let fact = positions.first.map({ model.bank.facts[$0] }),
                fact.knowledge(in: frame)?.saysMoreThanOnce == true
            else { return }
        }
        let sayings = model.sayings(of: pair, relation, frame)
            .filter { !earlier.contains($0.position) }
        let strict = sayings.filter {
            relation.hasOneValue || $0.knowledge.isComplete || !$0.knowledge.denied.isEmpty
        }
        guard !strict.isEmpty else { return }
        guard strict.count * sayings.count <= Self.compared * Self.compared else {
            found.formUnion(sayings.map(\.position))
            return
        }
        for saying in sayings where !saying.knowledge.holding.isEmpty {
            for other in strict
            where (other.position == saying.position) == alone
                && contradicts(other, saying, relation)
            {
                found.insert(saying.position)
                found.insert(other.position)
            }
        }
    }

    private func contradicts(_ other: Saying, _ saying: Saying, _ relation: Relation) -> Bool {
        saying.knowledge.holding.contains { value in
            model.stance(of: other.knowledge, on: value, relation).refutes != nil
                || other.knowledge.denied.contains {
                    model.compare(known: value, claimed: $0, under: relation) == .entails
                }
        }
    }

    /// Compares the subjects of one value.
    private mutating func weighOwners(
        _ all: [Int], without earlier: Set<Int>, alone: Bool
    ) {
        let positions = all.filter { !earlier.contains($0) }
        guard let first = positions.first.map({ model.bank.facts[$0] }),
            let relation = model.relation(first.relation),
            relation.inverseCardinality == .one, !relation.isSymmetric
        else { return }
        guard positions.count <= Self.compared else {
            found.formUnion(positions)
            return
        }
        for left in positions {
            for right in positions
            where (left == right) == alone && right >= left && shareValue(left, right, relation) {
                found.insert(left)
                found.insert(right)
            }
        }
    }

    /// Whether two facts give one value to subjects of which only one can have it.
    private func shareValue(_ left: Int, _ right: Int, _ relation: Relation) -> Bool {
        let facts = [left, right].map { model.bank.facts[$0] }
        guard let first = facts[0].knowledge(in: frame)?.holding,
            let second = facts[1].knowledge(in: frame)?.holding,
            first.contains(where: { value in
                model.isPoint(value, under: relation)
                    && second.contains { model.isSame(value, $0) }
            })
        else { return false }
        return facts[0].subjects.contains { own in
            facts[1].subjects.contains { model.excludes(own, $0, relation) }
        }
    }
}

extension Knowledge {
    /// Whether it holds a value beside another one, or beside one that it denies.
    fileprivate var saysMoreThanOnce: Bool {
        holding.count > 1 || !holding.isEmpty && !denied.isEmpty
    }
}
