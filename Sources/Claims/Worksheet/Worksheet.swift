public import Facts

/// The sentences of a text with what a bank makes of each: what it supports, refutes or does not
/// cover.
public struct Worksheet: Hashable, Sendable {
    /// One sentence.
    public struct Row: Hashable, Sendable {
        /// Which sentence of the text it is, counted from 1.
        public let number: Int
        /// The sentence, with single spaces.
        public let sentence: String
        /// What the bank makes of it.
        public let check: ClaimCheck
    }

    /// The sentences in the text's order.
    public let rows: [Row]

    /// Splits a text into sentences and checks each against the banks of some checkers; empty
    /// where there is no checker.
    public init(of text: String, frame: CheckFrame = .article, with checkers: [ClaimChecker]) {
        let sentences = SentenceSplitter.sentences(in: text)
        rows = sentences.enumerated().compactMap { index, sentence in
            ClaimChecker.check(sentence, frame: frame, with: checkers).map {
                Row(number: index + 1, sentence: sentence, check: $0)
            }
        }
    }

    /// How many sentences have this verdict.
    public func count(of verdict: Label) -> Int { rows.count { $0.check.verdict == verdict } }
}
