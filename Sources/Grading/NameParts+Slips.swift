import Facts
import Wording

extension NameParts {
    /// The name, or a telling part of it, with a slip that brings it near nothing else.
    func slip(_ typed: [String]) -> Match? {
        var best: (distance: Int, meant: [String])?
        for name in names where !isAcronym(name) {
            let content = name.filter { !FunctionWords.all.contains($0) }
            for order in orders(typed) {
                if let distance = asking.slip(order, content, isName: true, isListed: isListed),
                    distance < best?.distance ?? .max
                {
                    best = (distance, content)
                }
            }
        }
        if best == nil, typed.count == 1 { best = wordSlip(typed) }
        // "Mac Millan"
        if best == nil, isPerson, typed.count == 2,
            names.contains(where: { $0.count > 1 && $0.last == typed.joined() })
        {
            return part([typed.joined()])
        }
        if best == nil, typed.count > 1 { best = withoutKindNouns(typed) }
        // "Brazilian" is no slip for Brasília.
        guard let best, !isDemonym(typed), !isDemonym(Self.inSingular(typed)) else { return nil }
        if let rival = rivals.near(typed, within: best.distance, meant: best.meant) {
            let note = Note.another(
                asking.contrast(rival, to: expected), asking.told(expected))
            return .wrong(note, confusedWith: rival.value)
        }
        return best.distance == 0 ? .right() : .slip(expected.canonical)
    }

    /// Whether the bank has the name as an entity, and so others that it may be confused with.
    var isListed: Bool { !asking.isWritten(expected) }

    /// Whether words are the adjective of a country, or what its people are called.
    private func isDemonym(_ words: [String]) -> Bool {
        let key = NameKey.make(words)
        return !Countries.demonyms.owners(ofKey: key).isEmpty
            || !isListed && !Countries.demonyms.owners(withPart: words).isEmpty
            || asking.tables.demonyms[key] != nil
    }

    private static func inSingular(_ words: [String]) -> [String] {
        words.dropLast() + words.suffix(1).map(Inflection.singular)
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
                && asking.folded(text).key == key
        }
    }

    /// A misspelt word that only this entity has: a surname.
    private func wordSlip(_ typed: [String]) -> (distance: Int, meant: [String])? {
        for name in names where name.count > 1 {
            for word in isPerson ? [name[name.count - 1]] : name where !isGeneric(word) {
                guard let distance = asking.slip(typed, [word], isName: true, isListed: isListed),
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
            if !content.isEmpty,
                let distance = asking.slip(core, content, isName: true, isListed: isListed)
            {
                return (distance, name)
            }
        }
        return nil
    }
}
