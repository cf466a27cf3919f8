import Wording

extension TextJudge {
    /// Half of the words or more, and nothing else.
    func part(_ typed: [String], _ words: [String]) -> Match? {
        guard !words.contains(where: FunctionWords.negations.contains) else { return nil }
        for text in texts {
            let meant = Self.reduced(text.words)
            guard typed.count < meant.count, NameMatch.isPart(typed, of: meant),
                typed.contains(where: { $0.utf8.count > 1 || GenericNouns.isNumber($0) }),
                !typed.allSatisfy(SignWords.isSign)
            else { continue }
            if let relation = expected.relation, let table = asking.tables.textsByRelation[relation]
            {
                let own = Set(rivals.rightKeys.flatMap(table.owners(ofKey:)))
                if table.owners(withPart: words).contains(where: { !own.contains($0) }) {
                    return .vague(0, Note.several(Note.quoted(words.joined(separator: " "))))
                }
            }
            if isWritten,
                typed.allSatisfy({
                    GenericNouns.all.contains($0) || GenericNouns.titles.contains($0)
                })
            {
                return .vague(0, Note.generic(Note.quoted(words.joined(separator: " "))))
            }
            let left = Self.without(typed, in: meant)
            if left.allSatisfy(SignWords.units.contains) {
                return .vague(0.5, Note.fuller(expected.canonical))
            }
            // What the question says itself is no part of the answer, and need not be repeated.
            if typed.allSatisfy(isAsked) {
                return .vague(0, Note.generic(Note.quoted(words.joined(separator: " "))))
            }
            if left.allSatisfy({ isOfSubject($0) }) { return .right() }
            if left.contains(where: SignWords.isSign) || isUnlettered(words, left) {
                return .wrong("There is more to it: \(expected.canonical).")
            }
            if typed.count * 2 >= meant.count {
                return .vague(0.5, Note.fuller(expected.canonical))
            }
            return .wrong("There is more to it: \(expected.canonical).")
        }
        return nil
    }

    /// Whether the letter or the number that tells is left out: "minor" of C minor.
    private func isUnlettered(_ words: [String], _ left: [String]) -> Bool {
        left.contains { $0.utf8.count == 1 || GenericNouns.isNumber($0) }
            && expected.canonical.hasSuffix(words.joined(separator: " "))
    }

    /// The words of a text that a part of it leaves out.
    private static func without(_ part: [String], in whole: [String]) -> [String] {
        var rest = part[...]
        return whole.filter { word in
            guard word == rest.first else { return true }
            rest = rest.dropFirst()
            return false
        }
    }

    /// Whether the question has the word, or the country whose adjective it is.
    private func isAsked(_ word: String) -> Bool {
        isOfSubject(word) || Set(asking.promptWords.map(Inflection.singular)).contains(word)
    }

    /// Whether a word is the adjective of a country that the question names.
    private func isOfSubject(_ word: String) -> Bool {
        let names = Demonyms.names(of: word, asking)
        guard !names.isEmpty else { return false }
        return !names.union([word]).isDisjoint(with: asking.promptWords)
    }
}
