/// A text reduced to its words, for telling whether two texts are the same.
public struct TextKey: Hashable, Sendable {
    /// The lower-case words in order.
    public let words: [String]

    /// Takes any text.
    public init(_ text: String) {
        words =
            text.utf8.allSatisfy { $0 < 0x80 }
            ? Self.plainWords(of: text)
            : text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    /// The same for text of ASCII alone, without looking each character up in Unicode's tables.
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
