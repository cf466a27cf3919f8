import Facts

/// Splits a text into folded words, and the words that its signs stand for.
enum Tokenizer {
    /// The words of a text in order, in time linear in its length; `told` are the signs by which a
    /// bank tells things apart.
    static func tokens(of text: String, _ told: ToldSigns) -> [Token] {
        var run = Run(FoldedText(text))
        run.read()
        return run.tokens(told)
    }

    private struct Run {
        let folded: FoldedText
        private var words: [SignedText.Word] = []
        private var possessives: [Bool] = []
        /// Whether a sign stands between words that may say something.
        private var hasSigns = false
        private var word: [UInt32] = []
        private var start = 0
        /// How many letters follow the last apostrophe in the word; nil without one.
        private var sinceApostrophe: Int?
        /// How many scalars follow the last dot in the word, or its beginning.
        private var sinceDot = 0

        init(_ folded: FoldedText) { self.folded = folded }

        mutating func read() {
            let scalars = folded.scalars
            words.reserveCapacity(scalars.count / 5 + 1)
            for (position, scalar) in scalars.enumerated() {
                if isWord(scalar) {
                    append(scalar, at: position)
                    continue
                }
                let next = position + 1 < scalars.count ? scalars[position + 1] : 0x20
                switch scalar {
                case 0x20: flush(at: position)
                case 0x27 where !word.isEmpty && isWord(next): sinceApostrophe = 0
                case 0x2032 where !word.isEmpty && isLetter(next): sinceApostrophe = 0
                case 0x27 where word.last == 0x73 && !isWord(next):
                    sinceApostrophe = 0
                    flush(at: position)
                case 0x2E where keepsDot(at: position):
                    if isDigit(next) { append(scalar, at: position) }
                    sinceDot = 0
                case 0x2C where groupsDigits(at: position): break
                case 0x2C, 0x2E, 0x3A, 0x3B, 0x22, 0x28, 0x29: flush(at: position)
                default:
                    hasSigns = true
                    flush(at: position)
                }
            }
            flush(at: scalars.count)
        }

        private mutating func append(_ scalar: UInt32, at position: Int) {
            if word.isEmpty { start = position }
            word.append(scalar)
            sinceDot += 1
            sinceApostrophe = sinceApostrophe.map { $0 + 1 }
        }

        private mutating func flush(at end: Int) {
            defer {
                word.removeAll(keepingCapacity: true)
                sinceApostrophe = nil
                sinceDot = 0
            }
            guard !word.isEmpty else { return }
            possessives.append(
                sinceApostrophe == 0 || (sinceApostrophe == 1 && word.last == 0x73))
            let text = Spelling.fold(word)
            words.append(SignedText.Word(text: text, form: text, range: start..<end))
        }

        /// The words and signs, in UTF-8 offsets of the text.
        func tokens(_ told: ToldSigns) -> [Token] {
            guard hasSigns || !told.isEmpty else {
                return zip(words, possessives).map { word, isPossessive in
                    token(word.text, word.range, isPossessive, isSign: false)
                }
            }
            return SignedText(words, in: folded.scalars).parts(told).map { part in
                token(
                    part.text, part.range, part.word.map { possessives[$0] } ?? false,
                    isSign: part.word == nil)
            }
        }

        private func token(
            _ text: String, _ range: Range<Int>, _ isPossessive: Bool, isSign: Bool
        ) -> Token {
            Token(
                text: text,
                range: folded.starts[range.lowerBound]..<folded.ends[range.upperBound - 1],
                isPossessive: isPossessive, isSign: isSign)
        }

        private func isLetter(_ scalar: UInt32) -> Bool { isWord(scalar) && !isDigit(scalar) }

        private func isWord(_ scalar: UInt32) -> Bool {
            switch scalar {
            case 0x61...0x7A, 0x30...0x39: true
            case 0..<0x80: false
            default:
                if let scalar = Unicode.Scalar(scalar) {
                    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                        || scalar.properties.generalCategory == .nonspacingMark
                } else {
                    false
                }
            }
        }

        private func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

        /// Whether a dot joins what stands around it: "2.4", "U.K."
        private func keepsDot(at position: Int) -> Bool {
            let scalars = folded.scalars
            guard let last = word.last, position + 1 < scalars.count else { return false }
            let next = scalars[position + 1]
            if isDigit(last) { return isDigit(next) }
            guard sinceDot == 1, isWord(next), !isDigit(next) else { return false }
            return position + 2 >= scalars.count || !isWord(scalars[position + 2])
        }

        /// Whether a comma only groups digits: "2,000".
        private func groupsDigits(at position: Int) -> Bool {
            let scalars = folded.scalars
            guard let last = word.last, isDigit(last), position + 3 < scalars.count,
                scalars[position + 1...position + 3].allSatisfy(isDigit)
            else { return false }
            return position + 4 >= scalars.count || !isDigit(scalars[position + 4])
        }
    }
}
