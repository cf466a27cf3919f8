import Memory
import Printing
import Terminal
import Wording

/// What fitting the weights came to, for people and for scripts.
enum FitText {
    /// What is in force and why, then how well it predicts.
    static func lines(_ fit: Fit, hadOwn: Bool, isTrial: Bool) -> [String] {
        [result(fit, hadOwn: hadOwn, isTrial: isTrial)] + scores(fit)
    }

    private static func result(_ fit: Fit, hadOwn: Bool, isTrial: Bool) -> String {
        let published =
            switch (hadOwn, isTrial) {
            case (false, _): "The published weights stay"
            case (true, false): "The published weights are in force again"
            case (true, true): "The published weights would be in force again"
            }
        switch fit.kept {
        case .fitted where isTrial: return "Your own weights would be in force."
        case .fitted: return "Your own weights are in force; --undo goes back."
        case .defaultsForTooFewReviews:
            return "\(published): \(English.count(fit.reviews, "answer")) a day or more after the "
                + "last on the same fact \(fit.reviews == 1 ? "is" : "are") too few, "
                + "\(Optimiser.leastReviews) are needed."
        case .defaultsForNoRealGain:
            return "\(published): on answers not fitted to, yours are no better, or by no more "
                + "than chance may give."
        }
    }

    private static func scores(_ fit: Fit) -> [String] {
        guard fit.reviews > 0 else { return [] }
        let all =
            "log loss \(rounded(fit.before.logLoss)) → \(rounded(fit.after.logLoss)), "
            + "RMSE(bins) \(rounded(fit.before.rmseBins)) → \(rounded(fit.after.rmseBins)), "
            + English.count(fit.reviews, "answer")
        guard let heldOut = fit.heldOut else { return [all] }
        let errors = (heldOut.standardErrors * 10).rounded() / 10
        return [
            all,
            "on answers not fitted to: log loss \(rounded(heldOut.before)) → "
                + "\(rounded(heldOut.after)), \(errors) standard errors",
        ]
    }

    private static func rounded(_ number: Double) -> String {
        guard number.isFinite else { return "–" }
        return "\((number * 10_000).rounded() / 10_000)"
    }

    /// The same for scripts: `before, after, held_out, weights, kept, reviews`.
    static func json(_ fit: Fit) -> JSONNode {
        func score(_ score: Score) -> JSONNode {
            .object([
                ("log_loss", .decimal(score.logLoss)), ("rmse_bins", .decimal(score.rmseBins)),
            ])
        }
        let heldOut = fit.heldOut.map { held in
            JSONNode.object([
                ("before", .decimal(held.before)), ("after", .decimal(held.after)),
                ("standard_errors", .decimal(held.standardErrors)),
            ])
        }
        return .object([
            ("before", score(fit.before)), ("after", score(fit.after)),
            ("held_out", heldOut ?? .null),
            ("weights", .array(fit.weights.values.map { .decimal($0) })),
            ("kept", .string(fit.kept == .fitted ? "fitted" : "defaults")),
            ("reviews", .number(fit.reviews)),
        ])
    }
}
