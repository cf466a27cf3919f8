import Facts
import Testing

@testable import Memory

@Suite struct PredictionsTests {
    /// A log of random answers, and what a scheduler without steps predicts of each.
    @Test func predictsWhatTheSchedulerWould() {
        var random = SeededRandom(seed: 4)
        var now = ReferenceVectors.start
        let log = (0..<800).map { _ in
            now = now.advanced(bySeconds: Double(Int.random(in: 0...20_000, using: &random)))
            return LoggedReview(
                facet: FacetID("f\(Int.random(in: 0..<30, using: &random))"),
                rating: Rating.allCases.randomElement(using: &random) ?? .good, moment: now)
        }
        var expected: [Int: Double] = [:]
        var replay = Replay(scheduler: .standard)
        var order = 0
        for review in log {
            if let state = replay.states[review.facet],
                review.moment.seconds(since: state.lastReview) >= 86_400
            {
                expected[order] = Scheduler.standard.retrievability(state, at: review.moment)
                order += 1
            }
            replay.add(review)
        }
        var predicted: [Int: Double] = [:]
        Predictions(of: TrainingLog(log), by: .standard).forEach { predicted[$0.order] = $0.recall }
        #expect(predicted == expected)
        #expect(order > 400)
    }

    /// Two answers in one bin and one in another, worked out by hand.
    @Test func scoresByLossAndByBins() {
        func day(_ number: Double) -> Moment {
            ReferenceVectors.start.advanced(bySeconds: number * 86_400)
        }
        let log = [
            LoggedReview(facet: "a", rating: .good, moment: day(0)),
            LoggedReview(facet: "b", rating: .good, moment: day(0)),
            LoggedReview(facet: "c", rating: .good, moment: day(0)),
            LoggedReview(facet: "a", rating: .good, moment: day(2)),
            LoggedReview(facet: "b", rating: .again, moment: day(3)),
            LoggedReview(facet: "c", rating: .good, moment: day(30)),
        ]
        let model = ForgettingModel(.standard)
        let recall = [2.0, 3, 30].map { model.retrievability(days: $0, stability: 2.3065) }
        // The weights of three answers: 0.25 + 0.75 (i / 2) cubed.
        let weights = [0.25, 0.34375, 1]
        let losses = [-logarithm(recall[0]), -logarithm(1 - recall[1]), -logarithm(recall[2])]
        let total = weights.reduce(0, +)
        let loss = zip(weights, losses).reduce(0) { $0 + $1.0 * $1.1 } / total
        // 2 and 3 days share a bin, 30 days have another.
        let gaps = [(recall[0] + recall[1] - 1) / 2, recall[2] - 1]
        let square =
            (gaps[0] * gaps[0] * (weights[0] + weights[1]) + gaps[1] * gaps[1] * weights[2]) / total
        let score = Predictions(of: TrainingLog(log), by: .standard).score()
        #expect(abs(score.logLoss - loss) < 1e-12)
        #expect(abs(score.rmseBins - square.squareRoot()) < 1e-12)
    }
}
