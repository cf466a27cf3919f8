/// When something happened or how long it ran: one date, or an interval of two.
public enum DateValue: Hashable, Sendable {
    /// One date, known to some precision.
    case on(PartialDate)
    /// An interval; an end that is nil is open.
    case interval(from: PartialDate?, to: PartialDate?)

    /// The days it may cover, counted from 1970-01-01 as day 0; open ends reach the calendar's.
    public var days: ClosedRange<Int> {
        switch self {
        case .on(let date): return date.days
        case .interval(let from, let to):
            let first = from?.days.lowerBound ?? Self.firstDay
            return first...max(first, to?.days.upperBound ?? Self.lastDay)
        }
    }

    /// Whether neither end is approximate or uncertain.
    public var isExact: Bool {
        switch self {
        case .on(let date): date.isExact
        case .interval(let from, let to): (from?.isExact ?? true) && (to?.isExact ?? true)
        }
    }

    /// The date itself, or the interval's known beginning.
    public var start: PartialDate? {
        switch self {
        case .on(let date): date
        case .interval(let from, _): from
        }
    }

    private static let firstDay = CivilCalendar.day(year: -9999, month: 1, day: 1)
    private static let lastDay = CivilCalendar.day(year: 9999, month: 12, day: 31)
}
