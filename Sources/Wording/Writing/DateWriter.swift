import Facts

/// Writes dates as running English does, in day-month-year order.
public enum DateWriter {
    /// The bare date: "2008", "November 2022", "4 November 2022", "the 1990s", "about 2008".
    public static func bare(_ value: DateValue) -> String {
        switch value {
        case .on(let date): qualified(date)
        case .interval(let from?, let to?): "\(beginning(from, to)) to \(qualified(to))"
        case .interval(let from?, nil): "\(qualified(from)) onwards"
        case .interval(nil, let to?): "up to \(qualified(to))"
        case .interval(nil, nil): "at an unknown time"
        }
    }

    /// The date with its preposition: "in 2008", "on 4 November 2022", "from 2007 to 2008".
    public static func when(_ value: DateValue) -> String {
        switch value {
        case .on(let date):
            switch (date.isExact, date.precision) {
            case (true, .day): "on \(plain(date))"
            case (true, _): "in \(plain(date))"
            case (false, _):
                date.qualifier == .uncertain
                    ? "possibly \(date.precision == .day ? "on" : "in") \(plain(date))"
                    : "around \(plain(date))"
            }
        case .interval(let from?, let to?): "from \(beginning(from, to)) to \(qualified(to))"
        case .interval(let from?, nil): "from \(qualified(from))"
        case .interval(nil, let to?): "until \(qualified(to))"
        case .interval(nil, nil): "at an unknown time"
        }
    }

    /// The name of a month, 1 to 12.
    public static func month(_ number: Int) -> String {
        months.indices.contains(number - 1) ? months[number - 1] : ""
    }

    /// The name of a weekday: Monday is 1.
    public static func weekday(_ number: Int) -> String? {
        weekdays.indices.contains(number - 1) ? weekdays[number - 1] : nil
    }

    private static let weekdays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]

    private static func qualified(_ date: PartialDate) -> String {
        switch date.qualifier {
        case .exact: plain(date)
        case .approximate, .uncertainAndApproximate: "about \(plain(date))"
        case .uncertain: "possibly \(plain(date))"
        }
    }

    /// The first date of an interval without what the last one says again: "14 to 18 October 2020".
    private static func beginning(_ from: PartialDate, _ to: PartialDate) -> String {
        guard from.isExact, to.isExact, from.precision == to.precision, from.year == to.year,
            let month = from.month
        else { return qualified(from) }
        guard let day = from.day else { return Self.month(month) }
        return month == to.month ? String(day) : "\(day) \(Self.month(month))"
    }

    private static func plain(_ date: PartialDate) -> String {
        let year = date.year > 0 ? String(date.year) : "\(1 - date.year) BCE"
        switch date.precision {
        case .century: return "the \(NumberWriter.ordinal(date.year / 100 + 1)) century"
        case .decade: return "the \(date.year)s"
        case .year: return year
        case .month: return "\(month(date.month ?? 0)) \(year)"
        case .day: return "\(date.day ?? 0) \(month(date.month ?? 0)) \(year)"
        }
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}
