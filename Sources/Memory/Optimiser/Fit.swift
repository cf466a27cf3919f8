/// How well weights predict a log, measured as fsrs-rs does: later answers weigh more, up to four
/// times as much as the first.
public struct Score: Hashable, Sendable {
    /// The mean of -ln of the chance given to what happened; lower is better.
    public let logLoss: Double
    /// The root mean square difference of predicted and true recall over bins of like answers:
    /// by days since the last, answers so far and lapses so far, as fsrs-rs bins them.
    public let rmseBins: Double
}

/// What fitting weights to a log came to.
public struct Fit: Hashable, Sendable {
    /// Which weights to use, and why.
    public enum Kept: Hashable, Sendable {
        /// The fitted ones: they predict better what they were not fitted to.
        case fitted
        /// The defaults: the log has fewer answers to predict than ``Optimiser/leastReviews``.
        case defaultsForTooFewReviews
        /// The defaults: on answers not fitted to, the gain was none, or could well be chance.
        case defaultsForNoRealGain
    }

    /// The weights to use.
    public let weights: Weights
    /// Which they are, and why.
    public let kept: Kept
    /// How many answers were there to predict: those at least a day after the last.
    public let reviews: Int
    /// How well the defaults predict the whole log.
    public let before: Score
    /// How well ``weights`` predict it.
    public let after: Score
    /// The same on answers later than those fitted to, over three time-ordered splits: the honest
    /// measure of what to expect. Nil where the log was too small to split.
    public let heldOut: HeldOut?

    /// Scores on answers later than those fitted to.
    public struct HeldOut: Hashable, Sendable {
        /// The mean log loss of the defaults.
        public let before: Double
        /// The mean log loss of weights fitted to what came before.
        public let after: Double
        /// By how many standard errors the fitted weights are better; facets, not answers, count
        /// as independent.
        public let standardErrors: Double
    }
}
