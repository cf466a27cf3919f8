import Facts
import Wording

/// Words that stand for plainer ones.
extension Rewriting {
    /// "paid a visit to Estonia": "visited Estonia".
    func lightVerb() -> [ClaimText]? {
        guard
            let verb = words.indices.dropLast(4).first(where: {
                ["paid", "made", "pays", "makes"].contains(words[$0].text)
                    && words[$0 + 1].text == "a" && words[$0 + 2].text == "visit"
                    && words[$0 + 3].text == "to"
            }), let visited = word("visited")
        else { return nil }
        return [make(words[..<verb] + [visited] + Array(words[(verb + 4)...]))]
    }

    /// "is outside NATO": "is not in NATO"; "is a non-member of": "is not a member of".
    func denial() -> [ClaimText]? {
        if let verb = words.indices.dropFirst().dropLast(2).first(where: {
            ["remains", "stays"].contains(words[$0].text) && words[$0 + 1].text == "outside"
        }), let being = word("is"), let not = word("not"), let joint = word("in") {
            return [make(words[..<verb] + [being, not, joint] + Array(words[(verb + 2)...]))]
        }
        guard let verb = words.indices.dropFirst().first(where: { words[$0].wordClass == .be }),
            verb + 2 < words.count, let not = word("not"), let joint = word("in"),
            !words.contains(where: { $0.wordClass == .negation })
        else { return nil }
        if words[verb + 1].text == "outside" {
            return [make(words[...verb] + [not, joint] + Array(words[(verb + 2)...]))]
        }
        guard verb + 3 < words.count, words[verb + 1].text == "a", words[verb + 2].text == "non",
            words[verb + 3].before.contains(.hyphen),
            verb + 4 == words.count || words[verb + 4].wordClass == .preposition
        else { return nil }
        return [make(words[...verb] + [not, words[verb + 1]] + Array(words[(verb + 3)...]))]
    }

    /// "the 2007 attacks": the attacks, which were in 2007.
    func yearOfEvent() -> [ClaimText]? {
        guard
            let place = words.indices.dropFirst().dropLast().first(where: {
                words[$0 - 1].text == "the" && Self.isYear(words[$0].text)
            }), let took = word("took"), let part = word("place"), let joint = word("in")
        else { return nil }
        let plain = Array(words[..<place] + words[(place + 1)...])
        guard
            let event = base.finder.mentions(in: plain)[place].first(where: {
                base.isDated($0.entity)
            }), !plain[event.end - 1].isPossessive
        else { return nil }
        let name = plain[(place - 1)..<event.end]
        return [make(plain), make(name + [took, part, joint, words[place]])]
    }

    private static func isYear(_ word: String) -> Bool {
        word.utf8.count == 4 && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// "the minister is called Hamada": "the minister is Hamada", of someone whom the bank knows.
    func called() -> [ClaimText]? {
        guard
            let verb = words.indices.dropFirst().first(where: { words[$0].wordClass == .be }),
            verb + 2 < words.count, ["called", "named"].contains(words[verb + 1].text),
            words[verb + 2].isCapital,
            mentions[verb + 2].contains(where: {
                $0.end == words.count && base.kind($0.entity) == "person"
            })
        else { return nil }
        return [make(words[...verb] + Array(words[(verb + 2)...]))]
    }

    /// "The Hallé is a Manchester-based orchestra", of what the bank calls an orchestra.
    func basedKind() -> [ClaimText]? {
        let based = base.lexicon.find("bas")
        guard
            let verb = words.indices.dropFirst().first(where: { words[$0].wordClass == .be }),
            verb + 4 < words.count, ["a", "an"].contains(words[verb + 1].text),
            let mention = subject(before: verb), let joint = word("in"),
            let place = mentions[verb + 2].map(\.end).first(where: { end in
                end < words.count && words[end].has(based) && words[end].before.contains(.hyphen)
            }),
            words[(place + 1)...].map(\.stem)
                == NormalText(base.entity(mention.entity).kind.rawValue).words
        else { return nil }
        return [make(words[...verb] + [words[place], joint] + Array(words[(verb + 2)..<place]))]
    }
}
