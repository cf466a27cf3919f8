import Facts
import Wording

/// What a claim says of a time.
indirect enum TimeConstraint {
    /// At a time, as far as it is named.
    case at(DateValue)
    /// From a time on: "since 2019", which is another thing than in 2019.
    case since(DateValue)
    case before(Anchor)
    case after(Anchor)
    /// At the time or later.
    case from(Anchor)
    /// At the time or earlier.
    case until(Anchor)
    /// Within a denial: "not until 1993", which is in 1993.
    case upTo(Anchor)
    case between(Anchor, Anchor)
    /// A number of units after the anchor; before it where the number is negative.
    case offset(Bound, Int, TimeUnit, Anchor)
    /// No more than a number of units from the anchor, before it or after.
    case within(Int, TimeUnit, Anchor)
    /// In a season of a year.
    case season(Season, Int)
    /// On a day of the week: Monday is 1.
    case weekday(Int)
    /// In the same calendar year.
    case sameYear(Anchor)
    /// In a part of a year, a decade or a century: "late 1995".
    case part(PartOfTime, PartialDate)
    /// Several readings of one writing: 4/11/2022.
    case either([TimeConstraint])
    /// Several at once: a day and its weekday.
    case all([TimeConstraint])
    /// One of several times, whichever fits: "the fifties" are those of the century spoken of.
    case anyOf([TimeConstraint])
    /// At the very same time, as far as the dates tell.
    case sameTime(Anchor)

    /// What a time is told by.
    indirect enum Anchor {
        /// A date of the calendar, taken as a whole: "before 2010" is before its first day.
        case date(PartialDate)
        /// The day the source was published.
        case publication(PartialDate)
        /// When a relation of an entity came about.
        case event(Int, relation: Int?)
    }
}

/// A part of a time.
enum PartOfTime {
    case beginning, early, middle, late, end

    /// Whether the days of something lie in this part of a time: surely, surely not, or neither.
    func contains(_ days: ClosedRange<Int>, of whole: ClosedRange<Int>) -> Bool? {
        guard days.overlaps(whole) else { return false }
        guard whole.contains(days.lowerBound), whole.contains(days.upperBound) else { return nil }
        let length = Double(whole.count)
        let first = Double(days.lowerBound - whole.lowerBound) / length
        let last = Double(days.upperBound + 1 - whole.lowerBound) / length
        // Nobody tells where early ends and late begins: between lies a part that decides nothing.
        let (sure, possible) = shares
        if first >= sure.lowerBound - 0.01, last <= sure.upperBound + 0.01 { return true }
        return last <= possible.lowerBound || first >= possible.upperBound ? false : nil
    }

    private var shares: (sure: ClosedRange<Double>, possible: ClosedRange<Double>) {
        switch self {
        case .beginning: (0...0.17, 0...0.5)
        case .early: (0...0.34, 0...0.6)
        case .middle: (0.4...0.6, 0.2...0.8)
        case .late: (0.66...1, 0.4...1)
        case .end: (0.83...1, 0.5...1)
        }
    }
}

/// A unit in which times are counted.
enum TimeUnit {
    case day, week, month, year, decade, century

    /// Its length in days, the mean of the Gregorian calendar.
    var days: Double {
        switch self {
        case .day: 1
        case .week: 7
        case .month: 30.436875
        case .year: 365.2425
        case .decade: 3652.425
        case .century: 36524.25
        }
    }

    /// The unit of a word, in singular or plural.
    init?(_ word: String) {
        switch word {
        case "day", "days": self = .day
        case "week", "weeks": self = .week
        case "month", "months": self = .month
        case "year", "years": self = .year
        case "decade", "decades": self = .decade
        case "century", "centuries": self = .century
        default: return nil
        }
    }
}

/// What a claim says of an amount.
struct AmountConstraint {
    let bound: Bound
    /// The ways to read the number, in the units written.
    var amounts: [Amount]
    /// The currency whose sign stands before it.
    var currency: Currency?

    struct Amount {
        let value: Double
        let unit: MeasureUnit?
        /// How far rounding may have moved it.
        let step: Double
    }
}

extension AmountConstraint {
    /// The readings with a unit that fits a known one, where there is one: "42 m" are metres, not
    /// millions, and "40 K" of a temperature kelvins, not thousands.
    func fitting(_ known: MeasureUnit?) -> [Amount] {
        guard let known else { return amounts }
        let measured = amounts.filter { $0.unit?.dimension == known.dimension }
        return measured.isEmpty ? amounts : measured
    }
}
