public import Facts
public import Journal

/// One thing named in place of another: for what a facet asks, this was given instead.
public struct ConfusionPair: Hashable, Sendable, Encodable {
    /// The facet asked; nil where the question had none.
    public let facet: FacetID?
    /// The questions in which it happened, in the order of their names.
    public let questions: [String]
    /// What was named instead.
    public let value: ValueKey
    /// How often, in whatever question.
    public let count: Int
    /// When last.
    public let last: Moment

    /// Brings together what was mixed up in several questions on one facet; most often first, then
    /// the latest.
    static func all(_ sums: [ConfusionSum]) -> [ConfusionPair] {
        struct Key: Hashable {
            let subject: String
            let value: ValueKey
        }
        let groups = Dictionary(grouping: sums) {
            Key(subject: $0.facet?.rawValue ?? " \($0.question)", value: $0.value)
        }
        return groups.values.compactMap { group -> ConfusionPair? in
            guard let first = group.first, let last = group.map(\.last).max() else { return nil }
            return ConfusionPair(
                facet: first.facet, questions: Set(group.map(\.question)).sorted(),
                value: first.value, count: group.reduce(0) { $0 + $1.count }, last: last)
        }.sorted {
            if $0.count != $1.count { return $0.count > $1.count }
            if $0.last != $1.last { return $0.last > $1.last }
            if $0.facet != $1.facet { return ($0.facet ?? "") < ($1.facet ?? "") }
            return ($0.value, $0.questions.first ?? "") < ($1.value, $1.questions.first ?? "")
        }
    }

    private enum Key: String, CodingKey {
        case facet, questions, value, count, last
    }

    /// Writes `facet` (null where there is none), `questions, value, count, last`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(facet?.rawValue, forKey: .facet)
        try container.encode(questions, forKey: .questions)
        try container.encode(value.rawValue, forKey: .value)
        try container.encode(count, forKey: .count)
        try container.encode(last.iso8601, forKey: .last)
    }
}
