public import Facts
import Journal

/// The answers on one facet.
public struct FacetLine: Hashable, Sendable, Encodable {
    /// The facet.
    public let facet: FacetID
    /// How often it was asked.
    public let asked: Int
    /// How often it was not remembered.
    public let again: Int
    /// Its credit of all answers together.
    public let credit: Double
    /// Credit for each time asked, 0 to 1.
    public let score: Double
    /// When it was last asked.
    public let last: Moment

    init(_ sum: FacetSum) {
        let score = Score(
            Tally(asked: sum.asked, correct: 0, skipped: 0, credit: sum.credit, seconds: 0))
        facet = sum.facet
        asked = sum.asked
        again = sum.again
        credit = score.credit
        self.score = score.score
        last = sum.last
    }

    private enum Key: String, CodingKey {
        case facet, asked, again, credit, score, last
    }

    /// Writes `facet, asked, again, credit, score, last`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(facet.rawValue, forKey: .facet)
        try container.encode(asked, forKey: .asked)
        try container.encode(again, forKey: .again)
        try container.encode(credit, forKey: .credit)
        try container.encode(score, forKey: .score)
        try container.encode(last.iso8601, forKey: .last)
    }
}

extension History {
    /// The facets that were answered worst, hardest first, at most `count`.
    ///
    /// By the score to expect next time, with one right and one wrong answer added to what was
    /// given (Laplace's rule), so that one slip does not outrank a long struggle. A facet that was
    /// answered right each time, be it after a hint, is not hard.
    public func hardest(_ count: Int) -> [FacetLine] {
        func expected(_ line: FacetLine) -> Double {
            (line.credit + 1) / (Double(line.asked) + 2)
        }
        let failed = facets.filter { $0.credit < Double($0.asked) - 1e-9 }
        return Array(
            failed.sorted { left, right in
                let (first, second) = (expected(left), expected(right))
                return first == second ? left.facet < right.facet : first < second
            }.prefix(max(0, count)))
    }
}
