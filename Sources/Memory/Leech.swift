/// Facets that are forgotten again and again, and so cost more than they give.
///
/// Anki's convention (its manual, "Leeches"): a card is one from its eighth lapse, and the learner
/// is told then and at every half of that number more, so at 8, 12, 16 and so on.
public enum Leech {
    /// Lapses from which a facet is a leech.
    public static let threshold = 8
    /// Lapses after which the learner is told again.
    public static let repetition = 4

    /// Whether a facet with so many lapses is a leech.
    public static func isLeech(lapses: Int) -> Bool { lapses >= threshold }

    /// Whether the learner is to be told when a facet reaches so many lapses.
    public static func isNoticed(lapses: Int) -> Bool {
        isLeech(lapses: lapses) && (lapses - threshold) % repetition == 0
    }
}
