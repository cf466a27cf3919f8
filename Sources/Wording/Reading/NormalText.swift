public import Facts

/// A text reduced to its words, so that spelling habits make no difference.
///
/// Folded are Unicode compatibility forms, case, accents (ł, ø, ß, æ, đ, ı too), apostrophes,
/// dashes, quotes, initials with dots ("U.K." is one word, `uk`), digit grouping ("2,000"), American
/// against British spelling, and punctuation. Signs that say something stand as the words for
/// them: `&` as `and`, `C++` as `c plus plus`, `♭` as `flat`.
public struct NormalText: Hashable, Sendable {
    /// The words in order, folded.
    public let words: [String]

    /// Folds any text, in time linear in its length; `told` are the signs by which a bank tells
    /// things apart.
    public init(_ text: String, _ told: ToldSigns = .none) {
        words = Tokenizer.tokens(of: text, told).map(\.text)
    }

    /// Takes words that are folded already.
    public init(words: [String]) {
        self.words = words
    }

    /// Whether nothing is left: no letter, no digit, no sign that says something.
    public var isEmpty: Bool { words.isEmpty }

    /// The words without a leading article; an article that stands alone stays.
    public var content: ArraySlice<String> {
        guard let first = words.first, words.count > 1, FunctionWords.articles.contains(first),
            !SignWords.isLetter(at: 0, in: words)
        else { return words[...] }
        return words.dropFirst()
    }

    /// What two texts share that differ only in spaces, hyphens, a leading article, Roman or
    /// spelt-out small numbers: the look-up key of a name.
    public var key: String { NameKey.make(content) }

    /// The words, with single spaces between.
    public var joined: String { words.joined(separator: " ") }
}

/// One word of a text and where it stands.
public struct Token: Hashable, Sendable {
    /// The word, folded.
    public let text: String
    /// Where it stands, in UTF-8 offsets of the original text.
    public let range: Range<Int>
    /// Whether it was written with an apostrophe as a possessive: "Japan's", "attackers'".
    public let isPossessive: Bool
    /// Whether it stands for a sign.
    public let isSign: Bool

    /// The word without the possessive's "s".
    public var stem: String {
        isPossessive && text.hasSuffix("s") && text.utf8.count > 1 ? String(text.dropLast()) : text
    }

    /// Splits a text into words, in time linear in its length.
    public static func tokens(of text: String, _ told: ToldSigns = .none) -> [Token] {
        Tokenizer.tokens(of: text, told)
    }
}

/// Builds the look-up keys of names.
public enum NameKey {
    /// Joins words without spaces; Roman numerals and spelt-out numbers become digits, and two
    /// numbers next to each other stay apart.
    public static func make(_ words: some Collection<String>) -> String {
        var key = ""
        var endsInDigit = false
        for (position, word) in words.enumerated() {
            let part =
                SmallNumbers.digits[word]
                ?? (position > 0
                    ? SmallNumbers.roman(word, isLast: position == words.count - 1) : nil)
                ?? word
            guard let first = part.utf8.first, let last = part.utf8.last else { continue }
            if endsInDigit, (48...57).contains(first) { key += " " }
            key += part
            endsInDigit = (48...57).contains(last)
        }
        return key
    }
}

/// Small numbers as names spell them.
enum SmallNumbers {
    /// Numbers in words.
    static let digits: [String: String] = [
        "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
        "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
        "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17",
        "eighteen": "18", "nineteen": "19", "twenty": "20", "first": "1st", "second": "2nd",
        "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th", "seventh": "7th",
        "eighth": "8th", "ninth": "9th", "tenth": "10th",
    ]

    private static let romans: [String: String] = [
        "ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9",
        "xi": "11", "xii": "12", "xiii": "13", "xiv": "14", "xv": "15", "xvi": "16",
        "xvii": "17", "xviii": "18", "xix": "19", "xx": "20",
    ]

    /// The digits of a Roman numeral; a single letter counts only at a name's end.
    static func roman(_ word: String, isLast: Bool) -> String? {
        guard word.utf8.count <= 5, let first = word.utf8.first,
            first == 105 || first == 118 || first == 120
        else { return nil }
        if let digits = romans[word] { return digits }
        guard isLast else { return nil }
        return word == "i" ? "1" : word == "v" ? "5" : word == "x" ? "10" : nil
    }
}
