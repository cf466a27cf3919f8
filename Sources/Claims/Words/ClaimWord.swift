import Wording

/// One word of a claim, with what stands before it.
struct ClaimWord {
    /// The word, folded, with its possessive ending.
    let text: String
    /// The word without a possessive ending.
    let stem: String
    /// The numbers of its common forms in the lexicon; -1 where the lexicon has none.
    let lemma: Int32
    /// A second common form; -1 where there is none.
    let otherLemma: Int32
    /// Its part in the sentence, as far as it is a small word.
    let wordClass: WordClass
    /// Whether it ends in a possessive.
    let isPossessive: Bool
    /// Whether it was written with a capital.
    let isCapital: Bool
    /// Whether all its letters are capitals.
    let isAllCapitals: Bool
    /// The punctuation before it.
    let before: Punctuation
    /// Where it stands, in UTF-8 offsets.
    let range: Range<Int>
    /// What the signs of a number say that stand before it, and behind it: of "$5" and "5°".
    var signs: (before: [String], after: [String]) = ([], [])

    /// Its words with those of its signs.
    var signed: [String] { signs.before + [stem] + signs.after }

    /// Whether one of its forms is that of the number.
    func has(_ lemma: Int32) -> Bool { self.lemma == lemma || otherLemma == lemma }
}

extension ClaimWord {
    /// Whether a phrase that begins with it leaves out its verb: "eight neighbours", "not in NATO".
    var isCountOrNegation: Bool { wordClass == .negation || TimeWords.number(text) != nil }
}

/// The punctuation between two words.
struct Punctuation: OptionSet {
    let rawValue: UInt8

    static let comma = Punctuation(rawValue: 1)
    static let stop = Punctuation(rawValue: 2)
    static let hyphen = Punctuation(rawValue: 4)
    static let bracket = Punctuation(rawValue: 8)
    static let question = Punctuation(rawValue: 16)
    static let other = Punctuation(rawValue: 32)
    static let dash = Punctuation(rawValue: 64)
    static let space = Punctuation(rawValue: 128)
}

/// A claim's text as words.
struct ClaimText {
    /// The text's bytes.
    let bytes: [UInt8]
    /// The words in order.
    let words: [ClaimWord]
    /// The punctuation after the last word.
    let after: Punctuation
    /// Whether it says less than the claim it was made of, so that it can refute that and no more.
    var isWeaker = false
    /// Whether it leaves out a time that the claim names.
    var dropsTime = false
    /// Whether it denies a deed where the claim denies that it can be done.
    var dropsModal = false
    /// Whether the claim speaks of the one of whom this is so.
    var namesOne = false
    /// Whether it must be proved for anything else of its sentence to be proved: it tells which
    /// thing is spoken of.
    var isPresupposed = false

    /// Takes words of a text in a new order.
    init(_ words: [ClaimWord], of text: ClaimText) {
        bytes = text.bytes
        self.words = words
        after = text.after
    }

    /// Splits a text into words, in time linear in its length.
    init(_ text: String, lexicon: Lexicon) {
        let bytes = Array(text.utf8)
        var words: [ClaimWord] = []
        var last = 0
        let tokens = Token.tokens(of: text, lexicon.told)
        var signs: [String] = []
        for (place, token) in tokens.enumerated() {
            if let owner = Self.number(of: token, at: place, tokens) {
                if owner > place {
                    if token.text != "minus" { signs.append(token.text) }
                } else if let last = words.indices.last {
                    words[last].signs.after.append(token.text)
                }
                continue
            }
            let start = min(token.range.lowerBound, bytes.count)
            var before = Self.punctuation(bytes[min(last, start)..<start])
            // "St. Pölten" and "J. Raab" go on behind the stop.
            if let previous = words.last, Self.isAbbreviation(previous) { before.remove(.stop) }
            if let sign = MinusSign.range(before: start, after: min(last, start), in: bytes) {
                let space = Self.punctuation(bytes[min(last, start)..<sign.lowerBound])
                words.append(ClaimWord(minus: sign, before: space, lexicon: lexicon))
                before = []
            }
            last = min(token.range.upperBound, bytes.count)
            let letters = bytes[start..<max(start, last)]
            let isCapital =
                !token.isSign
                && letters.first.map { (0x41...0x5A).contains($0) || $0 >= 0x80 } ?? false
            let isShout =
                isCapital && !letters.contains { (0x61...0x7A).contains($0) } && letters.count > 1
            let parts = WordClass.contractions[token.text] ?? [token.text]
            for (position, part) in parts.enumerated() {
                let isPossessive = token.isPossessive && parts.count == 1
                let stem = isPossessive ? token.stem : part
                let lemma = lexicon.lemmas(of: stem)
                // "A. Mather" begins with an initial.
                let hasDot = last < bytes.count && bytes[last] == 0x2E
                let isInitial = isCapital && part == "a" && hasDot
                words.append(
                    ClaimWord(
                        text: part, stem: stem, lemma: lemma.first, otherLemma: lemma.second,
                        wordClass: isPossessive || isInitial ? .content : WordClass.of(part),
                        isPossessive: isPossessive, isCapital: isCapital && position == 0,
                        isAllCapitals: isShout, before: position == 0 ? before : .space,
                        range: token.range, signs: (signs, [])))
                signs = []
            }
        }
        self.bytes = bytes
        self.words = words
        after = Self.punctuation(bytes[min(last, bytes.count)...])
    }

    /// The place of the number that a sign belongs to: behind "$", "<" and "~", before "°"; nil for
    /// a sign of words, and for those that stand as words with numbers too.
    private static func number(of token: Token, at place: Int, _ tokens: [Token]) -> Int? {
        guard token.isSign, !["percent", "permille", "and"].contains(token.text) else { return nil }
        func isNumber(_ token: Token) -> Bool {
            token.text.utf8.first.map { (0x30...0x39).contains($0) } ?? false
        }
        if let word = tokens[..<place].lastIndex(where: { $0.range != token.range }),
            tokens[word].range.upperBound == token.range.lowerBound, !tokens[word].isSign
        {
            return isNumber(tokens[word]) ? word : nil
        }
        let next = tokens[place...].firstIndex { !$0.isSign }
        return next.flatMap { isNumber(tokens[$0]) ? $0 : nil }
    }

    /// The text of some words as it was written.
    func text(_ range: Range<Int>) -> String {
        guard !range.isEmpty, words.indices.contains(range.lowerBound),
            words.indices.contains(range.upperBound - 1)
        else { return "" }
        let start = words[range.lowerBound].range.lowerBound
        let end = min(bytes.count, max(start, words[range.upperBound - 1].range.upperBound))
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private static func isAbbreviation(_ word: ClaimWord) -> Bool {
        word.isCapital && (word.text.utf8.count == 1 || abbreviations.contains(word.text))
    }

    private static let abbreviations: Set<String> = [
        "st", "ste", "mt", "ft", "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt",
        "rev", "hon", "sen", "rep", "gov", "pres",
    ]

    private static func punctuation(_ bytes: ArraySlice<UInt8>) -> Punctuation {
        var found: Punctuation = []
        for byte in bytes {
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0D: found.insert(.space)
            case 0x2C: found.insert(.comma)
            case 0x2E, 0x21, 0x3B: found.insert(.stop)
            case 0x3F: found.insert(.question)
            case 0x2D: found.insert(.hyphen)
            case 0x28, 0x29, 0x5B, 0x5D: found.insert(.bracket)
            case 0xE2: found.insert(.dash)
            default: found.insert(.other)
            }
        }
        return found
    }
}
