public import Facts

/// Writes and reads moments in ISO 8601, in UTC where written.
extension Moment {
    /// The moments that the log takes: the years 1970 to 9999.
    public static let loggable =
        Moment(microseconds: 0)...Moment(microseconds: 253_402_300_799_999_999)

    /// Such as `2022-11-04T08:30:00Z`, with up to six decimals of the second where there are any.
    public var iso8601: String {
        let (days, inDay) = microseconds.flooredDivision(by: 86_400_000_000)
        let date = CivilCalendar.date(ofDay: Int(days))
        let seconds = Int(inDay / 1_000_000)
        var text =
            "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
            + "T\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2))"
            + ":\(padded(seconds % 60, 2))"
        var decimals = padded(Int(inDay % 1_000_000), 6)
        while decimals.hasSuffix("0") { decimals.removeLast() }
        if !decimals.isEmpty { text += "." + decimals }
        return text + "Z"
    }

    /// Reads a date, or a date and a time; gives nil for any other text or a day that is none.
    ///
    /// `2022-11-04`, `2022-11-04T08:30`, `2022-11-04 08:30:00.25+09:00`: `T` or a space between,
    /// seconds and decimals optional, `Z` or an offset; without either it is UTC. Decimals beyond
    /// the microsecond are dropped.
    public init?(iso8601 text: String) {
        guard text.utf8.count <= 40 else { return nil }
        var scanner = TimestampScanner(text)
        guard let year = scanner.digits(4), scanner.skip("-"), let month = scanner.digits(2),
            scanner.skip("-"), let day = scanner.digits(2),
            PartialDate(year: year, month: month, day: day) != nil
        else { return nil }
        var micros = Int64(CivilCalendar.day(year: year, month: month, day: day)) * 86_400_000_000
        if !scanner.isAtEnd {
            guard scanner.skip("T") || scanner.skip("t") || scanner.skip(" "),
                let time = scanner.time(), let offset = scanner.offset(), scanner.isAtEnd
            else { return nil }
            micros += time - offset
        }
        self.init(microseconds: micros)
    }
}

private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number.magnitude)
    return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count))
        + digits
}

extension Int64 {
    /// Quotient and remainder with the quotient rounded down, so that the remainder is never
    /// negative; `divisor` is to be positive.
    func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}

private struct TimestampScanner {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = Substring(text).utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard let first = rest.first, UInt32(first) == character.value else { return false }
        rest.removeFirst()
        return true
    }

    mutating func digit() -> Int? {
        guard let first = rest.first, (48...57).contains(first) else { return nil }
        rest.removeFirst()
        return Int(first) - 48
    }

    mutating func digits(_ count: Int) -> Int? {
        var number = 0
        for _ in 0..<count {
            guard let digit = digit() else { return nil }
            number = number * 10 + digit
        }
        return number
    }

    /// Microseconds of the day.
    mutating func time() -> Int64? {
        guard let hour = digits(2), hour < 24, skip(":"), let minute = digits(2), minute < 60
        else { return nil }
        var micros = Int64(hour * 3600 + minute * 60) * 1_000_000
        guard skip(":") else { return micros }
        guard let second = digits(2), second < 60 else { return nil }
        micros += Int64(second) * 1_000_000
        guard skip(".") || skip(",") else { return micros }
        guard let first = digit() else { return nil }
        var unit: Int64 = 100_000
        micros += Int64(first) * unit
        while let digit = digit() {
            unit /= 10
            micros += Int64(digit) * unit
        }
        return micros
    }

    /// Microseconds that local time is ahead of UTC.
    mutating func offset() -> Int64? {
        if isAtEnd || skip("Z") || skip("z") { return 0 }
        let sign: Int64 = skip("+") ? 1 : skip("-") ? -1 : 0
        guard sign != 0, let hour = digits(2), hour < 24 else { return nil }
        _ = skip(":")
        let minute = isAtEnd ? 0 : digits(2)
        guard let minute, minute < 60 else { return nil }
        return sign * Int64(hour * 3600 + minute * 60) * 1_000_000
    }
}
