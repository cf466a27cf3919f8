import Facts
import Wording

extension TextJudge {
    /// The text within a sentence that says nothing else.
    func inSentence(_ words: [String], _ text: String) -> Match {
        let phrase = Phrase(words, asking: asking)
        if let halves = phrase.alternatives,
            !texts.contains(where: { $0.words.contains(where: FunctionWords.hedges.contains) })
        {
            let all = halves.allSatisfy { half in
                texts.contains { Self.reduced($0.words) == Self.reduced(Phrase.core(half)) }
            }
            return all ? .right() : .wrong(Note.oneOnly)
        }
        let reduced = Self.reduced(Abbreviations.full(words))
        let whole = Phrase(reduced, asking: asking)
        for meant in texts.map({ Self.reduced(Abbreviations.full($0.words)) }) {
            guard let rest = whole.rest(without: meant) ?? Self.rest(of: reduced, around: meant)
            else { continue }
            if rest.contains(where: FunctionWords.negations.contains) {
                return .wrong(Note.negated)
            }
            let nouns = Set(relationNouns)
            let open = rest.filter { !nouns.contains($0) && !Self.quantifiers.contains($0) }
            if open.isEmpty || isSaidByQuestion(open) || isTrue(open, of: meant) {
                return .right()
            }
        }
        return .wrong()
    }

    /// Whether a dictionary says the same of the answer: "the antibiotic penicillin".
    private func isTrue(_ rest: [String], of meant: [String]) -> Bool {
        guard let dictionary = asking.dictionary(), !namesRival(rest),
            let sense = MeantSense(of: meant, prompt: asking.promptWords, dictionary)
        else { return false }
        let said = sense.said
        return rest.allSatisfy { word in
            FunctionWords.framing.contains(word) || said.contains(word)
                || !Demonyms.names(of: word, asking).isDisjoint(with: said)
        }
    }

    /// The words between those of a text, where they stand in its order: "general theory of
    /// relativity".
    private static func rest(of words: [String], around meant: [String]) -> [String]? {
        guard meant.count > 1, words.count <= meant.count + 4 else { return nil }
        var next = meant[...]
        let rest = words.filter { word in
            guard word == next.first else { return true }
            next = next.dropFirst()
            return false
        }
        return next.isEmpty ? rest : nil
    }

    private func isSaidByQuestion(_ rest: [String]) -> Bool {
        if Phrase(rest, asking: asking).isIdle(rest) { return !namesRival(rest) }
        let prompt = Set((asking.promptWords.union(claimWords)).map(Inflection.singular))
        let open = rest.filter { !FunctionWords.framing.contains($0) }
        return open.allSatisfy {
            prompt.contains($0) && !GenericNouns.distinguishing.contains($0)
        } && !namesRival(rest)
    }

    /// The words with which the relation is told: "ended" of "{subject} ended {value}".
    private var claimWords: Set<String> {
        let relation = expected.relation.flatMap(asking.model.relation)
        var words: Set<String> = []
        for claim in relation?.claims ?? [] {
            for case .words(let text) in claim.pieces {
                words.formUnion(
                    NormalText(text).words.filter { !FunctionWords.negations.contains($0) })
            }
        }
        return words
    }

    /// Whether the rest of a sentence names another text of the same relation.
    private func namesRival(_ rest: [String]) -> Bool {
        guard let relation = expected.relation, let table = asking.tables.textsByRelation[relation]
        else { return false }
        let own = Set(rivals.rightKeys.flatMap(table.owners(ofKey:)))
        return table.mentions(in: rest).contains { !own.isSuperset(of: $0.owners) }
    }

    private var relationNouns: [String] {
        let relation = expected.relation.flatMap(asking.model.relation)
        return [relation?.noun, relation?.pluralNoun].compactMap { $0 }
            .flatMap { Self.reduced(NormalText($0).words) }
    }

    private static let quantifiers: Set<String> = [
        "several", "few", "couple", "kind", "sort", "type", "them",
    ]
}
