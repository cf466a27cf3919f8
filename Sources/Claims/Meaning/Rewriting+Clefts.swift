import Facts
import Wording

/// Sentences that put forward who it was, or when.
extension Rewriting {
    /// "The person who proposed the telescope was Spitzer": Spitzer did.
    func personWho() -> [ClaimText]? {
        guard words[0].text == "the" else { return nil }
        let texts = words.map(\.text)
        guard texts.first == "the", words.count > 5, Self.ones.contains(texts[1]),
            ["who", "that", "which"].contains(texts[2]),
            let verb = words.indices.dropFirst(4).last(where: { words[$0].wordClass == .be }),
            verb + 1 < words.count
        else { return nil }
        let negation = words[(verb + 1)...].prefix { $0.wordClass == .negation }
        let named = words[(verb + 1 + negation.count)...]
        guard let first = named.first, isName(named, first) else { return nil }
        var text = make(Array(named) + Array(negation) + Array(words[3..<verb]))
        text.namesOne = true
        return [text]
    }

    /// "Spitzer was the first to propose the telescope", "the first to propose it was Spitzer":
    /// he first proposed it.
    func firstTo() -> [ClaimText]? {
        guard words.contains(where: { $0.text == "first" }) else { return nil }
        let texts = words.map(\.text)
        guard
            let the = texts.indices.dropLast(4).first(where: {
                texts[$0] == "the" && texts[$0 + 1] == "first" && texts[$0 + 2] == "to"
            })
        else { return nil }
        let first = words[the + 1]
        if the > 1, words[the - 1].wordClass == .be {
            return [make(words[..<(the - 1)] + [first] + Array(words[(the + 3)...]))]
        }
        guard the == 0, let verb = words.indices.last(where: { words[$0].wordClass == .be }),
            verb > 4, verb + 1 < words.count, isName(words[(verb + 1)...], words[verb + 1])
        else { return nil }
        return [make(words[(verb + 1)...] + [first] + Array(words[3..<verb]))]
    }

    private func isName(_ named: ArraySlice<ClaimWord>, _ first: ClaimWord) -> Bool {
        let start = first.wordClass == .article ? named.startIndex + 1 : named.startIndex
        guard mentions.indices.contains(start) else { return false }
        return mentions[start].contains { $0.end == words.count }
    }

    private static let ones: Set<String> = [
        "person", "one", "man", "woman", "scientist", "company", "agency", "mission", "shuttle",
        "country", "organisation", "organization",
    ]

    /// "The date of Edwin Hubble's death is 28 September 1953": his death was then.
    func dateOf() -> [ClaimText]? {
        guard words[0].text == "the" else { return nil }
        let texts = words.map(\.text)
        guard texts.count > 5, texts[0] == "the", ["date", "day", "year"].contains(texts[1]),
            texts[2] == "of",
            let verb = words.indices.dropFirst(4).first(where: { words[$0].wordClass == .be }),
            verb + 1 < words.count, let was = word("was"),
            TimeWords.mayBegin(texts[verb + 1], next: verb + 2 < texts.count ? texts[verb + 2] : "")
        else { return nil }
        return [make(words[3..<verb] + [was] + Array(words[(verb + 1)...]))]
    }

    /// "During the fifth mission, the camera was installed": it was installed during the mission.
    func fronted() -> [ClaimText]? {
        guard words[0].wordClass == .preposition, words[0].text != "at",
            let comma = words.indices.dropFirst(2).first(where: {
                words[$0].before.contains(.comma)
            }), comma + 2 < words.count
        else { return nil }
        return [make(words[comma...] + Array(words[..<comma]))]
    }

    /// "after the first mission and before the second": after the one, and before the other.
    func twoBounds() -> [ClaimText]? {
        let joints: Set<String> = ["before", "after"]
        guard
            let and = words.indices.dropFirst(3).dropLast(2).first(where: {
                words[$0].text == "and" && joints.contains(words[$0 + 1].text)
            }), let first = words[..<and].lastIndex(where: { joints.contains($0.text) }), first > 1
        else { return nil }
        return [make(Array(words[..<and])), make(words[..<first] + Array(words[(and + 1)...]))]
    }
}
