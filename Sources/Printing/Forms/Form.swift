import Questions

/// One version of a quiz: its letter, and the questions in the order printed.
public struct Form: Hashable, Sendable {
    /// The letter on every page.
    public let letter: FormLetter
    /// The questions, with options, rows and keys in the order printed.
    public var questions: [Question]
    /// The seed that made it; with the letter and the same questions it makes it again.
    public let seed: UInt64

    /// Takes questions as they shall be printed.
    public init(letter: FormLetter, questions: [Question], seed: UInt64) {
        self.letter = letter
        self.questions = questions
        self.seed = seed
    }
}

/// A form's or an option's letter: A to Z, then AA, AB and so on.
public struct FormLetter: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The place in the row of letters, from 0.
    public let index: Int

    /// Takes a place in the row of letters; below 0 counts as 0.
    public init(_ index: Int) {
        self.index = max(0, index)
    }

    /// Reads a letter as ``description`` writes it, in either case; nil for any other text.
    public init?(_ text: String) {
        guard !text.isEmpty, text.utf8.count <= 8 else { return nil }
        var number = 0
        for byte in text.uppercased().utf8 {
            guard (65...90).contains(byte) else { return nil }
            number = number * 26 + Int(byte) - 64
        }
        index = number - 1
    }

    /// The letter.
    public var description: String {
        var rest = index + 1
        var letters = ""
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }

    /// Orders letters as they are given out.
    public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}
