internal import CLinkGrammar
import Synchronization

/// Parses English sentences with link-grammar, which is opened at the first of them.
///
/// One sentence is parsed at a time. Time and memory for one are bounded; what exceeds them is not
/// parsed.
final class Grammar: Sendable {
    /// The grammar of the program; nil where the library or its English dictionary is missing.
    static let shared: Grammar? = Grammar()

    /// Whether the library can be opened.
    static var isInstalled: Bool {
        var library = link_grammar()
        return link_grammar_open(&library) != 0
    }

    /// What parsing a sentence gave.
    enum Parse: Sendable {
        /// The ways to read it as a whole, the likeliest first.
        case linkages([Linkage])
        /// No way to read it as a whole.
        case none
        /// It took too much time or memory.
        case exhausted
    }

    /// A sentence of more words is not parsed: time grows with the cube of their number.
    static let mostWords = 70
    private static let mostLinkages = 100
    private static let seconds: Int32 = 1
    private static let bytes: Int32 = 256 << 20

    private struct Parts: @unchecked Sendable {
        let library: link_grammar
        let dictionary: Dictionary
        let options: Parse_Options
    }

    private let parts: Mutex<Parts>

    private init?() {
        var library = link_grammar()
        guard link_grammar_open(&library) != 0, let dictionary = library.create_dictionary("en"),
            let options = library.create_options()
        else { return nil }
        library.set_verbosity(options, 0)
        library.set_seconds(options, Self.seconds)
        library.set_memory(options, Self.bytes)
        library.set_linkage_limit(options, Int32(Self.mostLinkages))
        library.set_fewest_nulls(options, 0)
        library.set_most_nulls(options, 0)
        library.set_spell_guess(options, 0)
        parts = Mutex(Parts(library: library, dictionary: dictionary, options: options))
    }

    /// The first `limit` ways to read some words as a whole sentence.
    ///
    /// - Parameter words: the words as they are to be parsed, none of them empty or with a space.
    func parse(_ words: [String], limit: Int) -> Parse {
        guard words.count <= Self.mostWords else { return .exhausted }
        return parts.withLock { Self.parse(words, limit: limit, with: $0) }
    }

    private static func parse(_ words: [String], limit: Int, with parts: Parts) -> Parse {
        let library = parts.library
        guard let sentence = library.create_sentence(words.joined(separator: " "), parts.dictionary)
        else { return .none }
        defer { library.delete_sentence(sentence) }
        library.reset_resources(parts.options)
        guard library.split(sentence, parts.options) >= 0 else { return .none }
        _ = library.parse(sentence, parts.options)
        if library.is_exhausted(parts.options) { return .exhausted }
        var starts: [Int: Int] = [:]
        var offset = 0
        for (place, word) in words.enumerated() {
            for byte in offset..<(offset + word.utf8.count) { starts[byte] = place }
            offset += word.utf8.count + 1
        }
        let count = Int(library.linkage_count(sentence))
        var found: [Linkage] = []
        for number in 0..<max(0, count) where found.count < limit {
            guard library.violations(sentence, number) == 0,
                let linkage = library.create_linkage(number, sentence, parts.options)
            else { continue }
            defer { library.delete_linkage(linkage) }
            found.append(read(linkage, starts, library))
        }
        return found.isEmpty ? .none : .linkages(found)
    }

    private static func read(
        _ linkage: OpaquePointer, _ starts: [Int: Int], _ library: link_grammar
    ) -> Linkage {
        let count = library.word_count(linkage)
        let words = (0..<count).map { place in
            let written = library.word(linkage, place).map { String(cString: $0) } ?? ""
            let start = Int(library.word_start(linkage, place))
            return word(written, source: place == 0 ? nil : starts[start])
        }
        let links = (0..<library.link_count(linkage)).map { number in
            let label = library.label(linkage, number).map { String(cString: $0) } ?? ""
            return Linkage.Link(
                left: Int(library.left_word(linkage, number)),
                right: Int(library.right_word(linkage, number)), label: label,
                kind: String(label.prefix { $0.isUppercase }))
        }
        return Linkage(words: words, links: links)
    }

    /// A word without the mark of its part of speech: "founded.v-d", "CCDCOE[!]".
    private static func word(_ written: String, source: Int?) -> Linkage.Word {
        var text = Substring(written)
        if let guess = text.firstIndex(of: "["), guess != text.startIndex { text = text[..<guess] }
        guard let dot = text.lastIndex(of: "."), dot != text.startIndex,
            text.index(after: dot) != text.endIndex
        else { return Linkage.Word(text: text.lowercased(), tag: "", source: source) }
        return Linkage.Word(
            text: text[..<dot].lowercased(), tag: String(text[text.index(after: dot)...]),
            source: source)
    }
}
