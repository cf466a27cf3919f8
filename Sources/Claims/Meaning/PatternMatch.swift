/// A pattern that explains every word of a clause.
struct PatternMatch {
    let pattern: Int
    var subjects: [Mention] = []
    /// Whether the subjects were joined by "neither … nor".
    var hasNeither = false
    var value: SlotValue?
    /// The place after the value's last word.
    var valueEnd: Int?
    var count: (bound: Bound, number: Int)?
    var time: TimeConstraint?
    /// Statements that a title makes: "Former Prime Minister Shinzo Abe".
    var titles: [Statement] = []
    var negations = 0
    /// "never", "no longer": what they add is not proved by denying the rest.
    var hasStrongNegation = false
    var hasNever = false
    var hasOnly = false
    var isPartitive = false
    var hasPluralNoun = false
    var hasDefiniteNoun = false
    var hasBe = false
    var hasHave = false
    var hasPastBe = false
    var hasPastVerb = false
    var hasPresentVerb = false
    /// The relation's own nouns that were met outside the pattern.
    var constants: Set<Int32> = []
    var constantEntities: Set<Int> = []
    /// How many names the list has that was read last.
    var namesOfLastList: Int {
        if case .entities(let mentions, _)? = value, mentions.count > 1 { return mentions.count }
        return subjects.count
    }
    /// Where the subject stands.
    var subjectRange: Range<Int>?
}

/// What fills a pattern's place for the value.
enum SlotValue {
    case entities([Mention], hasNeither: Bool)
    case texts(Range<Int>, items: [Range<Int>])
    case date(TimeConstraint)
    case amount(AmountConstraint)
}
