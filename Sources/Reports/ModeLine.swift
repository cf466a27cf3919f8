public import Journal

/// The sittings of one sort, so that exams and papers are not lost among practice.
public struct ModeLine: Hashable, Sendable, Encodable {
    /// The sort of sitting.
    public let mode: AttemptMode
    /// How many sittings there were.
    public let sittings: Int
    /// What their answers add up to.
    public let score: Score

    private enum Key: String, CodingKey {
        case mode, sittings
    }

    /// Writes `mode, sittings` and the score's parts.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(mode.rawValue, forKey: .mode)
        try container.encode(sittings, forKey: .sittings)
        try score.encode(beside: encoder)
    }

    /// A line for each sort of which there was a sitting, practice first.
    static func all(_ attempts: [AttemptSum]) -> [ModeLine] {
        let byMode = Dictionary(grouping: attempts, by: \.attempt.mode)
        return AttemptMode.allCases.compactMap { mode in
            byMode[mode].map { sums in
                ModeLine(
                    mode: mode, sittings: sums.count,
                    score: Score(sums.reduce(into: Tally()) { $0 += $1.tally }))
            }
        }
    }
}
