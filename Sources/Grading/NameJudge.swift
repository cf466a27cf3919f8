import Facts
import Questions
import Wording

/// Judges a text that should name an entity.
struct NameJudge {
    private let asking: Asking
    private let expected: Expected
    private let entity: Entity
    private let rivals: Rivals
    /// The folded words of every name that is right.
    private let names: [[String]]

    /// Prepares to judge names of `entity`.
    init(_ asking: Asking, _ expected: Expected, _ entity: Entity) {
        self.asking = asking
        self.expected = expected
        self.entity = entity
        let texts = [expected.canonical] + expected.accepted + entity.names
        names = texts.map { Array(asking.folded($0).content) }
        rivals = Rivals(
            asking: asking, expected: expected, rightKeys: Set(names.map { NameKey.make($0) }))
    }

    private var told: String { asking.told(expected) }

    /// Judges a text.
    func judge(_ text: String) -> Match {
        let typed = asking.folded(text)
        // "A. Tolkien" begins with an initial, not with an article.
        let isInitial = text.drop { $0 == " " }.lowercased().hasPrefix("a.")
        let words = isInitial ? typed.words : Array(typed.content)
        if let found = exactly(words) { return found }
        if let other = rewritten(text), let found = exactly(other), found.isRight { return found }
        let core = isInitial ? words : Phrase.core(typed.words)
        let hasCore = core != words && !core.isEmpty
        if hasCore, let found = exactly(core) { return found }
        if let found = loosely(words, isInitial: isInitial) { return found }
        if hasCore, let found = loosely(core, isInitial: false) { return found }
        if let other = rewritten(text), let found = loosely(other, isInitial: false), found.isRight
        {
            return found
        }
        return inSentence(typed.words)
    }

    /// The words without possessives, or with what follows the only comma first: "NATO's Centre",
    /// "Tolkien, J.R.R."
    private func rewritten(_ text: String) -> [String]? {
        let parts = text.split(separator: ",", maxSplits: 2)
        if parts.count == 2 {
            return Array(asking.folded(parts[1] + " " + parts[0]).content)
        }
        let tokens = Token.tokens(of: text, asking.tables.folding.told)
        guard tokens.contains(where: \.isPossessive) else { return nil }
        return Array(NormalText(words: tokens.map(\.stem)).content)
    }

    /// The name itself, or that of something else.
    private func exactly(_ words: [String]) -> Match? {
        let key = NameKey.make(words)
        if rivals.rightKeys.contains(key) { return sharedAlias(key, words) ?? .right() }
        let owners = asking.tables.entities.owners(ofKey: key)
        if let position = rivals.position, owners.contains(position) {
            return owners.count > 1
                ? .vague(0, Note.several(Note.quoted(words.joined(separator: " ")))) : .right()
        }
        if entity.demonym.map({ NormalText($0).key }) == key { return adjective(words) }
        if let rival = rivals.named(words), !isOwnSurname(words, rival) {
            return contained(rival) ?? wrong(rival)
        }
        if !Set(Countries.table.owners(ofKey: key)).isDisjoint(with: rivals.countries) {
            return CountryNames.isShared(words)
                ? .vague(0.5, Note.preciser(told)) : .right()
        }
        if isOtherNumber(words) || isCurrency(words) { return .right() }
        if rivals.adjective(words) { return adjective(words) }
        return rivals.wellKnown(words).map(wrong)
    }

    private func adjective(_ words: [String]) -> Match {
        .wrong(Note.adjective(words.joined(separator: " ").capitalizedFirst, told))
    }

    /// Whether it is the name of a thing that is written small, in the other number: "euros".
    private func isOtherNumber(_ words: [String]) -> Bool {
        guard entity.name.first?.isLowercase == true else { return false }
        return names.contains { name in
            name.count == words.count && name.dropLast().elementsEqual(words.dropLast())
                && name.suffix(1).map(Inflection.singular)
                    == words.suffix(1).map(Inflection.singular)
        }
    }

    /// Whether a currency is asked for, and its code or sign was given.
    private func isCurrency(_ words: [String]) -> Bool {
        guard let typed = MeasureUnit(words.joined(separator: " ")), typed.dimension.isMoney else {
            return false
        }
        return entity.names.contains {
            MeasureUnit(NormalText($0).words.joined(separator: " ")) == typed
        }
    }

    /// Whether a person is asked for, and the name of something else is the person's surname too:
    /// "Hubble", the astronomer and the telescope.
    private func isOwnSurname(_ words: [String], _ rival: Rivals.Rival) -> Bool {
        guard GenericNouns.isPerson(entity.kind.rawValue),
            let other = rival.value?.entity.flatMap(asking.model.entity),
            !GenericNouns.isPerson(other.kind.rawValue)
        else { return false }
        return names.contains { $0.count > 1 && words == $0.suffix(1) }
    }

    /// An alias that another entity has too says which one only if the bank accepts it outright.
    private func sharedAlias(_ key: String, _ words: [String]) -> Match? {
        guard asking.tables.entities.owners(ofKey: key).count > 1 else { return nil }
        let outright =
            [expected.canonical, entity.name]
            + expected.accepted.filter { !entity.names.contains($0) }
        guard !outright.contains(where: { asking.folded($0).key == key }) else { return nil }
        return .vague(0, Note.several(Note.quoted(words.joined(separator: " "))))
    }

    /// A place within the one asked for, or around it.
    private func contained(_ rival: Rivals.Rival) -> Match? {
        guard let other = rival.value?.entity else { return nil }
        if asking.isAgreed(rival.value) {
            return asking.isInPrompt([entity.kind.rawValue])
                ? .partial(
                    0.5, "\(rival.told.capitalizedFirst) agrees with it, but asked for is \(told).")
                : .right("Right, the record says so too; the answer here is \(told).")
        }
        if Containment.lies(other, in: entity.id, asking.model) {
            return .partial(
                0.5, "\(rival.told.capitalizedFirst) lies there, but asked for is \(told).")
        }
        if Containment.lies(entity.id, in: other, asking.model) {
            return .vague(0.5, Note.preciser(told))
        }
        return nil
    }

    private func wrong(_ rival: Rivals.Rival) -> Match {
        let isOtherFrame = asking.isOtherFrame(rival.value)
        let note =
            isOtherFrame
            ? Note.otherFrame(rival.told, asking.question.frame, told)
            : Note.another(asking.contrast(rival, to: expected), told)
        return .wrong(note, confusedWith: rival.value)
    }

    /// A part of the name, the name with a generic noun more, or with a slip.
    private func loosely(_ words: [String], isInitial: Bool) -> Match? {
        NameParts(asking, expected, entity, rivals, names).judge(words, isInitial: isInitial)
    }

    /// The name within a short sentence that says nothing else.
    private func inSentence(_ words: [String]) -> Match {
        let phrase = Phrase(words, asking: asking)
        if let halves = phrase.alternatives {
            let all = halves.allSatisfy { !$0.isEmpty && exactly(Phrase.core($0))?.isRight == true }
            return all ? .right() : .wrong(Note.oneOnly)
        }
        for name in names.sorted(by: { $0.count > $1.count }) {
            guard let rest = phrase.rest(without: name) else { continue }
            if phrase.isNegated { return contrasted(words) ?? .wrong(Note.negated) }
            let kinds = Set(entity.kind.rawValue.split { $0 == "-" || $0 == "_" }.map(String.init))
            let (rival, open) = others(in: rest)
            if let rival { return .wrong(Note.oneOnly, confusedWith: rival.value) }
            if phrase.isIdle(open, besides: kinds, before: name) { return .right() }
        }
        if !phrase.isNegated, let inner = inQuestion(words),
            let found = loosely(inner, isInitial: false)
        {
            return found
        }
        return part(Phrase.core(words)).map(wrong) ?? .wrong()
    }

    /// What stands in a sentence that repeats the question's own words around it: "it was Beethoven
    /// who composed it".
    private func inQuestion(_ words: [String]) -> [String]? {
        let subject = asking.fact.flatMap { asking.model.entity($0.subject) }?.names ?? []
        let names = Set((subject + entity.names).flatMap { NormalText($0).words })
        func isAsked(_ word: String) -> Bool {
            FunctionWords.all.contains(word) || FunctionWords.framing.contains(word)
                || (asking.promptWords.contains(word) && !names.contains(word))
        }
        let start = words.drop(while: isAsked)
        let inner = Array(start.reversed().drop(while: isAsked).reversed())
        let around = words.prefix(words.count - start.count) + start.dropFirst(inner.count)
        guard !inner.isEmpty, inner.count < words.count, inner != Phrase.core(words),
            !around.contains(where: { $0 != "by" && FunctionWords.directions.contains($0) })
        else { return nil }
        return inner
    }

    /// The one other entity that a part of a name fits: "Hamada".
    private func part(_ words: [String]) -> Rivals.Rival? {
        let telling = words.filter { !FunctionWords.all.contains($0) }
        guard telling.count <= 6,
            telling.contains(where: { $0.utf8.count > 2 && !GenericNouns.all.contains($0) })
        else { return nil }
        let owners = asking.tables.entities.owners(withPart: telling)
        guard SignWords.all(in: telling).isEmpty, owners.count == 1, let owner = owners.first,
            owner != rivals.position
        else {
            return nil
        }
        return rivals.entity(owner)
    }

    /// "Estonia, not Latvia" says what it is, and what it is not besides.
    private func contrasted(_ words: [String]) -> Match? {
        guard let place = words.firstIndex(where: FunctionWords.negations.contains), place > 0,
            words[place] == "not", exactly(Phrase.core(Array(words[..<place])))?.isRight == true
        else { return nil }
        let denied = Phrase.core(Array(words[(place + 1)...]))
        return !denied.isEmpty && (rivals.named(denied) ?? rivals.wellKnown(denied)) != nil
            ? .right() : nil
    }

    /// Another entity that the rest of a sentence offers as well, and the words that name nothing.
    private func others(in rest: [String]) -> (rival: Rivals.Rival?, open: [String]) {
        let content = rest.filter { !FunctionWords.all.contains($0) }
        var open = content
        for mention in asking.tables.entities.mentions(in: content).reversed() {
            guard let owner = mention.owners.first else { continue }
            // The same thing once more, or a part of its name.
            let words = content[mention.range]
            if mention.owners.contains(where: { $0 == rivals.position })
                || names.contains(where: { NameMatch.isPart(words, of: $0) })
            {
                open.removeSubrange(mention.range)
                continue
            }
            let other = asking.model.bank.entities[owner]
            // "Tallinn, Estonia" names one place; and a whole sentence may repeat the question.
            if asking.isAgreed(.entity(other.id))
                || Containment.lies(entity.id, in: other.id, asking.model)
                || Containment.lies(other.id, in: entity.id, asking.model)
            {
                open.removeSubrange(mention.range)
                continue
            }
            let isAlone = mention.range.count == content.count
            if (isAlone && other.kind == entity.kind) || !asking.isInPrompt(content[mention.range])
            {
                return (rivals.entity(owner), open)
            }
        }
        return (nil, open)
    }
}

extension String {
    /// The text with its first letter in upper case.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
