/// Tells what may stand at the cursor, given the text before it.
public typealias Completer = @Sendable (_ beforeCursor: String) -> Completion

/// The ways to go on from the word before the cursor.
public struct Completion: Equatable, Sendable {
    /// The end of the text before the cursor that a candidate would replace; may be empty, may
    /// hold spaces.
    public var word: String
    /// What may stand in its place, in the order in which to show it.
    public var candidates: [String]

    /// Nothing to offer.
    public static let none = Completion(of: "", candidates: [])

    /// Candidates for the word that ends at the cursor.
    public init(of word: some StringProtocol, candidates: [String]) {
        self.word = String(word)
        self.candidates = candidates
    }
}

extension Completion {
    /// The completion as whole lines, ready for an editor that replaces all before the cursor.
    struct Lines: Equatable {
        /// What stands before the word, kept as it is.
        var prefix: String
        /// What all candidates agree on; never shorter than what was typed.
        var common: String
        /// The candidates, cleaned and each once.
        var candidates: [String]
    }

    /// Fits the completion to the text before the cursor; nil where there is nothing to offer or
    /// the word is not at its end.
    func lines(for beforeCursor: String) -> Lines? {
        guard beforeCursor.hasSuffix(word) else { return nil }
        var seen: Set<String> = []
        let clean = candidates.map(Sanitise.line).filter { !$0.isEmpty && seen.insert($0).inserted }
        guard var shared = clean.first.map({ $0[...] }) else { return nil }
        for candidate in clean.dropFirst() {
            shared = shared[..<shared.endOfCommonPrefix(with: candidate)]
        }
        // A candidate found by other means than its beginning must not eat what was typed.
        let keepsTyped = shared.lowercased().hasPrefix(word.lowercased())
        let common = clean.count == 1 || keepsTyped ? String(shared) : word
        return Lines(
            prefix: String(beforeCursor.dropLast(word.count)), common: common, candidates: clean)
    }
}

extension Substring {
    /// Where this text stops agreeing with another, never inside a character.
    fileprivate func endOfCommonPrefix(with other: String) -> Index {
        zip(indices, other).first { self[$0.0] != $0.1 }?.0
            ?? index(startIndex, offsetBy: other.count, limitedBy: endIndex) ?? endIndex
    }
}
