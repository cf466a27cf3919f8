/// A text reduced to its words and signs, for telling whether two texts are the same.
public struct TextKey: Hashable, Sendable {
    /// The lower-case words in order, those too that signs stand for.
    public let words: [String]

    /// Takes any text; `told` are the signs by which its bank tells things apart.
    public init(_ text: String, _ told: ToldSigns = .none) {
        words =
            told.isEmpty && Self.hasPlainLetters(text.utf8)
            ? Self.plainWords(of: text)
            : Self.signed(text).parts(told).map(\.text)
    }

    /// A name for a text in identifiers: its words, and the signs that tell it from other texts;
    /// units and "&" have never been in such names.
    public static func slug(_ text: String, _ told: ToldSigns = .none) -> String {
        if told.isEmpty, hasPlainLetters(text.utf8) {
            return plainWords(of: text).joined(separator: "-")
        }
        return signed(text).parts(told)
            .filter { $0.word != nil || !SignComparison.units.union(["and"]).contains($0.text) }
            .map(\.text).joined(separator: "-")
    }

    /// Whether a text is made of letters and digits of ASCII, spaces, and what parts sentences and
    /// words wherever it stands, so that its words can be told byte by byte.
    public static func hasPlainLetters(_ text: some Sequence<UInt8>) -> Bool {
        var previous: UInt8 = 0x20
        var hyphen = false
        var bytes = text.makeIterator()
        func isWord(_ byte: UInt8) -> Bool {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: false
            }
        }
        while let byte = bytes.next() {
            if hyphen, !isWord(byte) { return false }
            hyphen = false
            switch byte {
            case 0x09, 0x0A, 0x0D, 0x20, 0x22, 0x28...0x29, 0x2C, 0x2E, 0x3A...0x3B, 0x3F,
                0x5B, 0x5D, 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
                break
            // Between two words a hyphen, an apostrophe or a slash says nothing.
            case 0x27, 0x2D, 0x2F:
                guard isWord(previous) else { return false }
                hyphen = true
            case 0xE2:
                // Quotation marks and dots.
                guard bytes.next() == 0x80, let last = bytes.next(),
                    (0x9C...0x9E).contains(last) || last == 0xA6
                else { return false }
            default: return false
            }
            previous = byte
        }
        return !hyphen
    }

    /// The text as words and signs.
    static func signed(_ text: String) -> SignedText {
        let scalars = text.lowercased().unicodeScalars.map(\.value)
        var words: [SignedText.Word] = []
        var start: Int?
        func close(_ end: Int) {
            guard let first = start else { return }
            var view = String.UnicodeScalarView()
            for value in scalars[first..<end] {
                if let scalar = Unicode.Scalar(value) { view.append(scalar) }
            }
            let word = String(view)
            words.append(SignedText.Word(text: word, form: word, range: first..<end))
            start = nil
        }
        for (place, value) in scalars.enumerated() {
            if isWord(value) || start != nil && isMark(value) {
                start = start ?? place
            } else {
                close(place)
            }
        }
        close(scalars.count)
        return SignedText(words, in: scalars)
    }

    private static func isWord(_ value: UInt32) -> Bool {
        switch value {
        case 0x30...0x39, 0x61...0x7A: true
        case 0..<0x80: false
        default:
            Unicode.Scalar(value).map {
                $0.properties.isAlphabetic || $0.properties.numericType != nil
            } ?? false
        }
    }

    /// Whether it only adds to the letter before it: an accent, a joiner.
    private static func isMark(_ value: UInt32) -> Bool {
        guard value >= 0x80, let category = Unicode.Scalar(value)?.properties.generalCategory else {
            return false
        }
        return [.nonspacingMark, .enclosingMark, .spacingMark, .format].contains(category)
    }

    /// The same for plain letters, without looking each character up in Unicode's tables.
    private static func plainWords(of text: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x61...0x7A: word.append(byte)
            case 0x41...0x5A: word.append(byte + 0x20)
            default:
                if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
                word.removeAll(keepingCapacity: true)
            }
        }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }
}
