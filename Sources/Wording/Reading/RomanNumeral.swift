/// Roman numerals in their usual form.
public enum RomanNumeral {
    /// Writes a number from 1 to 3999 in capitals; nothing for any other.
    public static func write(_ number: Int) -> String {
        guard (1...3999).contains(number) else { return "" }
        var rest = number
        var text = ""
        for (value, letters) in steps {
            while rest >= value {
                text += letters
                rest -= value
            }
        }
        return text
    }

    /// Reads a numeral in capitals; nothing where it is not in its usual form.
    public static func read(_ text: Substring) -> Int? {
        guard (1...15).contains(text.utf8.count) else { return nil }
        let digits = text.utf8.compactMap { values[$0] }
        guard digits.count == text.utf8.count else { return nil }
        let number = zip(digits, digits.dropFirst() + [0]).reduce(0) { sum, pair in
            sum + (pair.0 < pair.1 ? -pair.0 : pair.0)
        }
        return write(number) == text ? number : nil
    }

    private static let values: [UInt8: Int] = [
        0x49: 1, 0x56: 5, 0x58: 10, 0x4C: 50, 0x43: 100, 0x44: 500, 0x4D: 1000,
    ]

    private static let steps: [(Int, String)] = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
        (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
}
