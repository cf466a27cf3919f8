import Wording

/// A typed sentence, looked through for the answer that it puts forward.
struct Phrase {
    private let words: [String]
    private let asking: Asking

    /// Takes the folded words of a sentence.
    init(_ words: [String], asking: Asking) {
        self.words = words
        self.asking = asking
    }

    /// Longer sentences put forward more than an answer.
    private static let longest = 30

    /// The words without those that only lead up to the answer or follow it.
    static func core(_ words: [String]) -> [String] {
        func isIdle(_ word: String) -> Bool {
            FunctionWords.all.contains(word) || FunctionWords.framing.contains(word)
        }
        guard words.count <= longest else { return words }
        let first = words.indices.first { place in
            !isIdle(words[place]) || SignWords.isLetter(at: place, in: words)
        }
        let end = words[(first ?? words.endIndex)...].reversed().drop(while: isIdle)
        return Array(end.reversed())
    }

    /// Whether it says what the answer is not.
    var isNegated: Bool { words.contains(where: FunctionWords.negations.contains) }

    /// The two or more answers offered with "or"; nil where only one is.
    var alternatives: [[String]]? {
        guard words.contains(where: FunctionWords.hedges.contains) else { return nil }
        return words.split(whereSeparator: FunctionWords.hedges.contains).map(Array.init)
    }

    /// The words around a name; nil where the name does not stand in the sentence.
    func rest(without name: [String]) -> [String]? {
        guard !name.isEmpty, name.count < words.count, words.count <= Self.longest else {
            return nil
        }
        guard let start = words.indices.first(where: { words[$0...].starts(with: name) }) else {
            return nil
        }
        return Array(words[..<start] + words[(start + name.count)...])
    }

    /// Whether words say nothing but what the question said, besides some; a word that makes
    /// another name of the one it precedes ("north") does.
    func isIdle(_ rest: [String], besides more: Set<String> = [], before name: [String] = [])
        -> Bool
    {
        let open = rest.filter {
            !FunctionWords.all.contains($0) && !FunctionWords.framing.contains($0)
                && !more.contains($0)
        }
        if open.isEmpty { return true }
        if let start = words.indices.first(where: { words[$0...].starts(with: name) }), start > 0,
            GenericNouns.distinguishing.contains(words[start - 1])
        {
            return false
        }
        let prompt = asking.promptWords
        return open.allSatisfy {
            (prompt.contains($0) || prompt.contains(Inflection.singular($0)))
                && !FunctionWords.negations.contains($0)
                && (!name.isEmpty || !GenericNouns.distinguishing.contains($0))
        }
    }
}
