/// Fits the 21 weights to a learner's log, and says whether the fit is worth having.
///
/// As in fsrs-rs: Adam over batches of answers, on log loss with later answers weighing more, held
/// near the defaults by a penalty on the distance in terms of how weights vary between learners.
/// First stabilities are fitted by their logarithm, as they vary by factors, and steps are scaled
/// to each weight's spread, so that no first guess of them is needed.
public struct Optimiser: Sendable {
    /// Fewer answers to predict than this, and the defaults stay.
    public static let leastReviews = 200

    /// The fit has to be better by this many standard errors on answers that it has not seen: the
    /// one-standard-error rule (Breiman et al., 1984), by which the simpler choice is kept unless
    /// the other is better by more than the doubt about it.
    public static let leastStandardErrors = 1.0

    private let log: TrainingLog

    /// Takes a log of answers in any order.
    public init(_ log: some Sequence<LoggedReview>) {
        self.log = TrainingLog(log)
    }

    /// How well `weights` predict the log.
    public func score(of weights: Weights) -> Score {
        Predictions(of: log, by: weights).score()
    }

    /// Fits the weights; `progress` is called now and then with the part done, 0 to 1.
    public func fit(progress: (Double) -> Void = { _ in }) -> Fit {
        progress(0)
        defer { progress(1) }
        let before = score(of: .standard)
        guard log.targetCount >= Self.leastReviews else {
            return Fit(
                weights: .standard, kept: .defaultsForTooFewReviews, reviews: log.targetCount,
                before: before, after: before, heldOut: nil)
        }
        // The splits fit 40 %, 60 % and 80 % of the log, the last fit all of it.
        var done = 0.0
        func training(upTo part: Double) -> Weights {
            let end = Int(Double(log.targetCount) * part)
            defer { done += part }
            return Training(of: log, upTo: end).run { progress((done + $0 * part) / 2.8) }
        }
        let heldOut = heldOut(training)
        guard heldOut.standardErrors >= Self.leastStandardErrors else {
            return Fit(
                weights: .standard, kept: .defaultsForNoRealGain, reviews: log.targetCount,
                before: before, after: before, heldOut: heldOut)
        }
        let weights = training(upTo: 1)
        return Fit(
            weights: weights, kept: .fitted, reviews: log.targetCount, before: before,
            after: score(of: weights), heldOut: heldOut)
    }

    /// Fits to the first 40 %, 60 % and 80 % of the log, each scored on the 20 % that follow.
    private func heldOut(_ training: (Double) -> Weights) -> Fit.HeldOut {
        let count = Double(log.targetCount)
        var before = [Double](repeating: 0, count: log.facets.count)
        var after = before
        var tested = before
        for part in [0.4, 0.6, 0.8] {
            let range =
                Int(count * part)..<(part == 0.8 ? log.targetCount : Int(count * (part + 0.2)))
            Predictions(of: log, by: .standard).forEach { prediction in
                guard range.contains(prediction.order) else { return }
                before[prediction.facet] += prediction.loss
                tested[prediction.facet] += 1
            }
            Predictions(of: log, by: training(part)).forEach { prediction in
                guard range.contains(prediction.order) else { return }
                after[prediction.facet] += prediction.loss
            }
        }
        let total = tested.reduce(0, +)
        let gain = (before.reduce(0, +) - after.reduce(0, +)) / total
        // The variance of a mean over clusters: answers of one facet are not independent.
        let variance = log.facets.indices.reduce(0.0) { sum, facet in
            let residual = before[facet] - after[facet] - gain * tested[facet]
            return sum + residual * residual
        }
        let error = variance.squareRoot() / total
        return Fit.HeldOut(
            before: before.reduce(0, +) / total, after: after.reduce(0, +) / total,
            standardErrors: error > 0 ? gain / error : 0)
    }
}
