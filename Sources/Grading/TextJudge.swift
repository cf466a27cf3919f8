import Facts
import Questions
import Wording

/// Judges a text that should say the same words as a text value.
struct TextJudge {
    private let asking: Asking
    private let expected: Expected
    private let rivals: Rivals
    private let texts: [NormalText]

    /// Prepares to judge a text.
    init(_ asking: Asking, _ expected: Expected) {
        self.asking = asking
        self.expected = expected
        texts = ([expected.canonical] + expected.accepted).map(asking.folded)
        rivals = Rivals(asking: asking, expected: expected, rightKeys: Set(texts.map(\.key)))
    }

    /// Judges a text.
    func judge(_ text: String) -> Match {
        let typed = asking.folded(text)
        if rivals.rightKeys.contains(typed.key) { return .right() }
        if let found = ([expected.canonical] + expected.accepted).lazy
            .compactMap({ ClockJudge($0)?.judge(text) }).max(by: { $0.credit < $1.credit })
        {
            return found
        }
        let words = Array(typed.content)
        if let rival = rivals.named(words) { return wrong(rival) }
        let core = Phrase.core(typed.words)
        let hasCore = core != words && !core.isEmpty
        if hasCore {
            if rivals.rightKeys.contains(NameKey.make(core)) { return .right() }
            if let rival = rivals.named(core) { return wrong(rival) }
        }
        let everyday = Everyday(
            right: texts.map(\.words), prompted: expected.prompted.map { asking.folded($0).words },
            dictionary: asking.dictionary)
        if everyday.isSame(typed.words) || hasCore && everyday.isSame(core) { return .right() }
        if let found = loosely(words) { return found }
        if hasCore, let found = loosely(core) { return found }
        return inSentence(typed.words, text)
    }

    private func wrong(_ rival: Rivals.Rival) -> Match {
        let note =
            asking.isOtherFrame(rival.value)
            ? Note.otherFrame(rival.told, asking.question.frame, expected.canonical)
            : "\(rival.told.capitalizedFirst) is something else here; the answer is \(expected.canonical)."
        return .wrong(note, confusedWith: rival.value)
    }

    /// The same words but for small words, plurals, order and slips.
    private func loosely(_ words: [String]) -> Match? {
        // A plural whose ending hides it: "dalasis".
        let typed = Self.reduced(words).map { word in
            word.hasSuffix("is") && texts.contains { $0.words.contains(String(word.dropLast())) }
                ? String(word.dropLast()) : word
        }
        guard !typed.isEmpty, typed.count <= 40 else { return nil }
        for text in texts {
            let meant = Self.reduced(text.words)
            if typed == meant || NameKey.make(typed) == NameKey.make(meant) { return .right() }
            if isReordered(typed, meant, words, text.words) { return .right() }
            if isNational(typed, meant, text.words) { return .right() }
        }
        return slip(typed) ?? part(typed, words)
    }

    /// The words that say something, in the singular.
    static func reduced(_ words: [String]) -> [String] {
        // Foreign affairs are what a foreign minister is the minister of.
        let isForeign = words.contains("foreign")
        return words.enumerated().filter { place, word in
            (!FunctionWords.all.contains(word) || word == "no"
                || SignWords.isLetter(at: place, in: words))
                && !(isForeign && word == "affairs")
        }.map { Inflection.singular($0.element) }
    }

    /// The same words in another order, where no word tells who did what to whom.
    private func isReordered(
        _ typed: [String], _ meant: [String], _ allTyped: [String], _ allMeant: [String]
    ) -> Bool {
        guard typed.count == meant.count, typed.count > 1, typed.sorted() == meant.sorted(),
            typed.filter(GenericNouns.isNumber) == meant.filter(GenericNouns.isNumber)
        else { return false }
        if isAttribute(allTyped, allMeant) || isAttribute(allMeant, allTyped) { return true }
        guard !allMeant.contains(where: FunctionWords.directions.contains),
            !allTyped.contains(where: FunctionWords.directions.contains)
        else { return false }
        return true
    }

    /// Whether one says with "for", "in" or "of" what the other puts before its noun: "Prize for
    /// Peace", "Peace Prize".
    private func isAttribute(_ words: [String], _ plain: [String]) -> Bool {
        let joints = words.filter(FunctionWords.directions.union(["in"]).contains)
        guard joints.count == 1, let joint = joints.first, ["for", "in", "of"].contains(joint),
            !plain.contains(where: FunctionWords.directions.union(["in"]).contains),
            let place = words.firstIndex(of: joint), place > 0
        else { return false }
        let (noun, attribute) = (words[place - 1], words[(place + 1)...])
        let said = Self.reduced(Array(attribute))
        let reduced = Self.reduced(plain)
        return reduced.last == Inflection.singular(noun)
            && reduced.dropLast().suffix(said.count).elementsEqual(said)
    }

    /// "Japanese Prime Minister" for "Prime Minister of Japan".
    private func isNational(_ typed: [String], _ meant: [String], _ words: [String]) -> Bool {
        guard typed.count == meant.count, typed.count > 1, let place = words.lastIndex(of: "of"),
            place + 1 < words.count, meant.contains(words[place + 1]),
            let adjective = typed.first,
            Demonyms.names(of: adjective, asking).contains(words[place + 1])
        else { return false }
        return Array(typed.dropFirst()) == meant.filter { $0 != words[place + 1] }
    }

    private func slip(_ typed: [String]) -> Match? {
        var best: (distance: Int, meant: [String])?
        for text in texts {
            let meant = Self.reduced(text.words)
            if let distance = Slip.distance(typed, meant, isName: false),
                distance < best?.distance ?? .max
            {
                best = (distance, meant)
            }
        }
        guard let best, best.distance > 0 else { return nil }
        if let rival = rivals.near(typed, within: best.distance, meant: best.meant) {
            return wrong(rival)
        }
        // A slip in one word must not make another word that the bank uses for the relation.
        let own = Set(texts.flatMap(\.words)).union(texts.flatMap { Self.reduced($0.words) })
        for word in typed where !own.contains(word) && asking.isKnownWord(word, expected.relation) {
            return .wrong()
        }
        return .slip(expected.canonical)
    }

    /// Half of the words or more, and nothing else.
    private func part(_ typed: [String], _ words: [String]) -> Match? {
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

    /// The text within a sentence that says nothing else.
    private func inSentence(_ words: [String], _ text: String) -> Match {
        let phrase = Phrase(words, asking: asking)
        if let halves = phrase.alternatives,
            !texts.contains(where: { $0.words.contains(where: FunctionWords.hedges.contains) })
        {
            let all = halves.allSatisfy { half in
                texts.contains { Self.reduced($0.words) == Self.reduced(Phrase.core(half)) }
            }
            return all ? .right() : .wrong(Note.oneOnly)
        }
        let reduced = Self.reduced(words)
        let whole = Phrase(reduced, asking: asking)
        for meant in texts.map({ Self.reduced($0.words) }) {
            guard let rest = whole.rest(without: meant) ?? Self.rest(of: reduced, around: meant)
            else { continue }
            if rest.contains(where: FunctionWords.negations.contains) {
                return .wrong(Note.negated)
            }
            let nouns = Set(relationNouns)
            let open = rest.filter { !nouns.contains($0) && !Self.quantifiers.contains($0) }
            if open.isEmpty || isSaidByQuestion(open) { return .right() }
        }
        return .wrong()
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

extension Asking {
    /// Whether a word is one of the texts of a relation, or of the options.
    func isKnownWord(_ word: String, _ relation: RelationID?) -> Bool {
        if let relation, let table = tables.textsByRelation[relation], table.count(ofWord: word) > 0
        {
            return true
        }
        return tables.entities.count(ofWord: word) > 0
            || question.options.contains { folded($0.text).words.contains(word) }
    }
}
