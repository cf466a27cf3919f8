public import Facts

/// What is known of how well one facet is remembered. A facet never answered has no state.
public struct MemoryState: Hashable, Sendable {
    /// Where in the course of learning a facet stands.
    public enum Phase: Hashable, Sendable {
        /// New, and asked at short steps; the step counts from 0.
        case learning(step: Int)
        /// Learnt, and asked after days.
        case review
        /// Forgotten since, and asked at short steps again; the step counts from 0.
        case relearning(step: Int)
    }

    /// Where in the course of learning the facet stands.
    public let phase: Phase
    /// Days after which the chance of recall has fallen to 90 %.
    public let stability: Double
    /// How hard the facet is to learn, 1 to 10.
    public let difficulty: Double
    /// When to ask next.
    public let due: Moment
    /// When it was last answered.
    public let lastReview: Moment
    /// How often it was answered.
    public let reviews: Int
    /// How often it was forgotten after it had been learnt: rated again while in review.
    public let lapses: Int

    /// Takes a state as it stands, for instance one read from storage; numbers that no review can
    /// give are moved to the nearest that one can, and those that are none to the lowest.
    public init(
        phase: Phase, stability: Double, difficulty: Double, due: Moment, lastReview: Moment,
        reviews: Int, lapses: Int
    ) {
        self.phase = phase
        self.stability = ForgettingModel.clampStability(stability)
        self.difficulty = ForgettingModel.clampDifficulty(difficulty)
        self.due = due
        self.lastReview = lastReview
        self.reviews = max(0, reviews)
        self.lapses = max(0, lapses)
    }

    /// Whole days from the last answer to `moment`; 0 where `moment` lies before it.
    func daysElapsed(at moment: Moment) -> Int {
        Days.whole(from: lastReview, to: moment)
    }
}

/// Days of exactly 24 hours, which is how FSRS counts them.
enum Days {
    /// Microseconds of a day.
    static let length: Int64 = 86_400_000_000

    /// Whole days between two moments; 0 where the second lies before the first.
    static func whole(from first: Moment, to second: Moment) -> Int {
        let (span, overflow) = second.microseconds
            .subtractingReportingOverflow(first.microseconds)
        guard !overflow else { return second > first ? Int(Int64.max / length) : 0 }
        return max(0, Int(span / length))
    }
}

extension Moment {
    /// The moment `span` microseconds later, or the last one there is.
    func adding(microseconds span: Int64) -> Moment {
        let (sum, overflow) = microseconds.addingReportingOverflow(span)
        return Moment(microseconds: overflow ? (span < 0 ? .min : .max) : sum)
    }
}
