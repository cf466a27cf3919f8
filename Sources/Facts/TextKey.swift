/// A text reduced to its words, for telling whether two texts are the same.
public struct TextKey: Hashable, Sendable {
    /// The lower-case words in order.
    public let words: [String]

    /// Takes any text.
    public init(_ text: String) {
        words = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }
}
