/// How one facet fared in one answer, as far as memory is concerned.
///
/// A question on several facets yields one outcome for each, by that facet's own part.
public struct Outcome: Hashable, Sendable {
    /// Whether the facet's part of the answer was right.
    public enum Verdict: Hashable, Sendable {
        /// All of it.
        case correct
        /// Some of it; the credit says how much.
        case partial
        /// None of it, or nothing was answered.
        case incorrect
    }

    /// Whether the facet's part of the answer was right.
    public var verdict: Verdict
    /// The part that was right, 0 to 1; read only where the verdict is partial.
    public var credit: Double
    /// How much the question gave away.
    public var rung: Rung
    /// How many hints were taken.
    public var hints: Int
    /// Seconds from question to answer, or nil where they are unknown.
    public var seconds: Double?
    /// Seconds that such an answer usually takes, reading and typing included, or nil.
    public var expectedSeconds: Double?
    /// Whether a typing error was overlooked.
    public var typoForgiven: Bool

    /// Takes how the facet fared; by default unaided recall with nothing known of the time.
    public init(
        verdict: Verdict, credit: Double, rung: Rung = .recall, hints: Int = 0,
        seconds: Double? = nil, expectedSeconds: Double? = nil, typoForgiven: Bool = false
    ) {
        self.verdict = verdict
        self.credit = credit
        self.rung = rung
        self.hints = hints
        self.seconds = seconds
        self.expectedSeconds = expectedSeconds
        self.typoForgiven = typoForgiven
    }
}
