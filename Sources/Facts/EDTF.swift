/// Reads and writes dates in EDTF, the Extended Date/Time Format of ISO 8601-2, as far as banks use it.
///
/// Levels 0 and 1 without times and seasons: `2008`, `2022-11`, `2022-11-04`, `-0043`, `200X`,
/// `20XX`, a qualifier `~`, `?` or `%` at the end, and intervals `2007-04-27/2007-05-18` with `..`
/// for an open end. Source: Library of Congress, EDTF Specification.
public enum EDTF {
    /// Why a text is no date.
    public enum Failure: Error, Hashable, Sendable {
        /// The text has not the form of a date.
        case notADate(String)
        /// The text has the form of a date, but the calendar has no such day.
        case noSuchDay(String)
        /// The interval ends before it begins.
        case reversed(String)
    }

    /// Reads one date or an interval.
    public static func read(_ text: String) throws(Failure) -> DateValue {
        let ends = text.split(separator: "/", omittingEmptySubsequences: false)
        switch ends.count {
        case 1: return .on(try date(ends[0]))
        case 2:
            let from = ends[0] == ".." || ends[0].isEmpty ? nil : try date(ends[0])
            let to = ends[1] == ".." || ends[1].isEmpty ? nil : try date(ends[1])
            guard from != nil || to != nil else { throw .notADate(text) }
            if let from, let to, from.days.lowerBound > to.days.upperBound { throw .reversed(text) }
            return .interval(from: from, to: to)
        default: throw .notADate(text)
        }
    }

    /// Writes a date or an interval, so that reading it gives the same again.
    public static func write(_ value: DateValue) -> String {
        switch value {
        case .on(let date): write(date)
        case .interval(let from, let to):
            (from.map(write) ?? "..") + "/" + (to.map(write) ?? "..")
        }
    }

    /// Writes one date.
    public static func write(_ date: PartialDate) -> String {
        let sign = date.year < 0 ? "-" : ""
        let year = sign + padded(abs(date.year), to: 4)
        var text: String =
            switch date.precision {
            case .century: String(year.dropLast(2)) + "XX"
            case .decade: String(year.dropLast(1)) + "X"
            default: year
            }
        if let month = date.month { text += "-" + padded(month, to: 2) }
        if let day = date.day { text += "-" + padded(day, to: 2) }
        switch date.qualifier {
        case .exact: break
        case .approximate: text += "~"
        case .uncertain: text += "?"
        case .uncertainAndApproximate: text += "%"
        }
        return text
    }

    private static func date(_ text: Substring) throws(Failure) -> PartialDate {
        var body = text
        let qualifier: DateQualifier
        switch body.last {
        case "~": qualifier = .approximate
        case "?": qualifier = .uncertain
        case "%": qualifier = .uncertainAndApproximate
        default: qualifier = .exact
        }
        if qualifier != .exact { body.removeLast() }
        let negative = body.first == "-"
        if negative { body.removeFirst() }
        let parts = body.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].utf8.count == 4 else {
            throw .notADate(String(text))
        }
        if parts[0].hasSuffix("X"), parts.count == 1, qualifier == .exact, !negative {
            let known = parts[0].prefix { $0 != "X" }
            let precision: DatePrecision = known.count == 3 ? .decade : .century
            let zeros = String(repeating: "0", count: 4 - known.count)
            guard known.count >= 2, parts[0].dropFirst(known.count).allSatisfy({ $0 == "X" }),
                let year = digits(Substring(known + zeros), count: 4),
                let date = PartialDate(firstYear: year, of: precision)
            else { throw .notADate(String(text)) }
            return date
        }
        guard let year = digits(parts[0], count: 4) else { throw .notADate(String(text)) }
        var numbers: [Int] = []
        for part in parts.dropFirst() {
            guard let number = digits(part, count: 2) else { throw .notADate(String(text)) }
            numbers.append(number)
        }
        guard
            let date = PartialDate(
                year: negative ? -year : year, month: numbers.first,
                day: numbers.count == 2 ? numbers[1] : nil, qualifier: qualifier)
        else { throw .noSuchDay(String(text)) }
        return date
    }

    private static func digits(_ text: Substring, count: Int) -> Int? {
        guard text.utf8.count == count, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        return Int(text)
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
}
