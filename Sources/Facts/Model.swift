/// A bank with the indexes that questions, judging and claims look things up in.
///
/// Every look-up is a dictionary access, so that asking one question costs the same in a bank of
/// forty facts and in one of a hundred thousand.
public struct Model: Sendable {
    /// The bank.
    public let bank: Bank
    /// The signs by which alone the bank tells some things apart.
    public let signs: ToldSigns

    private let entitiesByID: [EntityID: Int]
    private let relationsByID: [RelationID: Int]
    private let factsByID: [FactID: Int]
    private let citationsByID: [CitationID: Int]
    private let factsByPair: [Pair: [Int]]
    private let impliedPairs: Set<Pair>
    private let factsByRelation: [RelationID: [Int]]
    private let factsBySubject: [EntityID: [Int]]
    private let factsByEntityValue: [EntityID: [Int]]
    private let factsByRelationValue: [RelationValue: [Int]]
    private let factsByRelationPeriod: [RelationValue: [Int]]
    private let entitiesByKind: [KindID: [Int]]
    private let containers: [EntityID: [EntityID]]
    /// Pairs with so many facts that they are looked up by value, none of which can refute.
    let crowdedPairs: Set<Pair>
    /// In each frame the facts that contradict others, by their positions.
    private(set) var contested: [Frame: Set<Int>] = [:]

    struct Pair: Hashable {
        let subject: EntityID
        let relation: RelationID
    }

    private struct RelationValue: Hashable {
        let relation: RelationID
        let value: Value
    }

    /// Indexes a bank; where identifiers repeat, the first one counts.
    public init(_ bank: Bank) {
        self.bank = bank
        let signs = bank.toldSigns()
        self.signs = signs
        func index<Key: Hashable>(_ keys: some Sequence<Key>) -> [Key: Int] {
            Dictionary(zip(keys, 0...), uniquingKeysWith: { first, _ in first })
        }
        entitiesByID = index(bank.entities.lazy.map(\.id))
        relationsByID = index(bank.relations.lazy.map(\.id))
        factsByID = index(bank.facts.lazy.map(\.id))
        citationsByID = index(bank.citations.lazy.map(\.id))
        var byPair: [Pair: [Int]] = [:]
        var byRelation: [RelationID: [Int]] = [:]
        var implied: Set<Pair> = []
        var bySubject: [EntityID: [Int]] = [:]
        var byEntityValue: [EntityID: [Int]] = [:]
        var byRelationValue: [RelationValue: [Int]] = [:]
        var byRelationPeriod: [RelationValue: [Int]] = [:]
        for (position, fact) in bank.facts.enumerated() {
            for subject in fact.subjects {
                byPair[Pair(subject: subject, relation: fact.relation), default: []]
                    .append(position)
            }
            for subject in fact.impliedOf {
                implied.insert(Pair(subject: subject, relation: fact.relation))
            }
            byRelation[fact.relation, default: []].append(position)
            bySubject[fact.subject, default: []].append(position)
            for value in Set(fact.allValues.map { $0.reduced(signs) }) {
                byRelationValue[
                    RelationValue(relation: fact.relation, value: value), default: []
                ].append(position)
                if let entity = value.entity { byEntityValue[entity, default: []].append(position) }
                for period in value.periods {
                    byRelationPeriod[
                        RelationValue(relation: fact.relation, value: period), default: []
                    ].append(position)
                }
            }
        }
        factsByPair = byPair
        impliedPairs = implied
        factsByRelation = byRelation
        factsBySubject = bySubject
        factsByEntityValue = byEntityValue
        factsByRelationValue = byRelationValue
        factsByRelationPeriod = byRelationPeriod
        entitiesByKind = Dictionary(grouping: bank.entities.indices) { bank.entities[$0].kind }
        let relations = relationsByID
        func relation(_ id: RelationID) -> Relation? { relations[id].map { bank.relations[$0] } }
        containers = Self.containers(of: bank.facts, relation)
        crowdedPairs = Set(
            byPair.filter { pair, positions in
                guard positions.count > Self.crowd, let relation = relation(pair.relation) else {
                    return false
                }
                return !relation.hasOneValue && !relation.isSymmetric
                    && positions.allSatisfy { bank.facts[$0].canOnlySupport }
            }.keys)
        let mirrored = byRelationValue.keys.compactMap { key -> Pair? in
            guard let entity = key.value.entity, relation(key.relation)?.isSymmetric == true else {
                return nil
            }
            return Pair(subject: entity, relation: key.relation)
        }
        for frame in Frame.allCases {
            var contradictions = Contradictions(in: self, frame)
            contested[frame] = contradictions.all(
                pairs: Set(byPair.keys).union(mirrored), values: byRelationValue.values)
        }
    }

    /// From how many facts on a pair is looked up by value.
    private static let crowd = 32

    /// What each entity lies in, by the relations that contain.
    private static func containers(
        of facts: [Fact], _ relation: (RelationID) -> Relation?
    ) -> [EntityID: [EntityID]] {
        var containers: [EntityID: [EntityID]] = [:]
        for fact in facts where fact.holds && relation(fact.relation)?.isContainment == true {
            let around = fact.allValues.compactMap(\.entity)
            for subject in fact.subjects { containers[subject, default: []] += around }
        }
        return containers
    }

    /// What an entity lies in directly.
    func containers(of id: EntityID) -> [EntityID] { containers[id] ?? [] }

    /// The entity of that name.
    public func entity(_ id: EntityID) -> Entity? {
        entitiesByID[id].map { bank.entities[$0] }
    }

    /// The relation of that name.
    public func relation(_ id: RelationID) -> Relation? {
        relationsByID[id].map { bank.relations[$0] }
    }

    /// The fact of that name.
    public func fact(_ id: FactID) -> Fact? {
        factsByID[id].map { bank.facts[$0] }
    }

    /// The citation of that name.
    public func citation(_ id: CitationID) -> Citation? {
        citationsByID[id].map { bank.citations[$0] }
    }

    /// The facts that state `relation` of `subject`, in the bank's order.
    public func facts(of subject: EntityID, _ relation: RelationID) -> Facts {
        Facts(bank.facts, positions(of: Pair(subject: subject, relation: relation)))
    }

    /// Whether the source lets something follow about `relation` of `subject` that no fact holds.
    public func isImplied(_ subject: EntityID, _ relation: RelationID) -> Bool {
        impliedPairs.contains(Pair(subject: subject, relation: relation))
    }

    /// The facts of a relation.
    public func facts(of relation: RelationID) -> Facts {
        Facts(bank.facts, factsByRelation[relation] ?? [])
    }

    /// The facts about an entity.
    public func facts(about subject: EntityID) -> Facts {
        Facts(bank.facts, factsBySubject[subject] ?? [])
    }

    /// The facts whose value, in either frame, is that entity.
    public func facts(naming value: EntityID) -> Facts {
        Facts(bank.facts, factsByEntityValue[value] ?? [])
    }

    /// The facts that give `relation` that very value, in either frame; texts by their words.
    public func facts(of relation: RelationID, valued value: Value) -> Facts {
        Facts(bank.facts, positions(of: relation, valued: value))
    }

    /// The facts that give `relation` a finer date within that month, year, decade or century, in
    /// either frame.
    public func facts(of relation: RelationID, within period: Value) -> Facts {
        Facts(
            bank.facts,
            factsByRelationPeriod[RelationValue(relation: relation, value: period)] ?? [])
    }

    func positions(of relation: RelationID, valued value: Value) -> [Int] {
        factsByRelationValue[RelationValue(relation: relation, value: value.reduced(signs))] ?? []
    }

    func positions(of pair: Pair) -> [Int] { factsByPair[pair] ?? [] }

    /// The entities of a kind, in the bank's order.
    public func entities(of kind: KindID) -> Entities {
        Entities(bank.entities, entitiesByKind[kind] ?? [])
    }

    /// The kind of an entity.
    public func kind(of id: EntityID) -> KindID? { entity(id)?.kind }

    /// Some of a bank's facts, looked up where they lie.
    public typealias Facts = Selection<Fact>
    /// Some of a bank's entities, looked up where they lie.
    public typealias Entities = Selection<Entity>
}

extension Fact {
    /// The values of both frames.
    var allValues: [Value] { values + (record?.values ?? []) }

    /// Whether it denies nothing and closes no list, in either frame.
    fileprivate var canOnlySupport: Bool {
        holds && !isComplete && record?.verdict != .disagrees
    }
}

extension Value {
    /// The value as look-ups know it: a text by its words and signs.
    fileprivate func reduced(_ signs: ToldSigns) -> Value {
        if case .text(let text) = self {
            .text(TextKey(text, signs).words.joined(separator: " "))
        } else {
            self
        }
    }
}

extension Value {
    /// The months, years, decades and centuries in which a date lies that is told more finely.
    public var periods: [Value] {
        guard case .date(.on(let date)) = self else { return [] }
        return DatePrecision.allCases.filter { $0 < date.precision }
            .map { .date(.on(date.truncated(to: $0))) }
    }
}
