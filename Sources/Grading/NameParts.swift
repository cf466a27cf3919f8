import Facts
import Questions
import Wording

/// Judges parts of names, names with a generic noun more, and slips.
struct NameParts {
    /// What is asked, and of what.
    let asking: Asking
    /// What is right.
    let expected: Expected
    /// Whose name is asked for.
    let entity: Entity
    /// What must not be taken for it.
    let rivals: Rivals
    /// The folded words of each of its names.
    let names: [[String]]

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

    private var told: String { asking.told(expected) }

    /// Judges folded words; nil where they are no such thing.
    func judge(_ typed: [String], isInitial: Bool) -> Match? {
        let words = typed.enumerated().filter {
            !FunctionWords.all.contains($0.element) || (isInitial && $0.offset == 0)
                || SignWords.isLetter(at: $0.offset, in: typed)
        }.map(\.element)
        guard !words.isEmpty, words.count <= 24 else { return nil }
        // A sign more or less makes another thing of a name: C++ is not C.
        let signs = SignWords.all(in: words)
        guard names.contains(where: { SignWords.all(in: $0) == signs }) else { return nil }
        return part(words) ?? withoutMiddle(words) ?? enlarged(words) ?? described(words)
            ?? shortened(words) ?? slip(words)
    }

    /// Whether a person is asked for.
    var isPerson: Bool { GenericNouns.isPerson(entity.kind.rawValue) }

    /// A part of the name that fits nothing else.
    func part(_ typed: [String]) -> Match? {
        // A title before a surname is no part of the name; but "King" may be the surname.
        let words =
            isPerson && typed.count > 1
            ? Array(typed.drop(while: GenericNouns.titles.contains)) : typed
        let quoted = Note.quoted(typed.joined(separator: " "))
        if words.isEmpty { return .vague(0, Note.generic(quoted)) }
        guard
            let name = names.first(where: {
                SignWords.all(in: $0) == SignWords.all(in: words)
                    && (NameMatch.isPart(words, of: $0) || NameMatch.isInitialed(words, of: $0))
            })
        else { return nil }
        // Letters alone begin many names.
        if words.allSatisfy({ $0.utf8.count == 1 && !name.contains($0) }) {
            return .vague(0, Note.generic(quoted))
        }
        let left = missing(words, of: name)
        let isSurname = isPerson && name.count > 1 && words == name.suffix(1)
        let telling = words.filter { isTelling($0) || isSurname }
        if telling.isEmpty { return number(words, left) ?? .vague(0, Note.generic(quoted)) }
        let owners = asking.tables.entities.owners(withPart: words)
        if owners.contains(where: {
            $0 != rivals.position && isAsked($0) && (!left.isEmpty || isWhole(words, $0))
        }) {
            return .vague(0, Note.several(quoted))
        }
        if !rivals.countries.isEmpty, Countries.table.owners(withPart: words).count > 1 {
            return .vague(0, Note.several(quoted))
        }
        let states = WellKnownNames.table.owners(ofKey: NameKey.make(name))
        if !states.isEmpty, WellKnownNames.table.owners(withPart: words).count > 1 {
            return .vague(0, Note.several(quoted))
        }
        if let other = rivals.wholeBody(words), left.contains(where: isTelling) {
            return .wrong(Note.another(asking.contrast(other, to: expected), told))
        }
        if left.contains(where: GenericNouns.isNumber) { return .vague(0, Note.several(quoted)) }
        if !isPerson, !telling.contains(where: isDistinctive),
            left.contains(where: { !FunctionWords.all.contains($0) })
        {
            return words.count == 1
                ? .vague(0, Note.generic(quoted)) : .vague(0.5, Note.fuller(told))
        }
        if left.contains(where: GenericNouns.distinguishing.contains) {
            return .vague(0.5, Note.fuller(told))
        }
        // One word of a long name is only a hint at it.
        if telling.count == 1, name.filter(isTelling).count > 3 {
            return .vague(0.5, Note.fuller(told))
        }
        if isPerson, words.last != name.last || halvesSurname(words) {
            return .vague(0.5, "Give the surname too: \(expected.canonical).")
        }
        if !isPerson,
            !isListed && losesHead(words, of: name) || isTail(words, of: name) || isCommonNoun(left)
        {
            return .vague(0.5, Note.fuller(told))
        }
        return .right()
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

    /// A person's name without an initial in the middle, where the bank gives none: "Harry S. Truman".
    private func withoutMiddle(_ typed: [String]) -> Match? {
        guard isPerson, typed.count > 2, names.contains(where: { $0.count == 2 }) else {
            return nil
        }
        let plain = typed.enumerated().filter { place, word in
            place == 0 || place == typed.count - 1 || word.utf8.count > 1
        }.map(\.element)
        return plain.count == 2 && plain.count < typed.count ? part(plain) : nil
    }

    /// A person with what he or she was before the name: "the Danish architect Jørn Utzon".
    private func described(_ typed: [String]) -> Match? {
        guard isPerson else { return nil }
        let name = typed.drop {
            isKindNoun($0) || !Countries.demonyms.owners(ofKey: $0).isEmpty
        }
        guard !name.isEmpty, name.startIndex > 0, isKindNoun(typed[name.startIndex - 1]) else {
            return nil
        }
        return part(Array(name))
    }

    /// "5" for "Article 5": right where the question has said the rest.
    private func number(_ words: [String], _ left: [String]) -> Match? {
        guard words.contains(where: GenericNouns.isNumber) else { return nil }
        return asking.isInPrompt(left) ? .right() : .vague(0.5, Note.fuller(told))
    }

    /// Whether another entity has a name that the words give in full.
    private func isWhole(_ words: [String], _ owner: Int) -> Bool {
        asking.model.bank.entities[owner].names.contains {
            let name = Array(asking.folded($0).content)
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

    /// The whole name with a noun more that says of what kind it is.
    private func enlarged(_ typed: [String]) -> Match? {
        for name in names where !name.isEmpty && name.count < typed.count {
            let content = name.filter { !FunctionWords.all.contains($0) }
            guard SignWords.all(in: name) == SignWords.all(in: typed),
                content.contains(where: { !isGeneric($0) && $0.utf8.count > 1 }),
                let start = typed.indices.first(where: { typed[$0...].starts(with: content) })
            else { continue }
            let extras = typed[..<start] + typed[(start + content.count)...]
            if !extras.isEmpty, extras.allSatisfy(isKindNoun) { return .right() }
        }
        return nil
    }
}
