public import Facts

/// A day of the learner's own calendar, counted from 1970-01-01 as day 0.
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    public let number: Int

    /// Takes days since 1970-01-01.
    public init(number: Int) { self.number = number }

    /// Year, month and day of the month.
    public var date: (year: Int, month: Int, day: Int) { CivilCalendar.date(ofDay: number) }

    /// 1 is Monday, 7 is Sunday, as in ISO 8601.
    public var weekday: Int { CivilCalendar.weekday(ofDay: number) }

    /// The day so many days later.
    public func advanced(by days: Int) -> Day { Day(number: number + days) }

    /// Earlier days come first.
    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

extension Day: CustomStringConvertible, Encodable {
    /// Such as `2022-11-04`.
    public var description: String {
        let (year, month, day) = date
        return EDTF.write(
            PartialDate(year: year, month: month, day: day).map { .on($0) }
                ?? .interval(from: nil, to: nil))
    }

    /// Writes it as its text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// Tells on which day a moment falls where the learner is.
public struct LocalDays: Sendable {
    private let start: Int
    private let offset: @Sendable (Moment) -> Int

    /// The hour at which a learner's day begins: a late evening is one day.
    public static let start = 4

    /// Takes the seconds by which the learner's clock is ahead of UTC at a moment.
    ///
    /// - Parameters:
    ///   - start: the hour at which the learner's day begins.
    ///   - offset: the seconds.
    public init(start: Int = 0, offset: @escaping @Sendable (Moment) -> Int) {
        self.start = start
        self.offset = offset
    }

    /// Days of UTC.
    public static let utc = LocalDays { _ in 0 }

    /// The learner's day in which `moment` falls: what came before its first hour belongs to the
    /// day before.
    public func day(of moment: Moment) -> Day {
        Day(number: Int((local(moment) - Int64(start) * 3_600_000_000).days))
    }

    /// The date of `moment` on the learner's calendar.
    public func date(of moment: Moment) -> Day { Day(number: Int(local(moment).days)) }

    /// The minute of the day, 0 to 1439, on the learner's clock.
    public func minute(of moment: Moment) -> Int {
        let local = local(moment)
        return Int((local - local.days * Int64.dayLength) / 60_000_000)
    }

    /// Microseconds since 1970 on the learner's clock, so that a few hours more or less fit.
    private func local(_ moment: Moment) -> Int64 {
        let micros = min(max(moment.microseconds, .min / 2), .max / 2)
        return micros + Int64(offset(moment)) * 1_000_000
    }
}

extension Int64 {
    fileprivate static let dayLength: Int64 = 86_400_000_000

    /// Whole days of so many microseconds, rounded down.
    fileprivate var days: Int64 {
        self / Self.dayLength - (self % Self.dayLength < 0 ? 1 : 0)
    }
}
