import Facts
import Wording

/// Words that stand for something that is named elsewhere, or that the bank can name.
extension Rewriting {
    /// "The treaty took effect after it was signed": after the treaty was signed.
    func reference() -> [ClaimText]? {
        guard
            let place = words.indices.dropFirst().first(where: {
                Self.pronouns.contains(words[$0].text)
                    && Self.timeJoints.contains(words[$0 - 1].text)
            }), place + 1 < words.count
        else { return nil }
        // "After it was signed, the treaty took effect."
        let comma = words[place...].firstIndex { $0.before.contains(.comma) }
        guard let lead = place == 1 ? comma : 0 else { return nil }
        let start = words[lead].wordClass == .article ? lead + 1 : lead
        guard mentions.indices.contains(start), let subject = mentions[start].first,
            !words[subject.end - 1].isPossessive, place == 1 || subject.end < place,
            stands(words[place].text, for: subject.entity),
            !isRivalled(subject, upTo: place == 1 ? words.count : place, by: words[place].text)
        else { return nil }
        let name = words[lead..<subject.end].map(\.withoutComma)
        return [make(words[..<place] + name + Array(words[(place + 1)...]))]
    }

    static let pronouns: Set<String> = ["it", "he", "she", "they"]
    private static let timeJoints: Set<String> = [
        "before", "after", "since", "until", "till", "as", "that", "year", "when", "following",
    ]

    private func stands(_ pronoun: String, for entity: Int) -> Bool {
        switch pronoun {
        case "it": base.kind(entity) != "person" && !base.entity(entity).isPlural
        case "they": base.entity(entity).isPlural
        default: base.kind(entity) == "person"
        }
    }

    /// Whether the pronoun may as well mean something else that has a date of its own.
    private func isRivalled(_ subject: Mention, upTo end: Int, by pronoun: String) -> Bool {
        words.indices[subject.end..<end].contains { place in
            mentions[place].contains {
                $0.entity != subject.entity && stands(pronoun, for: $0.entity)
                    && base.isDated($0.entity)
            }
        }
    }

    /// "Austria's capital", "the author of the novel": the thing itself, which is the one.
    func described() -> [ClaimText]? {
        for start in words.indices {
            for owner in mentions[start] where words[owner.end - 1].isPossessive {
                let article = start > 0 && words[start - 1].wordClass == .article
                let from = article ? start - 1 : start
                for end in nounEnds(owner.end) {
                    if let made = named(owner.entity, owner.end..<end, in: from..<end) {
                        return made
                    }
                }
            }
            guard words[start].text == "the" else { continue }
            for of in nounEnds(start + 1) where of < words.count && words[of].text == "of" {
                let place =
                    of + 1 < words.count && words[of + 1].wordClass == .article
                    ? of + 2 : of + 1
                guard place < words.count else { continue }
                for owner in mentions[place] {
                    if let made = named(owner.entity, (start + 1)..<of, in: start..<owner.end) {
                        return made
                    }
                }
            }
        }
        return nil
    }

    private func nounEnds(_ start: Int) -> ClosedRange<Int> {
        let last = min(start + DescribedThings.longest, words.count)
        return min(start + 1, last)...last
    }

    private func named(
        _ owner: Int, _ noun: Range<Int>, in phrase: Range<Int>
    ) -> [ClaimText]? {
        guard !noun.isEmpty,
            !words[noun].dropLast().contains(where: \.isPossessive),
            let thing = base.described.thing(words[noun], of: base.entity(owner).id),
            let entity = base.model.entity(thing.entity), let being = word("is")
        else { return nil }
        let isPossessive = words[phrase.upperBound - 1].isPossessive
        let name = self.phrase(entity.name)
        var rest = words[phrase.upperBound...]
        // "Raab's predecessor Figl": the name stands there, too.
        if let start = rest.indices.first, !isPossessive,
            let same = mentions[start].first(where: { base.entity($0.entity).id == thing.entity })
        {
            rest = words[same.end...]
        }
        let replaced = isPossessive ? self.phrase(entity.name + "'s") : name
        let whole = words[..<phrase.lowerBound] + replaced + Array(rest)
        let ownerName = self.phrase(base.entity(owner).name)
        let reason =
            thing.makerNoun.map { ownerName + [being] + self.phrase("the \($0) of") + name }
            ?? name + [being] + self.phrase("the") + words[noun].map(\.withoutPossessive)
            + self.phrase("of") + ownerName
        var told = make(reason)
        told.isPresupposed = true
        return [make(Array(whole)), told]
    }

    /// "The Austrian capital": Austria's capital.
    func demonymOwner() -> [ClaimText]? {
        for place in words.indices.dropFirst().dropLast() where words[place].isCapital {
            guard words[place - 1].text == "the" else { continue }
            for count in [2, 1] where place + count < words.count {
                let adjective = words[place..<(place + count)]
                guard
                    let owner = base.entity(
                        ofDemonym: adjective.map(\.text).joined(separator: " ")),
                    words[place + count].wordClass == .content,
                    !words[place + count].isCapital
                else { continue }
                let name = phrase(base.entity(owner).name + "'s")
                return [make(words[..<(place - 1)] + name + Array(words[(place + count)...]))]
            }
        }
        return nil
    }

    /// "Vienna's Belvedere": the Belvedere, which is in Vienna, where the bank says that it is.
    func ownedPlace() -> [ClaimText]? {
        for start in words.indices {
            for owner in mentions[start] where words[owner.end - 1].isPossessive {
                guard owner.end < words.count,
                    let thing = mentions[owner.end].first(where: {
                        base.isPlaced($0.entity, in: owner.entity)
                    }), let being = word("is"), let joint = word("in")
                else { continue }
                let name = Array(words[owner.end..<thing.end])
                let last = words[owner.end - 1].withoutPossessive
                var told = make(
                    name.map(\.withoutPossessive) + [being, joint]
                        + words[start..<(owner.end - 1)] + [last])
                told.isPresupposed = true
                return [make(words[..<start] + Array(words[owner.end...])), told]
            }
        }
        return nil
    }

    /// Words that the text has not.
    func phrase(_ text: String) -> [ClaimWord] {
        base.plainWords[text].map { [$0] } ?? ClaimText(text, lexicon: base.lexicon).words
    }
}
