public import Facts
import Journal
public import Memory

/// A facet that is forgotten again and again, and what is given in its place.
public struct LeechLine: Hashable, Sendable, Encodable {
    /// The facet.
    public let facet: FacetID
    /// How often it was forgotten after it had been learnt.
    public let lapses: Int
    /// How often it was asked.
    public let asked: Int
    /// Credit for each time asked, 0 to 1.
    public let score: Double
    /// What it is mixed up with, most often first.
    public let confusions: [ConfusionPair]

    private enum Key: String, CodingKey {
        case facet, lapses, asked, score, confusions
    }

    /// Writes `facet, lapses, asked, score, confusions`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(facet.rawValue, forKey: .facet)
        try container.encode(lapses, forKey: .lapses)
        try container.encode(asked, forKey: .asked)
        try container.encode(score, forKey: .score)
        try container.encode(confusions, forKey: .confusions)
    }
}

extension History {
    /// The facets of this history that are leeches, those forgotten most often first.
    public func leeches(_ states: [FacetID: MemoryState]) -> [LeechLine] {
        let mistaken = Dictionary(grouping: confusions, by: \.facet)
        return facets.compactMap { line in
            guard let lapses = states[line.facet]?.lapses, Leech.isLeech(lapses: lapses) else {
                return nil
            }
            return LeechLine(
                facet: line.facet, lapses: lapses, asked: line.asked, score: line.score,
                confusions: mistaken[line.facet] ?? [])
        }.sorted { left, right in
            left.lapses == right.lapses ? left.facet < right.facet : left.lapses > right.lapses
        }
    }
}
