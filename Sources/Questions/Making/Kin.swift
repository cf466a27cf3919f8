import Facts

/// The entities that a claim may speak of in place of a fact's own without being odd: of the same
/// kind and spoken of in the article, those first that are most like the fact's own: that stand
/// in the same relation to something else.
///
/// A name that stood only in open claims would give them away, so others are not taken.
struct Kin {
    private let asked: AskedFact
    private let model: Model
    private let subjects: [EntityID]
    private let values: [EntityID]

    init(of asked: AskedFact, in workshop: Workshop, random: inout SeededRandom) {
        self.asked = asked
        model = workshop.model
        let relation = asked.relation.id
        let found = Self.ranked(
            workshop, kind: workshop.model.kind(of: asked.fact.subject), random: &random)
        // Of whom the article says nothing, nothing is sure either, so that the name alone would tell
        // an open claim; unless another is said to stand in this relation to it.
        let told = found.filter { entity in
            workshop.model.facts(about: entity).contains(where: Self.isInArticle)
                || !workshop.model.facts(of: relation, valued: .entity(entity)).isEmpty
        }
        subjects = Self.partitioned(told.isEmpty ? found : told) {
            !workshop.model.facts(of: $0, relation).isEmpty
        }
        guard asked.relation.cardinality == .many, !asked.isComplete,
            case .entity(let value)? = asked.fact.values.first
        else {
            values = []
            return
        }
        let others = Self.ranked(workshop, kind: workshop.model.kind(of: value), random: &random)
        values = Self.partitioned(others) {
            !workshop.model.facts(of: relation, valued: .entity($0)).isEmpty
        }
    }

    /// Those first that fit.
    private static func partitioned(
        _ entities: [EntityID], _ fits: (EntityID) -> Bool
    ) -> [EntityID] {
        entities.filter(fits) + entities.filter { !fits($0) }
    }

    /// What may be said in place of the fact on one of its values, the likeliest first.
    func propositions(on value: Value) -> [Proposition] {
        let relation = asked.relation.id
        return values.map { Proposition(asked.fact.subject, relation, .entity($0)) }
            + subjects.filter { $0 != asked.fact.subject }
            .map { Proposition($0, relation, value) }
    }

    private static func isInArticle(_ fact: Fact) -> Bool {
        fact.basis != .outside && fact.nature == .fact
    }

    /// The entities of a kind that the article speaks of: those first of which it says something,
    /// then those that it names.
    private static func ranked(
        _ workshop: Workshop, kind: KindID?, random: inout SeededRandom
    ) -> [EntityID] {
        guard let kind else { return [] }
        let model = workshop.model
        let pool = random.shuffled(random.sample(Workshop.reach, of: model.entities(of: kind)))
        let spokenOf = pool.filter { model.facts(about: $0.id).contains(where: isInArticle) }
        let named = pool.filter { entity in
            !spokenOf.contains { $0.id == entity.id }
                && model.facts(naming: entity.id).contains { fact in
                    isInArticle(fact) && fact.values.contains(.entity(entity.id))
                }
        }
        return (spokenOf + named).map(\.id)
    }
}
