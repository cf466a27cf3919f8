import Facts

/// What the judge makes of an answer.
public struct Grade: Hashable, Sendable {
    /// Right, partly right, or wrong.
    public enum Verdict: String, Sendable, CaseIterable {
        case correct, partial, incorrect
    }

    /// How much of one facet was known.
    public struct Part: Hashable, Sendable {
        /// The facet.
        public let facet: Facet
        /// From 0 for nothing to 1 for all.
        public let credit: Double
    }

    /// Right, partly right, or wrong.
    public let verdict: Verdict
    /// From 0 for nothing to 1 for all.
    public let credit: Double
    /// The right answer, as the question writes it.
    public var canonical: [String] = []
    /// What of the right answer was given.
    public var matched: [String] = []
    /// What of the right answer is missing.
    public var missed: [String] = []
    /// What was given and is not right, as typed.
    public var extra: [String] = []
    /// One friendly sentence for the learner.
    public var note: String
    /// Whether a slip of the pen was forgiven.
    public var isForgiven = false
    /// Whether nothing was read in it of what was asked for: no date, no number, no yes or no.
    public var isUnread = false
    /// Whether the one thing asked for was named rightly as far as it goes, and not closely enough: a
    /// year in the place of a day, half of a name, a name that fits two.
    public var isVague = false
    /// The credit of each facet that the question tests.
    public var parts: [Part] = []
    /// The known thing that a wrong answer named instead.
    public var confusedWith: Value?
    /// The positions of the options chosen, as shown; for an ordering or a matching as arranged.
    public var chosen: [Int] = []

    /// Grades with a credit, which is held between 0 and 1 and makes the verdict.
    init(credit: Double, note: String) {
        let credit = credit.isFinite ? min(1, max(0, credit)) : 0
        self.credit = credit
        self.note = note
        verdict = credit >= 1 - 1e-9 ? .correct : credit > 0 ? .partial : .incorrect
    }
}
