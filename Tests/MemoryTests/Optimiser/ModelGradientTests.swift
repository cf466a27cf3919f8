import Facts
import Testing

@testable import Memory

@Suite struct ModelGradientTests {
    typealias Answer = (rating: Rating, days: Int)

    /// The loss of a history by the scheduler's own formulas.
    private func loss(_ history: [Answer], _ values: [Double]) throws -> Double {
        let model = ForgettingModel(try Weights(values))
        var stability = model.initialStability(history[0].rating)
        var difficulty = model.initialDifficulty(history[0].rating)
        var loss = 0.0
        for answer in history.dropFirst() {
            let recall = model.retrievability(days: Double(answer.days), stability: stability)
            if answer.days >= 1 {
                loss -= logarithm(answer.rating.isRecall ? recall : 1 - recall)
                stability = model.nextStability(
                    stability, difficulty: difficulty, retrievability: recall, answer.rating)
            } else {
                stability = model.shortTermStability(stability, answer.rating)
            }
            difficulty = model.nextDifficulty(difficulty, answer.rating)
        }
        return loss
    }

    private func gradient(_ history: [Answer], _ values: [Double]) throws -> (Double, [Double]) {
        var model = ModelGradient(try Weights(values))
        var gradient = [Double](repeating: 0, count: Weights.count)
        var loss = 0.0
        model.start(history[0].rating)
        for answer in history.dropFirst() {
            if answer.days >= 1 {
                loss += model.addLoss(
                    recalled: answer.rating.isRecall, days: answer.days, scale: 1, to: &gradient)
            }
            model.advance(answer.rating, days: answer.days)
        }
        return (loss, gradient)
    }

    private func history(_ random: inout SeededRandom) -> [Answer] {
        (0..<Int.random(in: 2...12, using: &random)).map { _ in
            (
                Rating.allCases.randomElement(using: &random) ?? .good,
                Bool.random(using: &random) ? 0 : Int.random(in: 1...60, using: &random)
            )
        }
    }

    /// Weights well inside their bounds, so that a small step stays inside.
    private func weights(_ random: inout SeededRandom) -> [Double] {
        zip(Weights.standard.values, Weights.bounds).map { value, bounds in
            let width = bounds.upperBound - bounds.lowerBound
            let moved = value * Double.random(in: 0.6...1.5, using: &random)
            return min(max(moved, bounds.lowerBound + width / 1e5), bounds.upperBound - width / 1e5)
        }
    }

    @Test(arguments: 0..<150)
    func agreesWithSmallSteps(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let history = history(&random)
        let values = weights(&random)
        let (value, gradient) = try gradient(history, values)
        #expect(abs(value - (try loss(history, values))) <= 1e-12 * max(1, abs(value)))
        for index in 0..<Weights.count {
            let step = values[index] * 1e-6
            func moved(_ by: Double) throws -> Double {
                var moved = values
                moved[index] += by
                return try loss(history, moved)
            }
            let below = try (value - moved(-step)) / step
            let above = try (moved(step) - value) / step
            // The formulas have kinks where they are clamped; there either side will do.
            let error = min(
                abs(gradient[index] - below), abs(gradient[index] - above),
                abs(gradient[index] - (below + above) / 2))
            #expect(
                error <= 2e-4 * max(0.1, abs(gradient[index])),
                "weight \(index): \(gradient[index]), steps give \(below) and \(above)")
        }
    }

    @Test func everyWeightIsReached() throws {
        var reached = [Bool](repeating: false, count: Weights.count)
        for seed in 0..<150 {
            var random = SeededRandom(seed: UInt64(seed))
            let history = history(&random)
            let (_, gradient) = try gradient(history, weights(&random))
            for index in gradient.indices where gradient[index] != 0 { reached[index] = true }
        }
        #expect(!reached.contains(false))
    }
}
