import Facts
import Questions
import Wording

/// Judges parts of names, names with a generic noun more, and slips.
struct NameParts {
    private let asking: Asking
    private let expected: Expected
    private let entity: Entity
    private let rivals: Rivals
    private let names: [[String]]

    /// Prepares to judge parts of the names of `entity`.
    init(
        _ asking: Asking, _ expected: Expected, _ entity: Entity, _ rivals: Rivals,
        _ names: [[String]]
    ) {
        self.asking = asking
        self.expected = expected
        self.entity = entity
        self.rivals = rivals
        self.names = names
    }

    /// Judges folded words; nil where they are no such thing.
    func judge(_ typed: [String], isInitial: Bool) -> Match? {
        let words = typed.enumerated().filter {
            !FunctionWords.all.contains($0.element) || (isInitial && $0.offset == 0)
        }.map(\.element)
        guard !words.isEmpty, words.count <= 24 else { return nil }
        return part(words) ?? enlarged(words) ?? shortened(words) ?? slip(words)
    }

    private var isPerson: Bool { GenericNouns.isPerson(entity.kind.rawValue) }

    /// A part of the name that fits nothing else.
    private func part(_ typed: [String]) -> Match? {
        // A title before a surname is no part of the name; but "King" may be the surname.
        let words =
            isPerson && typed.count > 1
            ? Array(typed.drop(while: GenericNouns.titles.contains)) : typed
        let quoted = Note.quoted(typed.joined(separator: " "))
        if words.isEmpty { return .wrong(Note.generic(quoted)) }
        guard
            let name = names.first(where: {
                NameMatch.isPart(words, of: $0) || NameMatch.isInitialed(words, of: $0)
            })
        else { return nil }
        let left = missing(words, of: name)
        let isSurname = isPerson && name.count > 1 && words == name.suffix(1)
        let telling = words.filter { isTelling($0) || isSurname }
        if telling.isEmpty { return number(words, left) ?? .wrong(Note.generic(quoted)) }
        let owners = asking.tables.entities.owners(withPart: words)
        if owners.contains(where: {
            $0 != rivals.position && isAsked($0) && (!left.isEmpty || isWhole(words, $0))
        }) {
            return .wrong(Note.several(quoted))
        }
        if !rivals.countries.isEmpty, Countries.table.owners(withPart: words).count > 1 {
            return .wrong(Note.several(quoted))
        }
        let states = WellKnownNames.table.owners(ofKey: NameKey.make(name))
        if !states.isEmpty, WellKnownNames.table.owners(withPart: words).count > 1 {
            return .wrong(Note.several(quoted))
        }
        if left.contains(where: GenericNouns.isNumber) { return .wrong(Note.several(quoted)) }
        if !isPerson, !telling.contains(where: isDistinctive),
            left.contains(where: { !FunctionWords.all.contains($0) })
        {
            return words.count == 1
                ? .wrong(Note.generic(quoted)) : .partial(0.5, Note.fuller(expected.canonical))
        }
        if left.contains(where: GenericNouns.distinguishing.contains) {
            return .partial(0.5, Note.fuller(expected.canonical))
        }
        // One word of a long name is only a hint at it.
        if telling.count == 1, name.filter(isTelling).count > 3 {
            return .partial(0.5, Note.fuller(expected.canonical))
        }
        if isPerson, words.last != name.last || halvesSurname(words) {
            return .partial(0.5, "Give the surname too: \(expected.canonical).")
        }
        if !isPerson, isTail(words, of: name) || isCommonNoun(left) {
            return .partial(0.5, Note.fuller(expected.canonical))
        }
        return .right()
    }

    /// Whether the entity has no name but a noun, of which a part is left out: "participant" for
    /// contributing participant.
    private func isCommonNoun(_ left: [String]) -> Bool {
        entity.name.first?.isLowercase == true
            && left.contains { !FunctionWords.all.contains($0) && !isKindNoun($0) }
    }

    /// Whether an entity is of the kind that the question asks for. "Bell" is no name of Bell
    /// Laboratories where the question is "who?".
    private func isAsked(_ owner: Int) -> Bool {
        guard isPerson else { return true }
        return GenericNouns.isPerson(asking.model.bank.entities[owner].kind.rawValue)
    }

    /// Whether only a half of a surname with a hyphen was given: "Lee" for Berners-Lee.
    private func halvesSurname(_ words: [String]) -> Bool {
        ([expected.canonical] + entity.names).contains { name in
            guard let last = name.split(separator: " ").last, last.contains("-") else {
                return false
            }
            let halves = NormalText(String(last)).words
            return halves.count > 1 && words.last == halves.last
                && !words.suffix(halves.count).elementsEqual(halves)
        }
    }

    /// Whether words are only what follows "and", "of" or "for" in a name that begins with
    /// something telling: "Nuclear Research", "Príncipe".
    private func isTail(_ words: [String], of name: [String]) -> Bool {
        guard let cut = name.firstIndex(where: { Self.links.contains($0) }), cut > 0 else {
            return false
        }
        let head = name[..<cut].filter { !isKindNoun($0) && !FunctionWords.all.contains($0) }
        return !head.isEmpty && !words.contains(where: name[..<cut].contains)
    }

    private static let links: Set<String> = ["and", "of", "for"]

    /// Whether a word of a name tells one thing from others: neither an adjective of a country nor
    /// one that many names have.
    private func isDistinctive(_ word: String) -> Bool {
        !GenericNouns.common.contains(word)
            && Countries.demonyms.owners(ofKey: word).isEmpty
            && !entity.kind.rawValue.split(whereSeparator: { $0 == "-" || $0 == "_" })
                .contains { $0 == word }
    }

    /// A person's name with the given name as friends or neighbours say it: "Ben Franklin".
    private func shortened(_ typed: [String]) -> Match? {
        guard isPerson, typed.count > 1, let first = typed.first else { return nil }
        for name in names where name.count > 1 && name.last == typed.last && name[0] != first {
            guard GivenNames.agree(first, name[0]) else { continue }
            return part([name[0]] + typed.dropFirst())
        }
        return nil
    }

    /// "5" for "Article 5": right where the question has said the rest.
    private func number(_ words: [String], _ left: [String]) -> Match? {
        guard words.contains(where: GenericNouns.isNumber) else { return nil }
        return asking.isInPrompt(left) ? .right() : .partial(0.5, Note.fuller(expected.canonical))
    }

    /// Whether another entity has a name that the words give in full.
    private func isWhole(_ words: [String], _ owner: Int) -> Bool {
        asking.model.bank.entities[owner].names.contains {
            let name = Array(NormalText($0).content)
            return name.count == words.count && NameMatch.isPart(words, of: name)
        }
    }

    /// The words of a name that a part leaves out.
    private func missing(_ words: [String], of name: [String]) -> [String] {
        var rest = words[...]
        return name.filter { word in
            guard let next = rest.first,
                next == word || (next.utf8.count == 1 && word.hasPrefix(next))
            else { return true }
            rest = rest.dropFirst()
            return false
        }
    }

    private func isTelling(_ word: String) -> Bool {
        word.utf8.count > 1 && !isGeneric(word) && !FunctionWords.all.contains(word)
            && !GenericNouns.isNumber(word)
    }

    /// Whether a word alone says nothing: a generic noun, or one that many names of the bank share.
    private func isGeneric(_ word: String) -> Bool {
        GenericNouns.all.contains(word) || GenericNouns.all.contains(Inflection.singular(word))
            || (isPerson && GenericNouns.titles.contains(word))
            || GenericNouns.particles.contains(word)
            || GenericNouns.distinguishing.contains(word)
    }

    /// The whole name with a noun more that says of what kind it is.
    private func enlarged(_ typed: [String]) -> Match? {
        for name in names where !name.isEmpty && name.count < typed.count {
            let content = name.filter { !FunctionWords.all.contains($0) }
            guard content.contains(where: { !isGeneric($0) && $0.utf8.count > 1 }),
                let start = typed.indices.first(where: { typed[$0...].starts(with: content) })
            else { continue }
            let extras = typed[..<start] + typed[(start + content.count)...]
            if !extras.isEmpty, extras.allSatisfy(isKindNoun) { return .right() }
        }
        return nil
    }

    private func isKindNoun(_ word: String) -> Bool {
        if GenericNouns.distinguishing.contains(word) || FunctionWords.negations.contains(word) {
            return false
        }
        if isPerson, GenericNouns.titles.contains(word) { return true }
        let kinds = entity.kind.rawValue.split { $0 == "-" || $0 == "_" }.map(String.init)
        if kinds.contains(word) { return true }
        guard GenericNouns.all.contains(word) else { return false }
        if kinds.contains(where: { GenericNouns.agree(word, $0) }) { return true }
        let names = entity.names + entity.descriptions
        return asking.promptWords.contains(word)
            || names.contains { NormalText($0).words.contains { GenericNouns.agree(word, $0) } }
    }

    /// The name, or a telling part of it, with a slip that brings it near nothing else.
    private func slip(_ typed: [String]) -> Match? {
        var best: (distance: Int, meant: [String])?
        for name in names where !isAcronym(name) {
            let content = name.filter { !FunctionWords.all.contains($0) }
            for order in orders(typed) {
                if let distance = Slip.distance(order, content, isName: true),
                    distance < best?.distance ?? .max
                {
                    best = (distance, content)
                }
            }
        }
        if best == nil, typed.count == 1 { best = wordSlip(typed) }
        if best == nil, typed.count > 1 { best = withoutKindNouns(typed) }
        // "Brazilian" is no slip for Brasília.
        guard let best, Countries.demonyms.owners(ofKey: NameKey.make(typed)).isEmpty else {
            return nil
        }
        if let rival = rivals.near(typed, within: best.distance, meant: best.meant) {
            let note = Note.another(rival.name, rival.kind, expected.canonical)
            return .wrong(note, confusedWith: rival.value)
        }
        return best.distance == 0 ? .right() : .slip(expected.canonical)
    }

    /// The words as typed, and for a person also with the surname from the front put last.
    private func orders(_ typed: [String]) -> [[String]] {
        guard isPerson, (2...4).contains(typed.count) else { return [typed] }
        return [typed, Array(typed.dropFirst() + typed.prefix(1))]
    }

    /// Whether a name is written in capitals, so that each letter stands for a word.
    private func isAcronym(_ name: [String]) -> Bool {
        let key = NameKey.make(name)
        guard key.utf8.count <= 8 else { return false }
        return ([expected.canonical] + entity.names).contains { text in
            text.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x2E || $0 == 0x20 }
                && NormalText(text).key == key
        }
    }

    /// A misspelt word that only this entity has: a surname.
    private func wordSlip(_ typed: [String]) -> (distance: Int, meant: [String])? {
        for name in names where name.count > 1 {
            for word in isPerson ? [name[name.count - 1]] : name where !isGeneric(word) {
                guard let distance = Slip.distance(typed, [word], isName: true),
                    part([word])?.isRight == true
                else { continue }
                return (distance, [word])
            }
        }
        return nil
    }

    /// A misspelt name with a noun more.
    private func withoutKindNouns(_ typed: [String]) -> (distance: Int, meant: [String])? {
        let core = typed.filter { !isKindNoun($0) }
        guard core.count < typed.count, !core.isEmpty else { return nil }
        for name in names {
            let content = name.filter { !FunctionWords.all.contains($0) && !isKindNoun($0) }
            if !content.isEmpty, let distance = Slip.distance(core, content, isName: true) {
                return (distance, name)
            }
        }
        return nil
    }
}
