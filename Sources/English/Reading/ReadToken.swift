/// A part of a sentence as it is handed to the grammar: a word, or several that are known to be one
/// name, time or number, for which a stand-in is parsed.
public struct ReadToken: Hashable, Sendable {
    /// What the part is.
    public enum Kind: Hashable, Sendable {
        /// A word of the sentence itself.
        case word(String)
        /// A name, or a list of names where `isPlural`.
        case name(isPlural: Bool)
        /// A time that stands alone: "in 2008", "two years later".
        case time
        /// A date without a preposition: "2008".
        case date
        /// A number: "five", "more than 300".
        case number
        /// A number with its unit: "330 m".
        case measure
        /// A length of time: "ten years".
        case duration
        /// A comma, a dash or another sign.
        case sign(String)
    }

    /// What it is.
    public let kind: Kind
    /// Whether "'s" follows it.
    public let isPossessive: Bool

    /// Makes a part of a sentence.
    public init(_ kind: Kind, isPossessive: Bool = false) {
        self.kind = kind
        self.isPossessive = isPossessive
    }

    /// The words that the grammar parses in its place.
    ///
    /// - Parameter number: a number that no other name of the sentence has.
    func standIns(_ number: Int) -> [String] {
        let words: [String] =
            switch kind {
            case .word(let word): [word]
            case .sign(let sign): [sign]
            // Unknown words with a capital are names to the grammar; those in "s" plural ones, too.
            case .name(let isPlural): [Self.name(number) + (isPlural ? "s" : "")]
            case .time: ["in", "2008"]
            case .date: ["2008"]
            case .number: ["five"]
            case .measure: ["five", "metres"]
            case .duration: ["five", "years"]
            }
        return isPossessive ? words + ["'s"] : words
    }

    private static func name(_ number: Int) -> String {
        let letters = Array("bcdfghjklmnpqrtvwz")
        let (high, low) = (number / letters.count % letters.count, number % letters.count)
        return "X\(letters[high])a\(letters[low])"
    }
}
