public import Facts

/// Says when to ask a facet next, by FSRS-6. It keeps nothing: states go in and come out.
public struct Scheduler: Hashable, Sendable {
    /// The weights in force.
    public let weights: Weights
    /// The chance of recall, between 0 and 1, at which a facet falls due.
    public let desiredRetention: Double
    /// Waits between answers while a facet is new.
    public let learningSteps: [Duration]
    /// Waits between answers after a facet was forgotten.
    public let relearningSteps: [Duration]
    /// The longest interval in days.
    public let maximumInterval: Int
    /// Whether intervals are moved a little.
    public let fuzz: Fuzz

    let model: ForgettingModel
    private let learningWaits: [Int64]
    private let relearningWaits: [Int64]

    /// Takes what governs the schedule; the defaults are those published, without fuzz.
    ///
    /// Throws ``SchedulerError`` where the retention is not between 0 and 1, a step is negative or
    /// longer than 36,500 days, or the maximum interval is not 1 to 3,000,000 days.
    public init(
        weights: Weights = .standard,
        desiredRetention: Double = 0.9,
        learningSteps: [Duration] = [.seconds(60), .seconds(600)],
        relearningSteps: [Duration] = [.seconds(600)],
        maximumInterval: Int = 36_500,
        fuzz: Fuzz = .off
    ) throws(SchedulerError) {
        guard desiredRetention > 0, desiredRetention < 1 else {
            throw .retentionOutOfRange(desiredRetention)
        }
        guard (1...3_000_000).contains(maximumInterval) else {
            throw .maximumIntervalOutOfRange(maximumInterval)
        }
        let limit = Duration.seconds(36_500 * 86_400)
        for step in learningSteps + relearningSteps where step < .zero || step > limit {
            throw .stepOutOfRange(step)
        }
        self.init(
            checked: weights, desiredRetention, learningSteps, relearningSteps, maximumInterval,
            fuzz)
    }

    private init(
        checked weights: Weights, _ retention: Double, _ learning: [Duration],
        _ relearning: [Duration], _ maximum: Int, _ fuzz: Fuzz
    ) {
        self.weights = weights
        desiredRetention = retention
        learningSteps = learning
        relearningSteps = relearning
        maximumInterval = maximum
        self.fuzz = fuzz
        model = ForgettingModel(weights)
        learningWaits = learning.map(Self.microseconds)
        relearningWaits = relearning.map(Self.microseconds)
    }

    /// The published defaults, without fuzz.
    public static let standard = Scheduler(
        checked: .standard, 0.9, [.seconds(60), .seconds(600)], [.seconds(600)], 36_500, .off)

    /// The chance of recall, 0 to 1, at `moment`; whole days count, as in the reference.
    public func retrievability(_ state: MemoryState, at moment: Moment) -> Double {
        model.retrievability(
            days: Double(state.daysElapsed(at: moment)), stability: state.stability)
    }

    /// The state after an answer.
    ///
    /// - Parameters:
    ///   - state: the state before, or nil for a facet never answered.
    ///   - rating: how well it was remembered.
    ///   - moment: when. A moment before the last answer counts as the same day.
    ///   - salt: sets this facet's fuzz apart from that of others answered at the same moment.
    public func review(
        _ state: MemoryState?, rating: Rating, at moment: Moment, salt: UInt64 = 0
    ) -> MemoryState {
        let (stability, difficulty) = memory(after: state, rating, at: moment)
        let (phase, wait) = nextPhase(state?.phase ?? .learning(step: 0), rating)
        let span =
            wait ?? Int64(days(stability: stability, at: moment, salt: salt)) * Days.length
        let lapsed = state?.phase == .review && rating == .again
        return MemoryState(
            phase: phase, stability: stability, difficulty: difficulty,
            due: moment.adding(microseconds: span), lastReview: moment,
            reviews: saturatingIncrement(state?.reviews ?? 0),
            lapses: lapsed ? saturatingIncrement(state?.lapses ?? 0) : state?.lapses ?? 0)
    }

    private func memory(
        after state: MemoryState?, _ rating: Rating, at moment: Moment
    ) -> (stability: Double, difficulty: Double) {
        guard let state else {
            return (model.initialStability(rating), model.initialDifficulty(rating))
        }
        let stability =
            state.daysElapsed(at: moment) < 1
            ? model.shortTermStability(state.stability, rating)
            : model.nextStability(
                state.stability, difficulty: state.difficulty,
                retrievability: retrievability(state, at: moment), rating)
        return (stability, model.nextDifficulty(state.difficulty, rating))
    }

    /// The interval in whole days from a stability in days, with fuzz.
    private func days(stability: Double, at moment: Moment, salt: UInt64) -> Int {
        let exact = model.interval(stability: stability, retention: desiredRetention)
        // Bounded before it becomes an integer: no stability, however large, can trap.
        let bounded = min(exact.rounded(.toNearestOrEven), Double(maximumInterval))
        return fuzz.applied(
            to: min(max(Int(bounded), 1), maximumInterval), maximum: maximumInterval, at: moment,
            salt: salt)
    }
}

// MARK: - Steps

extension Scheduler {
    /// The phase after an answer, and the wait in microseconds; nil where days are to be computed.
    private func nextPhase(
        _ phase: MemoryState.Phase, _ rating: Rating
    ) -> (MemoryState.Phase, wait: Int64?) {
        switch phase {
        case .learning(let step):
            guard let next = nextStep(step, learningWaits, rating) else { return (.review, nil) }
            return (.learning(step: next.step), next.wait)
        case .relearning(let step):
            guard let next = nextStep(step, relearningWaits, rating) else { return (.review, nil) }
            return (.relearning(step: next.step), next.wait)
        case .review:
            guard rating == .again, let wait = relearningWaits.first else { return (.review, nil) }
            return (.relearning(step: 0), wait)
        }
    }

    /// The step after an answer at `step` and its wait, or nil where the steps are done. A step
    /// beyond the last, left over from longer steps, is done unless the facet was forgotten.
    private func nextStep(
        _ step: Int, _ waits: [Int64], _ rating: Rating
    ) -> (step: Int, wait: Int64)? {
        guard let first = waits.first else { return nil }
        let step = max(0, step)
        if rating == .again { return (0, first) }
        guard step < waits.count else { return nil }
        switch rating {
        case .again: return (0, first)
        case .hard where step > 0: return (step, waits[step])
        // Halfway to the second step; with one step alone, half as long again.
        case .hard where waits.count == 1: return (0, Self.half(first * 3))
        case .hard: return (0, Self.half(first + waits[1]))
        case .good: return step + 1 < waits.count ? (step + 1, waits[step + 1]) : nil
        case .easy: return nil
        }
    }

    /// Half of `value`, ties to the even neighbour, as the reference rounds time spans.
    private static func half(_ value: Int64) -> Int64 {
        let floor = value / 2
        return value % 2 == 0 || floor % 2 == 0 ? floor : floor + 1
    }

    private static func microseconds(_ duration: Duration) -> Int64 {
        let (seconds, attoseconds) = duration.components
        return seconds * 1_000_000 + (attoseconds + 500_000_000_000) / 1_000_000_000_000
    }

    private func saturatingIncrement(_ count: Int) -> Int {
        count == .max ? .max : count + 1
    }
}

/// Why settings do not make a ``Scheduler``.
public enum SchedulerError: Error, Hashable, Sendable {
    /// The desired retention is not between 0 and 1, ends excluded.
    case retentionOutOfRange(Double)
    /// A step is negative or longer than 36,500 days.
    case stepOutOfRange(Duration)
    /// The maximum interval in days is not 1 to 3,000,000.
    case maximumIntervalOutOfRange(Int)
}
