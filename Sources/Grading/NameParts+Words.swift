import Facts
import Wording

extension NameParts {
    /// Whether the entity has no name but a noun, of which a part is left out: "participant" for
    /// contributing participant.
    func isCommonNoun(_ left: [String]) -> Bool {
        entity.name.first?.isLowercase == true
            && left.contains { !FunctionWords.all.contains($0) && !isKindNoun($0) }
    }

    /// Whether an entity is of the kind that the question asks for. "Bell" is no name of Bell
    /// Laboratories where the question is "who?".
    func isAsked(_ owner: Int) -> Bool {
        guard isPerson else { return true }
        return GenericNouns.isPerson(asking.model.bank.entities[owner].kind.rawValue)
    }

    /// Whether only a half of a surname with a hyphen was given: "Lee" for Berners-Lee.
    func halvesSurname(_ words: [String]) -> Bool {
        ([expected.canonical] + entity.names).contains { name in
            guard let last = name.split(separator: " ").last, last.contains("-") else {
                return false
            }
            let halves = NormalText(String(last)).words
            return halves.count > 1 && words.last == halves.last
                && !words.suffix(halves.count).elementsEqual(halves)
        }
    }

    /// Whether a name of telling words lacks the first of them: "Aviv" of Tel Aviv.
    func losesHead(_ words: [String], of name: [String]) -> Bool {
        guard let head = name.first, head != words.first, name.allSatisfy(isTelling) else {
            return false
        }
        return isDistinctive(head)
    }

    /// Whether words are only what follows "and", "of" or "for" in a name that begins with
    /// something telling: "Nuclear Research", "Príncipe".
    func isTail(_ words: [String], of name: [String]) -> Bool {
        guard let cut = name.firstIndex(where: { Self.links.contains($0) }), cut > 0 else {
            return false
        }
        let head = name[..<cut].filter { !isKindNoun($0) && !FunctionWords.all.contains($0) }
        return !head.isEmpty && !words.contains(where: name[..<cut].contains)
    }

    private static let links: Set<String> = ["and", "of", "for"]

    /// Whether a word of a name tells one thing from others: neither an adjective of a country nor
    /// one that many names have.
    func isDistinctive(_ word: String) -> Bool {
        !GenericNouns.common.contains(word)
            && Countries.demonyms.owners(ofKey: word).isEmpty
            && !entity.kind.rawValue.split(whereSeparator: { $0 == "-" || $0 == "_" })
                .contains { $0 == word }
    }

    /// Whether a word of a name is more than a noun, a number or a small word.
    func isTelling(_ word: String) -> Bool {
        word.utf8.count > 1 && !isGeneric(word) && !FunctionWords.all.contains(word)
            && !GenericNouns.isNumber(word)
    }

    /// Whether a word alone says nothing: a generic noun, or one that many names of the bank share.
    func isGeneric(_ word: String) -> Bool {
        GenericNouns.all.contains(word) || GenericNouns.all.contains(Inflection.singular(word))
            || (isPerson && GenericNouns.titles.contains(word))
            || GenericNouns.particles.contains(word)
            || GenericNouns.distinguishing.contains(word)
    }

    /// Whether a word only says of what kind the thing is.
    func isKindNoun(_ word: String) -> Bool {
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
}
