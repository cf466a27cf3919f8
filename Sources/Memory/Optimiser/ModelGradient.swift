/// A facet's memory together with how it changes with each of the 21 weights.
///
/// The formulas are those of ``ForgettingModel``, differentiated by hand and carried forward from
/// answer to answer: stability and difficulty are all that an answer hands on, so nothing of the
/// history has to be kept.
struct ModelGradient {
    /// Stability in days.
    private(set) var stability = 0.0
    private var difficulty = 0.0
    /// The derivatives of stability and of difficulty by each weight.
    private var stabilityByWeight = [Double](repeating: 0, count: Weights.count)
    private var difficultyByWeight = [Double](repeating: 0, count: Weights.count)

    private let w: [Double]
    private let decay: Double
    private let factor: Double
    private let factorByDecay: Double

    /// Takes the weights at which to differentiate.
    init(_ weights: Weights) {
        w = weights.values
        decay = -w[20]
        let power = power(0.9, 1 / decay)
        factor = power - 1
        factorByDecay = -power * logarithm(0.9) / (decay * decay)
    }

    /// The memory after a first answer.
    mutating func start(_ rating: Rating) {
        for index in 0..<Weights.count {
            stabilityByWeight[index] = 0
            difficultyByWeight[index] = 0
        }
        stability = w[rating.rawValue - 1]
        stabilityByWeight[rating.rawValue - 1] = 1
        let steps = Double(rating.rawValue - 1)
        let growth = eulerPower(w[5] * steps)
        difficulty = w[4] - growth + 1
        difficultyByWeight[4] = 1
        difficultyByWeight[5] = -steps * growth
        clampDifficulty()
    }

    /// The memory after another answer, `days` whole days after the last.
    mutating func advance(_ rating: Rating, days: Int) {
        if days < 1 {
            advanceWithinADay(rating)
        } else if rating.isRecall {
            advanceRecalled(rating, days: days)
        } else {
            advanceForgotten(days: days)
        }
        if !(stability >= ForgettingModel.leastStability) {
            stability = ForgettingModel.leastStability
            for index in 0..<Weights.count { stabilityByWeight[index] = 0 }
        }
        advanceDifficulty(rating)
    }

    /// The loss of predicting recall after `days`, -ln of the chance given to what happened, its
    /// gradient times `scale` added to `gradient`.
    func addLoss(recalled: Bool, days: Int, scale: Double, to gradient: inout [Double]) -> Double {
        let curve = curve(days: days)
        let chance = recalled ? curve.recall : 1 - curve.recall
        // A stability beyond reason makes the chance of forgetting 0; it teaches nothing then.
        guard chance > 1e-12 else { return -logarithm(1e-12) * scale }
        let slope = (recalled ? -scale : scale) / chance
        let byStability = slope * curve.byStability
        for index in 0..<Weights.count {
            gradient[index] += byStability * stabilityByWeight[index]
        }
        gradient[20] += slope * curve.byWeight20
        return -logarithm(chance) * scale
    }

    /// The chance of recall after `days`, and its derivatives with stability and weight 20.
    private func curve(
        days: Int
    ) -> (recall: Double, byStability: Double, byWeight20: Double) {
        let ratio = Double(days) / stability
        let base = 1 + factor * ratio
        let recall = power(base, decay)
        let byStability = -decay * recall / base * factor * ratio / stability
        let byDecay = recall * (logarithm(base) + decay * ratio * factorByDecay / base)
        return (recall, byStability, -byDecay)
    }
}

// MARK: - The formulas, differentiated

extension ModelGradient {
    /// Stability's derivatives through what stability and difficulty were before.
    private mutating func chain(byStability: Double, byDifficulty: Double) {
        for index in 0..<Weights.count { stabilityByWeight[index] *= byStability }
        // Difficulty depends on these weights alone.
        for index in 4...7 { stabilityByWeight[index] += byDifficulty * difficultyByWeight[index] }
    }

    private mutating func advanceWithinADay(_ rating: Rating) {
        let steps = Double(rating.rawValue - 3) + w[18]
        let growth = eulerPower(w[17] * steps) * power(stability, -w[19])
        guard !rating.isRecall || growth > 1 else { return }
        let next = stability * growth
        chain(byStability: (1 - w[19]) * growth, byDifficulty: 0)
        stabilityByWeight[17] += next * steps
        stabilityByWeight[18] += next * w[17]
        stabilityByWeight[19] -= next * logarithm(stability)
        stability = next
    }

    private mutating func advanceRecalled(_ rating: Rating, days: Int) {
        let curve = curve(days: days)
        let penalty = rating == .hard ? w[15] : 1
        let bonus = rating == .easy ? w[16] : 1
        let ease = eulerPower(w[8]) * (11 - difficulty) * power(stability, -w[9])
        let surprise = eulerPower((1 - curve.recall) * w[10])
        let plain = ease * (surprise - 1)
        let growth = plain * penalty * bonus
        let bySurprise = stability * ease * surprise * penalty * bonus
        let old = stability
        chain(
            byStability: 1 + growth - w[9] * growth - bySurprise * w[10] * curve.byStability,
            byDifficulty: -old * growth / (11 - difficulty))
        stabilityByWeight[8] += old * growth
        stabilityByWeight[9] -= old * growth * logarithm(old)
        stabilityByWeight[10] += bySurprise * (1 - curve.recall)
        stabilityByWeight[20] -= bySurprise * w[10] * curve.byWeight20
        if rating == .hard { stabilityByWeight[15] += old * plain }
        if rating == .easy { stabilityByWeight[16] += old * plain }
        stability = old * (1 + growth)
    }

    private mutating func advanceForgotten(days: Int) {
        let curve = curve(days: days)
        let old = stability
        let scale =
            w[11] * power(difficulty, -w[12]) * eulerPower((1 - curve.recall) * w[14])
        let raised = power(old + 1, w[13])
        let long = scale * (raised - 1)
        let short = old / eulerPower(w[17] * w[18])
        guard long < short else {
            chain(byStability: short / old, byDifficulty: 0)
            stabilityByWeight[17] -= short * w[18]
            stabilityByWeight[18] -= short * w[17]
            stability = short
            return
        }
        chain(
            byStability: scale * raised * w[13] / (old + 1) - long * w[14] * curve.byStability,
            byDifficulty: -long * w[12] / difficulty)
        stabilityByWeight[11] += long / w[11]
        stabilityByWeight[12] -= long * logarithm(difficulty)
        stabilityByWeight[13] += scale * raised * logarithm(old + 1)
        stabilityByWeight[14] += long * (1 - curve.recall)
        stabilityByWeight[20] -= long * w[14] * curve.byWeight20
        stability = long
    }

    private mutating func advanceDifficulty(_ rating: Rating) {
        let steps = Double(rating.rawValue - 3)
        let change = -w[6] * steps
        let damped = difficulty + (10 - difficulty) * change / 9
        let growth = eulerPower(w[5] * 3)
        let easiest = w[4] - growth + 1
        let kept = 1 - w[7]
        for index in 4...7 { difficultyByWeight[index] *= kept * (1 - change / 9) }
        difficultyByWeight[4] += w[7]
        difficultyByWeight[5] -= w[7] * 3 * growth
        difficultyByWeight[6] -= kept * (10 - difficulty) * steps / 9
        difficultyByWeight[7] += easiest - damped
        difficulty = w[7] * easiest + kept * damped
        clampDifficulty()
    }

    private mutating func clampDifficulty() {
        guard difficulty < 1 || difficulty > 10 else { return }
        difficulty = min(max(difficulty, 1), 10)
        for index in 4...7 { difficultyByWeight[index] = 0 }
    }
}
