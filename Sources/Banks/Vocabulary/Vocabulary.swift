public import Facts

/// The relations that every bank may use without defining them.
public enum Vocabulary {
    /// All built-in relations, by theme.
    public static let relations: [Relation] = [
        beginnings, places, people, offices, works, events, groups, measures, sciences, statements,
    ].flatMap { $0 }

    /// The built-in relation of that name.
    public static func relation(_ id: RelationID) -> Relation? { byID[id] }

    private static let byID: [RelationID: Relation] = Dictionary(
        relations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
}

extension Relation {
    /// Writes a built-in relation down: sentences that are no templates are left out, and a test
    /// holds that there are none.
    init(
        _ id: RelationID, _ range: ValueRange, _ cardinality: Cardinality = .many,
        inverseCardinality: Cardinality = .many,
        ask question: String, say claims: [String], deny negations: [String],
        inverse: String? = nil, noun: String? = nil, nouns: String? = nil,
        synonyms: [String] = [], unit: String? = nil
    ) {
        self.init(id: id, range: range)
        self.cardinality = cardinality
        self.inverseCardinality = inverseCardinality
        self.question = try? Template(question)
        self.claims = claims.compactMap { try? Template($0) }
        self.negations = negations.compactMap { try? Template($0) }
        self.inverse = inverse.flatMap { try? Template($0) }
        self.noun = noun
        self.pluralNoun = nouns
        self.synonyms = synonyms
        self.unit = unit
    }

    /// The relation with subject and value free to change places.
    var symmetric: Relation {
        var relation = self
        relation.isSymmetric = true
        return relation
    }

    /// The relation as one whose values may change with time.
    var changing: Relation {
        var relation = self
        relation.canChange = true
        return relation
    }

    /// The relation as one whose value contains its subject.
    var containment: Relation {
        var relation = self
        relation.isContainment = true
        return relation
    }
}

extension ValueRange {
    /// Entities of any kind.
    static let anything = ValueRange.entity([])
}
