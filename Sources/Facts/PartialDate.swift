/// How finely a date is known.
public enum DatePrecision: Int, Comparable, Sendable, CaseIterable {
    case century, decade, year, month, day

    /// Coarser precisions come first.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// What EDTF's `~`, `?` and `%` say of a date.
public enum DateQualifier: Hashable, Sendable {
    case exact, approximate, uncertain, uncertainAndApproximate
}

/// A calendar date known to the day, the month, the year, the decade or the century.
///
/// The calendar is the proleptic Gregorian one of ISO 8601; the year 0 is 1 BCE.
public struct PartialDate: Hashable, Sendable {
    /// The year; for a decade or a century its first year.
    public let year: Int
    /// The month, 1 to 12, where it is known.
    public let month: Int?
    /// The day of the month, where it is known.
    public let day: Int?
    /// How finely the date is known.
    public let precision: DatePrecision
    /// Whether the date is approximate or uncertain.
    public let qualifier: DateQualifier

    /// The years that a date may lie in.
    public static let years = -9999...9999

    /// Takes a year, month and day; gives nil where no such day exists.
    public init?(
        year: Int, month: Int? = nil, day: Int? = nil, qualifier: DateQualifier = .exact
    ) {
        guard Self.years.contains(year), month != nil || day == nil else { return nil }
        if let month {
            guard (1...12).contains(month) else { return nil }
            if let day {
                guard (1...CivilCalendar.daysInMonth(month, year: year)).contains(day) else {
                    return nil
                }
            }
        }
        self.year = year
        self.month = month
        self.day = day
        self.qualifier = qualifier
        precision = day != nil ? .day : month != nil ? .month : .year
    }

    /// Takes the first year of a decade or a century; gives nil where it is none.
    public init?(firstYear year: Int, of precision: DatePrecision) {
        let length = precision == .decade ? 10 : precision == .century ? 100 : 0
        guard length > 0, Self.years.contains(year), year >= 0, year % length == 0 else {
            return nil
        }
        self.year = year
        self.precision = precision
        month = nil
        day = nil
        qualifier = .exact
    }

    /// Whether the date is neither approximate nor uncertain.
    public var isExact: Bool { qualifier == .exact }

    /// The days that the date may be, counted from 1970-01-01 as day 0.
    public var days: ClosedRange<Int> {
        let lastYear =
            switch precision {
            case .century: year + 99
            case .decade: year + 9
            default: year
            }
        let first = CivilCalendar.day(year: year, month: month ?? 1, day: day ?? 1)
        let lastMonth = month ?? 12
        let lastDay = day ?? CivilCalendar.daysInMonth(lastMonth, year: lastYear)
        return first...CivilCalendar.day(year: lastYear, month: lastMonth, day: lastDay)
    }

    /// The same date known no finer than `precision`; itself where it is coarser already.
    public func truncated(to precision: DatePrecision) -> PartialDate {
        guard precision < self.precision else { return self }
        switch precision {
        case .day: return self
        case .month:
            return PartialDate(year: year, month: month, qualifier: qualifier) ?? self
        case .year: return PartialDate(year: year, qualifier: qualifier) ?? self
        case .decade: return PartialDate(firstYear: year - year % 10, of: .decade) ?? self
        case .century: return PartialDate(firstYear: year - year % 100, of: .century) ?? self
        }
    }
}
