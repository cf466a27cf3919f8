/// One line of a WordNet data file: words that mean the same, and what they point to.
///
/// The format is that of wndb(5): offset, file number, type, count of words in hexadecimal, words
/// with numbers, count of pointers, pointers of symbol, offset, part of speech and places.
struct SynsetEntry: Sendable {
    /// What a pointer says.
    enum Link: String, Sendable {
        /// A wider meaning.
        case hypernym = "@"
        /// The wider thing that a named one is.
        case instance = "@i"
        /// A word of another part of speech that is made of it.
        case derivation = "+"
        /// The whole that it is a part of: the country of a city.
        case whole = "#p"
        /// What a verb brings about.
        case cause = ">"
        /// What a verb cannot be without.
        case entailment = "*"
        /// The contrary.
        case antonym = "!"
    }

    /// A pointer to another synset.
    struct Pointer: Sendable {
        let link: Link
        let target: WordNet.Synset
        /// The places of the words that it joins, from 1; 0 for the whole synset.
        let source: Int
        let word: Int
    }

    /// The words in order.
    let words: [String]
    /// The pointers of the kinds that are told apart here.
    let pointers: [Pointer]

    /// Reads a line; nil where it is damaged.
    init?(_ line: String) {
        let fields = line.prefix { $0 != "|" }.split(separator: " ")
        guard fields.count > 4, let count = Int(fields[3], radix: 16), fields.count > 4 + 2 * count,
            let pointerCount = Int(fields[4 + 2 * count])
        else { return nil }
        words = (0..<count).map { number in
            String(
                fields[4 + 2 * number].prefix { $0 != "(" }.lowercased().map {
                    $0 == "_" ? " " : $0
                })
        }
        let start = 5 + 2 * count
        pointers = (0..<pointerCount).compactMap { number in
            let place = start + 4 * number
            guard fields.indices.contains(place + 3),
                let link = Link(rawValue: String(fields[place])),
                let offset = Int(fields[place + 1]),
                let category = Self.category(fields[place + 2]),
                let places = Int(fields[place + 3], radix: 16)
            else { return nil }
            return Pointer(
                link: link, target: WordNet.Synset(offset: offset, category: category),
                source: places >> 8, word: places & 0xFF)
        }
    }

    private static func category(_ letter: Substring) -> WordNet.Category? {
        switch letter {
        case "n": .noun
        case "v": .verb
        case "a", "s": .adj
        case "r": .adv
        default: nil
        }
    }
}
