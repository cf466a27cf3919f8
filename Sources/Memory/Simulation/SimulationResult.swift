/// What a ``Simulation`` came to.
public struct SimulationResult: Hashable, Sendable {
    /// One day of practice.
    public struct Day: Hashable, Sendable {
        /// Answers given.
        public internal(set) var asked = 0
        /// Those to facts not asked before.
        public internal(set) var new = 0
        /// Those to facts asked before that were forgotten.
        public internal(set) var forgotten = 0
        /// Minutes spent.
        public internal(set) var minutes = 0.0
        /// Facts asked so far or known from the start.
        public internal(set) var started = 0
        /// How many facts the learner can be expected to recall a day after the day began: the sum
        /// of the true chances.
        public internal(set) var retained = 0.0

        mutating func add(_ rating: Rating, isNew: Bool, seconds: Double) {
            asked += 1
            new += isNew ? 1 : 0
            forgotten += isNew || rating.isRecall ? 0 : 1
            minutes += seconds / 60
        }
    }

    /// Every day of practice.
    public let days: [Day]
    /// All answers, by time.
    public let log: [LoggedReview]

    /// Minutes spent in all.
    public var minutes: Double { days.reduce(0) { $0 + $1.minutes } }
    /// Answers given in all.
    public var asked: Int { days.reduce(0) { $0 + $1.asked } }
    /// How many facts the learner can be expected to recall at the end.
    public var retained: Double { days.last?.retained ?? 0 }
    /// The part of the facts begun that he can be expected to recall at the end, 0 to 1.
    public var retention: Double {
        guard let last = days.last, last.started > 0 else { return 0 }
        return last.retained / Double(last.started)
    }
    /// Facts retained at the end for each minute spent; 0 where none was.
    public var retainedPerMinute: Double { minutes > 0 ? retained / minutes : 0 }
}
