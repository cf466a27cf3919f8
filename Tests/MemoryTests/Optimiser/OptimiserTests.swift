import Facts
import Testing

@testable import Memory

@Suite struct OptimiserTests {
    /// The log of a simulated learner who forgets by his own weights.
    func log(_ weights: Weights, facts: Int, seed: UInt64) -> [LoggedReview] {
        Simulation(
            facts: facts, days: 150, dailyMinutes: 60, newPerDay: 20, learner: .fsrs(weights),
            start: ReferenceVectors.start, seed: seed
        ).run(.own(.standard)).log
    }

    /// Forgets far sooner than the defaults say.
    let forgetful = Weights(clamping: [
        0.05, 0.2, 0.5, 2, 7.5, 0.9, 2.5, 0.01, 1.2, 0.2, 0.8, 1, 0.08, 0.3, 1.2, 0.5, 1.6, 0.4,
        0.1, 0.1, 0.5,
    ])

    @Test func findsWeightsThatPredictLikeTheTrueOnes() {
        let fit = Optimiser(log(forgetful, facts: 400, seed: 1)).fit()
        #expect(fit.kept == .fitted)
        #expect(fit.after.logLoss < fit.before.logLoss)
        #expect(fit.after.rmseBins < fit.before.rmseBins / 2)
        #expect((fit.heldOut?.standardErrors ?? 0) > 3)
        // On answers of another course of events, against the truth itself.
        let other = Optimiser(log(forgetful, facts: 400, seed: 2))
        let truth = other.score(of: forgetful).logLoss
        #expect(other.score(of: fit.weights).logLoss < truth * 1.01)
        #expect(other.score(of: .standard).logLoss > truth * 1.03)
    }

    @Test func keepsTheDefaultsForALearnerLikeThem() {
        let fits = (UInt64(0)..<6).map { Optimiser(log(.standard, facts: 120, seed: $0)).fit() }
        // Chance alone passes the rule about once in six; here it does not more than once.
        #expect(fits.count { $0.kept == .fitted } <= 1)
        for fit in fits where fit.kept == .defaultsForNoRealGain {
            #expect(fit.weights == .standard)
            #expect(fit.after == fit.before)
        }
        #expect(fits.contains { $0.kept == .defaultsForNoRealGain })
    }

    @Test func keepsTheDefaultsForASmallLog() {
        let short = log(forgetful, facts: 400, seed: 1).prefix(250)
        let fit = Optimiser(short).fit()
        #expect(fit.reviews > 0 && fit.reviews < Optimiser.leastReviews)
        #expect(fit.kept == .defaultsForTooFewReviews)
        #expect(fit.weights == .standard)
        #expect(fit.heldOut == nil)
    }

    @Test func nothingToLearnFromIsNoError() {
        for log in [
            [], [LoggedReview(facet: "a", rating: .good, moment: ReferenceVectors.start)],
            Array(
                repeating: LoggedReview(
                    facet: "a", rating: .good, moment: ReferenceVectors.start), count: 1_000),
        ] {
            let fit = Optimiser(log).fit()
            #expect(fit.reviews == 0)
            #expect(fit.before == Score(logLoss: 0, rmseBins: 0))
            #expect(fit.weights == .standard)
        }
    }

    @Test(arguments: [Rating.again, .hard, .easy])
    func oddLogsGiveValidWeights(rating: Rating) throws {
        var log: [LoggedReview] = []
        for facet in 0..<40 {
            for turn in 0..<20 {
                log.append(
                    LoggedReview(
                        facet: FacetID("f\(facet)"), rating: rating,
                        moment: Moment(microseconds: Int64(turn) * 400_000_000_000_000 + .min / 2)))
            }
        }
        let fit = Optimiser(log).fit()
        #expect(try Weights(fit.weights.values) == fit.weights)
        #expect(fit.after.logLoss.isFinite && fit.after.rmseBins.isFinite)
        #expect(fit.after.logLoss <= fit.before.logLoss)
    }

    @Test func theOrderOfTheLogDoesNotMatter() {
        let log = log(forgetful, facts: 60, seed: 3)
        var random = SeededRandom(seed: 1)
        #expect(Optimiser(log).fit() == Optimiser(log.shuffled(using: &random)).fit())
    }

    @Test func progressRisesFromNothingToAll() {
        var parts: [Double] = []
        _ = Optimiser(log(forgetful, facts: 60, seed: 3)).fit { parts.append($0) }
        #expect(parts.first == 0)
        #expect(parts.last == 1)
        #expect(parts == parts.sorted())
        #expect(parts.count > 20)
    }

    @Test func betterFirstAnswersNeverLastShorter() {
        for seed in UInt64(0)..<4 {
            let fit = Optimiser(log(forgetful, facts: 80, seed: seed)).fit()
            let first = Array(fit.weights.values[..<4])
            // To the last bit but one: equal values pass through a logarithm.
            #expect(zip(first, first.dropFirst()).allSatisfy { $0 <= $1 * (1 + 1e-12) })
        }
    }
}
