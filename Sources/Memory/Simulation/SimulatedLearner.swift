internal import Facts

/// How a simulated learner really forgets, which no policy is told.
public enum SimulatedLearner: Hashable, Sendable {
    /// As FSRS-6 says, with these weights.
    case fsrs(Weights)
    /// Exponentially, with a half-life in days that grows at each recall, the more the later it
    /// came, and shrinks to a third when forgotten, but not below half of the first, since the
    /// answer is studied anew: a simple model that FSRS is not made for.
    case halfLife(first: Double)

    /// How often the first answer to a new fact is again, hard, good and easy.
    static let firstRatings = [0.35, 0.1, 0.45, 0.1]
    /// How often what is recalled later is hard, good and easy.
    static let laterRatings = [0.12, 0.75, 0.13]
}

/// The true memory of one fact in a simulated learner.
struct SimulatedMemory {
    private enum Kind {
        case fsrs(ForgettingModel)
        case halfLife(least: Double)
    }

    private let kind: Kind
    // Stability in days under FSRS, else the half-life in days.
    private var strength: Double
    private var difficulty: Double
    private var last: Moment

    /// The memory after a first answer.
    init(of learner: SimulatedLearner, _ rating: Rating, at moment: Moment) {
        last = moment
        switch learner {
        case .fsrs(let weights):
            let model = ForgettingModel(weights)
            kind = .fsrs(model)
            strength = model.initialStability(rating)
            difficulty = model.initialDifficulty(rating)
        case .halfLife(let first):
            kind = .halfLife(least: max(0.1, first) / 2)
            strength = max(0.1, first) * [0.3, 0.7, 1, 2.5][rating.rawValue - 1]
            difficulty = 0
        }
    }

    /// The memory of a fact known before the simulation begins, as its state says.
    init(of learner: SimulatedLearner, known state: MemoryState) {
        last = state.lastReview
        strength = state.stability
        difficulty = state.difficulty
        switch learner {
        case .fsrs(let weights): kind = .fsrs(ForgettingModel(weights))
        case .halfLife(let first):
            kind = .halfLife(least: max(0.1, first) / 2)
            // Stability is the time to 90 %, which exponential forgetting reaches at 0.152 lives.
            strength /= 0.152
        }
    }

    /// The true chance of recall, 0 to 1.
    func recall(at moment: Moment) -> Double {
        let days = days(until: moment)
        switch kind {
        case .fsrs(let model): return model.retrievability(days: days, stability: strength)
        case .halfLife: return power(0.5, days / strength)
        }
    }

    /// Takes another answer.
    mutating func answer(_ rating: Rating, at moment: Moment) {
        let recall = recall(at: moment)
        switch kind {
        case .fsrs(let model):
            strength =
                days(until: moment) < 1
                ? model.shortTermStability(strength, rating)
                : model.nextStability(
                    strength, difficulty: difficulty, retrievability: recall, rating)
            difficulty = model.nextDifficulty(difficulty, rating)
        case .halfLife(let least):
            strength =
                rating.isRecall
                ? strength * (1 + 2.5 * (1 - recall).squareRoot()) : max(least, strength / 3)
        }
        last = moment
    }

    private func days(until moment: Moment) -> Double {
        max(0, Double(moment.microseconds - last.microseconds) / Double(Days.length))
    }
}
