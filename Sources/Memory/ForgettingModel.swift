/// The formulas of FSRS-6: how stability and difficulty change, and how recall fades.
///
/// After "The Algorithm" of the open-spaced-repetition project, with the operations in the order of
/// its reference implementation, since a last bit can decide how an interval rounds.
struct ForgettingModel: Hashable, Sendable {
    /// Below this, stability makes no sense (days).
    static let leastStability = 0.001
    // Hostile weights can multiply stability without end; this keeps every result finite, and lies
    // far beyond any interval, so that no schedule is changed by it.
    private static let mostStability = 1e100

    private let w: [Double]
    private let decay: Double
    private let factor: Double

    /// Takes the weights to compute with.
    init(_ weights: Weights) {
        w = weights.values
        decay = -w[20]
        factor = power(0.9, 1 / decay) - 1
    }

    /// The chance of recall, 0 to 1, `days` after the last answer, at `stability` days.
    func retrievability(days: Double, stability: Double) -> Double {
        power(1 + factor * days / stability, decay)
    }

    /// Days until the chance of recall falls to `retention`, unrounded.
    func interval(stability: Double, retention: Double) -> Double {
        (stability / factor) * (power(retention, 1 / decay) - 1)
    }

    /// Stability after the first answer, in days.
    func initialStability(_ rating: Rating) -> Double {
        Self.clampStability(w[rating.rawValue - 1])
    }

    /// Difficulty after the first answer.
    func initialDifficulty(_ rating: Rating) -> Double {
        Self.clampDifficulty(rawInitialDifficulty(rating))
    }

    /// Difficulty after another answer: damped near 10, and drawn back to the first easy one.
    func nextDifficulty(_ difficulty: Double, _ rating: Rating) -> Double {
        let change = -(w[6] * Double(rating.rawValue - 3))
        let damped = difficulty + (10.0 - difficulty) * change / 9.0
        return Self.clampDifficulty(w[7] * rawInitialDifficulty(.easy) + (1 - w[7]) * damped)
    }

    /// Stability in days after an answer on the same day.
    func shortTermStability(_ stability: Double, _ rating: Rating) -> Double {
        var growth =
            eulerPower(w[17] * (Double(rating.rawValue - 3) + w[18])) * power(stability, -w[19])
        if rating.isRecall { growth = max(growth, 1) }
        return Self.clampStability(stability * growth)
    }

    /// Stability in days after an answer given at least a day after the last.
    func nextStability(
        _ stability: Double, difficulty: Double, retrievability: Double, _ rating: Rating
    ) -> Double {
        Self.clampStability(
            rating.isRecall
                ? recallStability(stability, difficulty, retrievability, rating)
                : forgetStability(stability, difficulty, retrievability))
    }

    private func recallStability(
        _ stability: Double, _ difficulty: Double, _ retrievability: Double, _ rating: Rating
    ) -> Double {
        let penalty = rating == .hard ? w[15] : 1
        let bonus = rating == .easy ? w[16] : 1
        let ease = eulerPower(w[8]) * (11 - difficulty) * power(stability, -w[9])
        let surprise = eulerPower((1 - retrievability) * w[10]) - 1
        return stability * (1 + ease * surprise * penalty * bonus)
    }

    private func forgetStability(
        _ stability: Double, _ difficulty: Double, _ retrievability: Double
    ) -> Double {
        let long =
            w[11] * power(difficulty, -w[12]) * (power(stability + 1, w[13]) - 1)
            * eulerPower((1 - retrievability) * w[14])
        return min(long, stability / eulerPower(w[17] * w[18]))
    }

    private func rawInitialDifficulty(_ rating: Rating) -> Double {
        w[4] - eulerPower(w[5] * Double(rating.rawValue - 1)) + 1
    }

    /// A stability in days moved into what reviews can give.
    static func clampStability(_ stability: Double) -> Double {
        stability >= leastStability ? min(stability, mostStability) : leastStability
    }

    /// A difficulty moved into 1 to 10.
    static func clampDifficulty(_ difficulty: Double) -> Double {
        difficulty >= 1 ? min(difficulty, 10) : 1
    }
}
