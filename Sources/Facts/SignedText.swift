/// A text as words and signs: what it is told apart by.
///
/// Facts, answers and claims are all split by it, each with words of its own making.
public struct SignedText {
    /// A word of a text and the scalars that it takes.
    public struct Word {
        /// The word as it is compared.
        public let text: String
        /// The word as signs that touch it are told with.
        public let form: String
        /// Where it stands, in scalars.
        public let range: Range<Int>

        /// Makes a word.
        public init(text: String, form: String, range: Range<Int>) {
            self.text = text
            self.form = form
            self.range = range
        }
    }

    /// A word, or a word that a sign stands for.
    public struct Part {
        /// The word.
        public let text: String
        /// Where it stands, in scalars.
        public let range: Range<Int>
        /// The place of the word among the text's own; nil for a sign.
        public let word: Int?
    }

    private let words: [Word]
    /// The signs before each word, and after the last.
    private let gaps: [[Sign]]

    /// Takes a text's scalars and its words in order.
    public init(_ words: [Word], in scalars: [UInt32]) {
        self.words = words
        var gaps: [[Sign]] = []
        var start = 0
        var isQuoted = false
        for place in 0...words.count {
            let end = place < words.count ? words[place].range.lowerBound : scalars.count
            let gap = scalars[start..<max(start, end)]
            if gap.allSatisfy({ $0 == 0x20 }) {
                gaps.append([])
            } else {
                let before =
                    place > 0 ? SignNeighbour(words[place - 1].form, isBefore: true) : nil
                let after =
                    place < words.count ? SignNeighbour(words[place].form, isBefore: false) : nil
                gaps.append(
                    SignReader.signs(in: gap, before: before, after: after, isQuoted: isQuoted))
                if let last = gap.last, SignTable.shape(last) == 0x27 { isQuoted = true }
            }
            if place < words.count { start = words[place].range.upperBound }
        }
        self.gaps = gaps
    }

    /// Its words, with those of its signs, where a bank tells things apart by some more.
    public func parts(_ told: ToldSigns) -> [Part] {
        var parts: [Part] = []
        parts.reserveCapacity(words.count + 2)
        var used = 0
        for place in 0...words.count {
            let signs = gaps[place].dropFirst(used)
            used = 0
            guard place < words.count else {
                put(signs[...], told, &parts)
                break
            }
            let word = words[place]
            let glued =
                told.isEmpty ? nil : told.form(around: word, leading(place), trailing(place))
            put(signs.dropLast(glued?.leading ?? 0), told, &parts)
            if let glued {
                let start =
                    glued.leading == 0
                    ? word.range.lowerBound
                    : gaps[place][gaps[place].count - glued.leading].range.lowerBound
                let end =
                    glued.trailing == 0
                    ? word.range.upperBound
                    : gaps[place + 1][glued.trailing - 1].range.upperBound
                used = glued.trailing
                parts.append(Part(text: glued.form, range: start..<end, word: place))
            } else {
                parts.append(Part(text: word.text, range: word.range, word: place))
            }
        }
        return parts
    }

    private func put(_ signs: ArraySlice<Sign>, _ told: ToldSigns, _ parts: inout [Part]) {
        for sign in signs {
            if told.forms.contains(sign.form) {
                parts.append(Part(text: sign.form, range: sign.range, word: nil))
            } else {
                parts += sign.words.map { Part(text: $0, range: sign.range, word: nil) }
            }
        }
    }

    /// The signs that touch a word from the left.
    private func leading(_ place: Int) -> ArraySlice<Sign> {
        var start = words[place].range.lowerBound
        let touching = gaps[place].reversed().prefix { sign in
            guard sign.range.upperBound == start else { return false }
            start = sign.range.lowerBound
            return true
        }
        // A sign between two words belongs to the first.
        if place > 0, start == words[place - 1].range.upperBound { return [] }
        return gaps[place].suffix(touching.count)
    }

    /// The signs that touch a word from the right.
    private func trailing(_ place: Int) -> ArraySlice<Sign> {
        var end = words[place].range.upperBound
        return gaps[place + 1].prefix { sign in
            guard sign.range.lowerBound == end else { return false }
            end = sign.range.upperBound
            return true
        }
    }

    /// The words with every sign that touches them but the sentence's own, and signs that stand
    /// alone: what two texts with the same words may differ by.
    var forms: [String] {
        var forms: [String] = []
        for place in words.indices {
            var (left, right) = (leading(place)[...], trailing(place)[...])
            while let last = right.last, SignTable.onlyParts(last.form) || last.form == "." {
                right.removeLast()
            }
            while let first = left.first, SignTable.onlyParts(first.form) || first.form == "'" {
                left.removeFirst()
            }
            forms.append(
                left.map(\.form).joined() + words[place].form + right.map(\.form).joined())
        }
        return words.isEmpty ? gaps[0].map(\.form) : forms
    }

    /// Whether it has no word and no sign but punctuation.
    var isPunctuation: Bool { words.isEmpty && gaps[0].allSatisfy(\.isPunctuation) }
}
