/// A text reduced to its words, for telling whether two texts are the same.
public struct TextKey: Hashable, Sendable {
    /// The lower-case words in order.
    public let words: [String]

    /// Takes any text.
    public init(_ text: String) {
        words =
            Self.hasPlainLetters(text.utf8)
            ? Self.plainWords(of: text)
            : text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    /// Whether a text's letters and digits are all of ASCII, and what else it holds are the dashes,
    /// quotation marks and stops of U+2010 to U+2027, so that its words can be told byte by byte.
    public static func hasPlainLetters(_ text: some Sequence<UInt8>) -> Bool {
        var bytes = text.makeIterator()
        while let byte = bytes.next() {
            if byte < 0x80 { continue }
            guard byte == 0xE2, bytes.next() == 0x80, let last = bytes.next(),
                (0x90...0xA7).contains(last)
            else { return false }
        }
        return true
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
