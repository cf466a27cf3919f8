import Facts

/// Writes numbers as running English does.
public enum NumberWriter {
    /// The number with its unit: "1,300,000", "2.4 m", "1 day", "22 days", "-18 °C", "40%".
    public static func write(_ quantity: Quantity) -> String {
        let number = digits(quantity.amount)
        guard let unit = quantity.unit, !unit.isEmpty else { return number }
        if unit == "%" { return number + unit }
        let isWord = unit.count > 3 && unit.allSatisfy { $0.isLetter || $0 == " " }
        let one = abs(quantity.amount) == 1
        return "\(number) \(isWord && one ? English.singular(unit) : unit)"
    }

    /// A count in words up to twelve, in digits above: "four", "13".
    public static func count(_ number: Int) -> String {
        words.indices.contains(number) ? words[number] : digits(Double(number))
    }

    /// "1st", "2nd", "11th", "19th".
    public static func ordinal(_ number: Int) -> String {
        let suffix =
            switch (abs(number) % 100, abs(number) % 10) {
            case (11...13, _): "th"
            case (_, 1): "st"
            case (_, 2): "nd"
            case (_, 3): "rd"
            default: "th"
            }
        return "\(number)\(suffix)"
    }

    /// The digits, in groups of three from five digits before the point on.
    static func digits(_ amount: Double) -> String {
        if let whole = Quantity(amount)?.whole { return grouped(String(whole)) }
        // Swift's description is the shortest text that reads back as the same number.
        let shortest = "\(amount)"
        if shortest.contains("e") {
            return shortest.replacing("e+", with: " × 10^").replacing("e-", with: " × 10^-")
        }
        guard let point = shortest.firstIndex(of: ".") else { return grouped(shortest) }
        return grouped(String(shortest[..<point])) + shortest[point...]
    }

    private static func grouped(_ digits: String) -> String {
        let isNegative = digits.hasPrefix("-")
        let plain = isNegative ? String(digits.dropFirst()) : digits
        guard plain.count > 4 else { return digits }
        var text = isNegative ? "-" : ""
        for (position, digit) in plain.enumerated() {
            if position > 0, (plain.count - position).isMultiple(of: 3) { text += "," }
            text.append(digit)
        }
        return text
    }

    private static let words = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ]
}
