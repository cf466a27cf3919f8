import Facts

/// A season of a year, by the months that meteorologists count.
enum Season: Int {
    case spring = 3
    case summer = 6
    case autumn = 9
    case winter = 12

    /// The season of a word.
    init?(_ word: String) {
        switch word {
        case "spring", "springtime": self = .spring
        case "summer", "summertime": self = .summer
        case "autumn", "fall": self = .autumn
        case "winter", "wintertime": self = .winter
        default: return nil
        }
    }

    /// Whether a date lies in the season of a year: surely, surely not, or neither. What begins and
    /// ends it is told in several ways, so that a month beside it decides nothing.
    func contains(_ date: PartialDate, of year: Int, isSouthern: Bool) -> Bool? {
        guard let month = date.month else { return date.days.overlaps(years(year)) ? nil : false }
        let first = (rawValue + (isSouthern ? 6 : 0) - 1) % 12
        // Months after the season's first, counted from the year's beginning.
        let months = (date.year - year) * 12 + month - 1
        let goesOver = first == 11
        let starts = goesOver ? [first, first - 12] : [first]
        let holds = starts.contains { (0..<3).contains(months - $0) }
        // A winter that began the year before or ends the year after may be either year's.
        if holds { return goesOver && date.year != year ? nil : true }
        return starts.contains { (-1..<4).contains(months - $0) } ? nil : false
    }

    private func years(_ year: Int) -> ClosedRange<Int> {
        let first = CivilCalendar.day(year: year, month: 1, day: 1)
        return first...CivilCalendar.day(year: year + 1, month: 3, day: 31)
    }
}
