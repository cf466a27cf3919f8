/// Derives the rating that FSRS wants from how an answer went, so that no learner grades himself.
///
/// | what happened | rating | why |
/// |---|---|---|
/// | wrong | again | it was not remembered |
/// | right, but only after a hint | again | the hint, not memory, gave it |
/// | partly right, without hints: at least three quarters | hard | most of it was remembered |
/// | partly right: less, or with hints | again | what is missing is due again soon |
/// | right, but slow or with a typing error forgiven | hard | it took effort, or is not firm |
/// | right by recognition, long known | hard | see ``longKnown`` |
/// | right, quick, by recall | easy | it came at once, and from memory alone |
/// | right otherwise | good | it was remembered |
///
/// Recognition never earns easy: one in four answers picked blindly is right, and what is
/// recognised is often not recalled. Nor does a cue: part of the answer stood in the question.
public enum RatingRule {
    /// The credit from which a partial answer counts as remembered with effort: three items of four.
    /// FSRS knows no half recalls; below this, calling it one would put off what is not known.
    public static let highCredit = 0.75

    /// More than this many times the expected seconds is slow. Twice, since reading speed and
    /// typing speed alone differ by less between learners.
    public static let slowFactor = 2.0

    /// Up to this part of the expected seconds is quick: no time to work the answer out.
    public static let quickFactor = 0.5

    /// From this stability in days a facet is long known: three weeks, Anki's "mature".
    ///
    /// Good would then put the facet off by months, which a pick among options cannot support;
    /// hard still lets it grow. Before that, recognition is what the ladder asks, so good is right.
    public static let longKnown = 21.0

    /// The rating that `outcome` earns, given the facet's state before it (nil: never answered).
    public static func rating(for outcome: Outcome, given state: MemoryState?) -> Rating {
        switch outcome.verdict {
        case .incorrect:
            return .again
        case .partial:
            return outcome.hints <= 0 && outcome.credit >= highCredit ? .hard : .again
        case .correct where outcome.hints > 0:
            return .again
        case .correct:
            return ratingWhenRight(outcome, state)
        }
    }

    private static func ratingWhenRight(_ outcome: Outcome, _ state: MemoryState?) -> Rating {
        let pace = pace(of: outcome)
        if outcome.typoForgiven || pace > slowFactor { return .hard }
        switch outcome.rung {
        case .recognition: return (state?.stability ?? 0) >= longKnown ? .hard : .good
        case .cued: return .good
        case .recall: return pace <= quickFactor ? .easy : .good
        }
    }

    /// Seconds taken in terms of those expected; 1 where either is unknown or makes no sense.
    private static func pace(of outcome: Outcome) -> Double {
        guard let seconds = outcome.seconds, let expected = outcome.expectedSeconds,
            seconds >= 0, expected > 0, expected < .infinity
        else { return 1 }
        return seconds / expected
    }
}
