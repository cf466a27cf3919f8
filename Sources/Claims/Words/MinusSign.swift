/// A minus sign before digits, told from the hyphens and dashes that join words and ranges.
enum MinusSign {
    /// Where the minus sign of the number at `start` stands; nil where it has none.
    ///
    /// It touches the number, or the currency sign before it, and nothing touches it from the left:
    /// "at -5 °C", "(−5)", "-$5", but not "5-3", "2019–2021" or "a mid-40s film".
    static func range(
        before start: Int, after last: Int, in bytes: [UInt8]
    ) -> Range<Int>? {
        guard start < bytes.count, (0x30...0x39).contains(bytes[start]) else { return nil }
        var end = start
        if end > last, bytes[end - 1] == 0x2E { end -= 1 }
        if let currency = Currency(signBefore: end, in: bytes) { end -= currency.length }
        let sign = signs.first { sign in
            end - sign.count >= last && bytes[(end - sign.count)..<end].elementsEqual(sign)
        }
        guard let sign else { return nil }
        let place = end - sign.count
        guard place == 0 || opening.contains(bytes[place - 1]) else { return nil }
        return place..<end
    }

    /// The hyphen, the minus sign, the en dash and their variants, in UTF-8.
    private static let signs: [[UInt8]] = [
        "-", "\u{2212}", "\u{2013}", "\u{2010}", "\u{2011}",
        "\u{FF0D}", "\u{FE63}",
    ].map { Array($0.utf8) }

    /// What may stand before a number's sign: space, brackets, quotes, "=" and ":", "~" and "<".
    private static let opening = Set(" \t\n\r([\"'=:~<>".utf8 + [0xA0, 0xAF])
}

extension ClaimWord {
    /// A minus sign as the word for it.
    init(minus range: Range<Int>, before: Punctuation, lexicon: Lexicon) {
        let lemma = lexicon.lemmas(of: "minus")
        self.init(
            text: "minus", stem: "minus", lemma: lemma.first, otherLemma: lemma.second,
            wordClass: .content, isPossessive: false, isCapital: false, isAllCapitals: false,
            before: before, range: range)
    }
}
