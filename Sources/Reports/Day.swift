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
    private let offset: @Sendable (Moment) -> Int

    /// Takes the seconds by which the learner's clock is ahead of UTC at a moment.
    public init(offset: @escaping @Sendable (Moment) -> Int) { self.offset = offset }

    /// Days of UTC.
    public static let utc = LocalDays { _ in 0 }

    /// The day on which `moment` falls.
    public func day(of moment: Moment) -> Day {
        let length: Int64 = 86_400_000_000
        let (local, overflow) = moment.microseconds.addingReportingOverflow(
            Int64(offset(moment)) * 1_000_000)
        let micros = overflow ? moment.microseconds : local
        return Day(number: Int(micros / length) - (micros % length < 0 ? 1 : 0))
    }

    /// The minute of the day, 0 to 1439, on the learner's clock.
    public func minute(of moment: Moment) -> Int {
        let (local, overflow) = moment.microseconds.addingReportingOverflow(
            Int64(offset(moment)) * 1_000_000)
        let micros = overflow ? moment.microseconds : local
        let length: Int64 = 60_000_000
        let minutes = Int((micros / length - (micros % length < 0 ? 1 : 0)) % 1440)
        return minutes < 0 ? minutes + 1440 : minutes
    }
}
