public import Facts
import Journal

/// How the score went from sitting to sitting.
public struct Trend: Hashable, Sendable {
    /// One sitting.
    public struct Point: Hashable, Sendable {
        /// When it began.
        public let started: Moment
        /// Its score, 0 to 1.
        public let score: Double
        /// The score of it and those before it within the window, each question counted alike.
        public let moving: Double
    }

    /// The sittings, in order.
    public let points: [Point]

    /// Takes sittings in order, and over how many of them to take the moving score.
    public init(_ attempts: [AttemptLine], window: Int = 5) {
        let window = max(1, window)
        var credit = 0.0
        var asked = 0
        points = attempts.enumerated().map { index, attempt in
            credit += attempt.score.credit
            asked += attempt.score.asked
            if index >= window {
                credit -= attempts[index - window].score.credit
                asked -= attempts[index - window].score.asked
            }
            let moving = asked > 0 ? min(max(0, credit / Double(asked)), 1) : 0
            return Point(
                started: attempt.started, score: attempt.score.score, moving: moving)
        }
    }
}
