import Facts

extension Workshop {
    /// Dates that a mistaken reader would give: a little earlier and later, digits swapped, the
    /// next decade.
    ///
    /// Those that differ in the same part stand together, so that of the first ones no date lies
    /// between the others in more parts than one.
    func misreadings(of date: PartialDate, random: inout SeededRandom) -> [Value] {
        var groups = [random.shuffled(otherYears(than: date))]
        if date.month != nil { groups.append(random.shuffled(otherMonths(than: date))) }
        if date.day != nil { groups.append(random.shuffled(otherDays(than: date))) }
        return random.shuffled(groups).flatMap { $0 }.map { .date(.on($0)) }
    }

    private func otherYears(than date: PartialDate) -> [PartialDate] {
        var years = [date.year - 1, date.year + 1, date.year - 2, date.year + 2]
        let step = difficulty == .far ? 10 : 3
        years += [date.year - step, date.year + step, date.year - step - 1, date.year + step + 1]
        if let swapped = swappingLastDigits(date.year) { years.append(swapped) }
        let latest = model.bank.source?.published?.year
        return years.filter { year in latest.map { year <= $0 } ?? true }
            .compactMap { PartialDate(year: $0, month: date.month, day: date.day) }
    }

    private func otherMonths(than date: PartialDate) -> [PartialDate] {
        guard let month = date.month else { return [] }
        return (1...12).filter { $0 != month && abs($0 - month) <= 4 }
            .compactMap { PartialDate(year: date.year, month: $0, day: date.day) }
    }

    private func otherDays(than date: PartialDate) -> [PartialDate] {
        [-8, -7, -3, -1, 1, 3, 7, 8].compactMap { offset in
            let civil = CivilCalendar.date(ofDay: date.days.lowerBound + offset)
            return civil.month == date.month
                ? PartialDate(year: civil.year, month: civil.month, day: civil.day) : nil
        }
    }

    /// Numbers that a mistaken reader would give: a little less and more, half, double, digits
    /// swapped.
    func misreadings(of quantity: Quantity, random: inout SeededRandom) -> [Value] {
        var amounts: [Double]
        if let whole = quantity.whole, abs(whole) < 100 {
            amounts = Self.steps(around: whole).flatMap {
                [Double(whole - $0), Double(whole + $0)]
            }
        } else {
            let scale = [0.5, 0.75, 0.9, 1.1, 1.25, 1.5, 2]
            amounts = scale.map { rounded(quantity.amount * $0, like: quantity.amount) }
        }
        if let whole = quantity.whole, let swapped = swappingLastDigits(whole) {
            amounts.append(Double(swapped))
        }
        let possible = Self.possible(quantity)
        return random.shuffled(amounts.filter { possible.contains($0) })
            .compactMap { Quantity($0, unit: quantity.unit) }.map { .number($0) }
    }

    /// How far off one is, so that of round numbers the key is not the only one.
    private static func steps(around whole: Int) -> [Int] {
        switch abs(whole) {
        case 10: [2, 5]
        case let size where size > 10 && size.isMultiple(of: 10): [5, 10]
        case let size where size > 10 && size.isMultiple(of: 5): [5, 10]
        default: [1, 2, 3, 4]
        }
    }

    /// What an amount can be: not below nothing or absolute zero where the key is not either, and
    /// of a share no more than all.
    private static func possible(_ quantity: Quantity) -> ClosedRange<Double> {
        let least =
            quantity.amount > 0
            ? Double.leastNonzeroMagnitude
            : absoluteZero[quantity.unit ?? ""] ?? -.greatestFiniteMagnitude
        let isShare = quantity.unit == "%" && quantity.amount <= 100
        return least...(isShare ? 100 : .greatestFiniteMagnitude)
    }

    private static let absoluteZero = ["°C": -273.15, "°F": -459.67]

    private func swappingLastDigits(_ number: Int) -> Int? {
        guard number >= 10 else { return nil }
        let (tens, units) = (number / 10 % 10, number % 10)
        guard tens != units else { return nil }
        return number - number % 100 + units * 10 + tens
    }

    /// Rounds to as many significant digits as the model number shows, so that the key is not the
    /// only round or the only precise one.
    private func rounded(_ amount: Double, like model: Double) -> Double {
        if let whole = Quantity(model)?.whole {
            var unit = 1
            while unit < abs(whole), whole % (unit * 10) == 0 { unit *= 10 }
            return (amount / Double(unit)).rounded() * Double(unit)
        }
        let text = "\(model)"
        let decimals = text.split(separator: ".").last.map { min($0.count, 6) } ?? 1
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        return (amount * scale).rounded() / scale
    }
}
