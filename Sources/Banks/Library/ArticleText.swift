public import Facts

/// The text that a bank's facts come from, by paragraphs, where a file beside the bank holds it.
public struct ArticleText: Sendable {
    /// The paragraphs, the first under the headline at 0.
    private let paragraphs: [String]

    /// How much of a file is read, in bytes.
    private static let limit = 1 << 22

    /// Reads the text of a bank; nil where it names none, comes from within the program, or the
    /// file cannot be read.
    public init?(of source: Source?, beside location: BankLocation) {
        guard let source, let name = source.text, case .file(let bank) = location else {
            return nil
        }
        let folder = bank.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        let path = (folder + [name[...]]).joined(separator: "/")
        guard
            let bytes = try? RegularFile.bytes(at: path, shownAs: name, atMost: Self.limit)
        else { return nil }
        self.init(String(decoding: bytes, as: UTF8.self), title: source.title)
    }

    /// Takes a text: paragraphs are parted by empty lines or, where there are none, by line ends. A
    /// headline that is the source's title is no paragraph.
    init(_ text: String, title: String) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        let blocks = lines.split(separator: "").map { $0.joined(separator: " ") }
        let parts = blocks.count > 1 ? blocks : lines.filter { !$0.isEmpty }
        let isTitled = parts.first.map { TextKey($0) == TextKey(title) } ?? false
        paragraphs = isTitled ? Array(parts.dropFirst()) : parts
    }

    /// The paragraph of that number, counted from 1.
    public func paragraph(_ number: Int) -> String? {
        paragraphs.indices.contains(number - 1) ? paragraphs[number - 1] : nil
    }
}
