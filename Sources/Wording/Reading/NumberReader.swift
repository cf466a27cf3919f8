/// One way to understand a text as a number.
public struct NumberReading: Hashable, Sendable {
    /// The number, in the unit that was written.
    public let amount: Double
    /// The unit, where one of the known ones was written.
    public let unit: MeasureUnit?
    /// What one more in the last digit written adds: how far rounding may have moved it.
    public let step: Double
    /// Words around the number that are no unit, folded: "missions".
    public let others: [String]
    /// The word right after the number, where it is no unit: what is counted, in "five missions".
    public let counted: String?
    /// Whether it was given only roughly: "about 5".
    public let isApproximate: Bool
    /// Whether its separator may mean two things: "1,234".
    public let isAmbiguous: Bool
}

/// Reads numbers as people write them.
///
/// Understood are digits with separators of either convention, words, "a dozen", k, million and
/// billion, fractions, signs, percent, powers of ten, and units, also two of one kind ("5 ft 11").
/// Two numbers are no number, nor are bounds ("more than 5").
public enum NumberReader {
    /// Every way to read a text, the likeliest first; empty where it is not one number.
    public static func read(_ text: String) -> [NumberReading] {
        guard let pieces = NumberLexer.pieces(of: text), !pieces.isEmpty, pieces.count <= 60 else {
            return []
        }
        var parser = NumberParser(pieces)
        let readings = parser.read()
        guard pieces.contains(.word("sea")) else { return readings }
        // "28 m below sea level" is a height of -28 m, or a depth.
        var height = NumberParser(pieces, isHeight: true)
        return height.read() + readings
    }
}
