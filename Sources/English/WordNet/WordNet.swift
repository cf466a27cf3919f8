public import Foundation

/// The meanings of English words, from WordNet's files as Debian's `wordnet-base` lays them down.
///
/// The files are mapped and searched by halves, never read as a whole. Their format is that of
/// wndb(5).
public final class WordNet: Sendable {
    /// WordNet as installed; nil where it is missing.
    public static let shared = WordNet(folder: folder)

    private static let folder = URL(filePath: "/usr/share/wordnet")

    /// Whether its files are there; they are not opened for that.
    public static var isInstalled: Bool {
        (try? folder.appending(path: "index.verb").checkResourceIsReachable()) ?? false
    }

    /// The Debian package that it comes in.
    public static let package = "wordnet-base"

    /// The parts of speech that it keeps apart.
    public enum Category: String, CaseIterable, Sendable {
        case noun, verb, adj, adv
    }

    private struct Files {
        let index: MappedLines
        let data: Data
        let exceptions: MappedLines
    }

    private let files: [Category: Files]

    /// Opens the files in a folder; nil where one is missing.
    public init?(folder: URL) {
        var files: [Category: Files] = [:]
        for category in Category.allCases {
            func map(_ name: String) -> Data? {
                try? Data(
                    contentsOf: folder.appending(path: name, directoryHint: .notDirectory),
                    options: .alwaysMapped)
            }
            guard let index = map("index.\(category.rawValue)"),
                let data = map("data.\(category.rawValue)"),
                let exceptions = map("\(category.rawValue).exc")
            else { return nil }
            files[category] = Files(
                index: MappedLines(index), data: data, exceptions: MappedLines(exceptions))
        }
        self.files = files
    }

    /// A set of words that mean the same, in one of their senses.
    public struct Synset: Hashable, Sendable {
        /// Where it stands in its data file.
        public let offset: Int
        /// The part of speech.
        public let category: Category
    }

    /// The senses of a dictionary form, the commonest first.
    public func synsets(of lemma: String, _ category: Category) -> [Synset] {
        guard let line = files[category]?.index.line(beginning: lemma.underlined) else { return [] }
        let fields = line.split(separator: " ")
        guard fields.count > 3, let count = Int(fields[2]), count > 0, fields.count > count else {
            return []
        }
        return fields.suffix(count).compactMap { field in
            Int(field).map { Synset(offset: $0, category: category) }
        }
    }

    /// Whether a dictionary form is known.
    public func has(_ lemma: String, _ category: Category) -> Bool {
        files[category]?.index.line(beginning: lemma.underlined) != nil
    }

    /// The dictionary forms that the file of irregular forms gives for a word.
    func exceptions(_ word: String, _ category: Category) -> [String] {
        guard let line = files[category]?.exceptions.line(beginning: word.underlined) else {
            return []
        }
        return line.split(separator: " ").dropFirst().map { form in
            String(form.map { $0 == "_" ? " " : $0 })
        }
    }

    /// The words of a synset and what it points to.
    func entry(_ synset: Synset) -> SynsetEntry? { line(of: synset).flatMap(SynsetEntry.init) }

    /// The line of a synset in its data file.
    func line(of synset: Synset) -> String? {
        guard let data = files[synset.category]?.data, synset.offset < data.count else {
            return nil
        }
        return MappedLines.line(in: data, at: synset.offset)
    }
}

extension String {
    /// The form in which WordNet writes words: small letters, underscores for spaces.
    fileprivate var underlined: String {
        String(lowercased().map { $0 == " " ? "_" : $0 })
    }
}
