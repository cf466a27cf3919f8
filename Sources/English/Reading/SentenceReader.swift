/// Reads sentences into clauses, with link-grammar.
public struct SentenceReader: Sendable {
    /// Why a sentence was not read.
    public enum Failure: Error, Hashable, Sendable {
        /// The grammar or its dictionary is not installed.
        case unavailable
        /// It took too much time or memory.
        case exhausted
        /// It is no sentence.
        case ungrammatical
    }

    /// The Debian packages that reading needs.
    public static let packages = ["liblink-grammar5", "link-grammar-dictionaries-en"]

    /// Whether the grammar's library is there; its dictionary is not opened for that.
    public static var isInstalled: Bool { Grammar.isInstalled }

    /// Makes a reader; the grammar itself is opened at the first sentence.
    public init() {}

    /// The ways to read a sentence, the likeliest first.
    ///
    /// - Parameters:
    ///   - tokens: the sentence's parts in order.
    ///   - limit: how many of the grammar's ways to look at.
    ///   - lemma: the dictionary form of a word in small letters.
    public func read(
        _ tokens: [ReadToken], limit: Int = 6, lemma: @escaping (String) -> String
    ) throws(Failure) -> [SentenceReading] {
        guard let grammar = Grammar.shared else { throw .unavailable }
        var words: [String] = []
        var sources: [Int] = []
        for (place, token) in tokens.enumerated() {
            for word in token.standIns(place) {
                words.append(word)
                sources.append(place)
            }
        }
        switch grammar.parse(words + ["."], limit: limit) {
        case .exhausted: throw .exhausted
        case .none: throw .ungrammatical
        case .linkages(let linkages):
            var seen: Set<SentenceReading> = []
            return linkages.compactMap { linkage in
                var reader = LinkageReader(linkage, tokens: tokens, sources: sources, lemma: lemma)
                let reading = reader.reading()
                return seen.insert(reading).inserted ? reading : nil
            }
        }
    }
}
