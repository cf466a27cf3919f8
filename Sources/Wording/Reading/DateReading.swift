import Facts

/// One way to understand a text as a date.
public struct DateReading: Hashable, Sendable {
    /// What a text can say of a date.
    public enum Meaning: Hashable, Sendable {
        /// A date or an interval.
        case date(DateValue)
        /// A month, or a day of a month, without the year.
        case yearless(month: Int, day: Int?)
    }

    /// What the text says.
    public let meaning: Meaning
    /// Whether it says so only roughly: "about 1990", "early 2007", a season.
    public let isVague: Bool
    /// Whether day and month may change places, as in 4/11/2022.
    public let isAmbiguous: Bool
    /// Whether the year was cut short, as in '46.
    public let hasShortYear: Bool
    /// Whether a month's name was misspelt.
    public let isMisspelt: Bool
    /// The weekday that was written with it: Monday is 1.
    public internal(set) var weekday: Int?
    /// Whether the calendar has another weekday for that day, so that the text contradicts itself.
    public internal(set) var hasWrongWeekday = false

    /// The date or interval; nil without a year.
    public var date: DateValue? {
        if case .date(let date) = meaning { date } else { nil }
    }
}

/// What a text has said of a date so far.
struct DateFields: Hashable {
    /// The day of the month.
    var day: Int?
    /// The month, 1 to 12.
    var month: Int?
    /// The year, or the first of a decade or century.
    var year: Int?
    /// `decade` or `century` where the year stands for more than itself.
    var span: DatePrecision?
    /// Whether the year has two digits only.
    var isShortYear = false
    /// Whether day and month may change places.
    var isAmbiguous = false
    /// Whether it is approximate.
    var isVague = false
    /// Whether a month's name was misspelt.
    var isMisspelt = false
    /// The weekday, where one is named: Monday is 1.
    var weekday: Int?
    /// Whether it begins an interval without end: "since 2019".
    var isOpen = false

    /// The date, where there is a year and the calendar has the day.
    var date: PartialDate? {
        guard let year else { return nil }
        if let span { return PartialDate(firstYear: year, of: span) }
        return PartialDate(
            year: year, month: month, day: day, qualifier: isVague ? .approximate : .exact)
    }

    /// The reading, where there is one.
    var reading: DateReading? {
        if year != nil {
            guard let date else { return nil }
            return reading(.date(isOpen ? .interval(from: date, to: nil) : .on(date)))
        }
        guard let month, !isOpen,
            day.map({ $0 <= CivilCalendar.daysInMonth(month, year: 2000) }) ?? true
        else { return nil }
        return reading(.yearless(month: month, day: day))
    }

    /// A reading with this one's marks.
    func reading(_ meaning: DateReading.Meaning) -> DateReading {
        var reading = DateReading(
            meaning: meaning, isVague: isVague, isAmbiguous: isAmbiguous,
            hasShortYear: isShortYear, isMisspelt: isMisspelt)
        reading.weekday = weekday
        reading.hasWrongWeekday = hasWrongWeekday
        return reading
    }

    /// Whether the day that it names is another day of the week.
    var hasWrongWeekday: Bool {
        guard let weekday, let date, date.precision == .day else { return false }
        return CivilCalendar.weekday(ofDay: date.days.lowerBound) != weekday
    }
}
