import Facts
import Questions
import Wording

/// Judges a text that should say the same words as a text value.
struct TextJudge {
    /// The question.
    let asking: Asking
    /// What is right.
    let expected: Expected
    /// What must not be taken for it.
    let rivals: Rivals
    /// Everything that is right, folded.
    let texts: [NormalText]

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
        if let country = otherCountry(words) { return country }
        let core = Phrase.core(typed.words)
        let hasCore = core != words && !core.isEmpty
        if hasCore {
            if rivals.rightKeys.contains(NameKey.make(core)) { return .right() }
            if let rival = rivals.named(core) { return wrong(rival) }
        }
        let everyday = Everyday(
            right: texts.map(\.words), prompted: expected.prompted.map { asking.folded($0).words },
            dictionary: asking.dictionary, prompt: asking.promptWords,
            isWritten: isWritten)
        if everyday.isSame(typed.words) || hasCore && everyday.isSame(core) { return .right() }
        if let found = loosely(words) { return found }
        if hasCore, let found = loosely(core) { return found }
        return inSentence(typed.words, text)
    }

    var isWritten: Bool { asking.isWritten(expected) }

    private func wrong(_ rival: Rivals.Rival) -> Match {
        let note =
            asking.isOtherFrame(rival.value)
            ? Note.otherFrame(rival.told, asking.question.frame, expected.canonical)
            : "\(rival.told.capitalizedFirst) is something else here; the answer is \(expected.canonical)."
        return .wrong(note, confusedWith: rival.value)
    }

    /// Another country than the right one; a name that several have is asked for more.
    private func otherCountry(_ words: [String]) -> Match? {
        guard isWritten, !rivals.countries.isEmpty else { return nil }
        if CountryNames.isShared(words) { return .vague(0.5, Note.preciser(expected.canonical)) }
        return rivals.wellKnown(words).map(wrong)
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
            if let distance = asking.slip(
                typed, meant, isName: false, isListed: !isWritten && typed.count > 1),
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
