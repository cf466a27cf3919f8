import Facts
import Wording

/// Sentences that tell what sort of thing something is along with the rest.
extension Rewriting {
    /// "Mårbacka is a manor in Värmland", of what the bank calls a manor: it is in Värmland.
    func kind() -> [ClaimText]? {
        guard let verb = words.indices.dropFirst().first(where: { words[$0].wordClass == .be }),
            verb + 3 < words.count, ["a", "an"].contains(words[verb + 1].text),
            let mention = subject(before: verb)
        else { return nil }
        let kind = NormalText(base.entity(mention.entity).kind.rawValue).words
        let end = verb + 2 + kind.count
        guard end < words.count, words[(verb + 2)..<end].map(\.stem) == kind else { return nil }
        let rest = words[end...]
        guard let first = rest.first else { return nil }
        if ["that", "which", "who"].contains(first.text) {
            return [make(words[..<verb] + Array(rest.dropFirst()))]
        }
        guard first.wordClass == .preposition || Lemma.isPast(first.text) else { return nil }
        return [make(words[...verb] + Array(rest))]
    }

    /// "was a Swedish novelist": was Swedish, and was a novelist.
    func nationality() -> [ClaimText]? {
        guard let verb = words.indices.dropFirst().first(where: { words[$0].wordClass == .be }),
            verb + 3 < words.count, ["a", "an"].contains(words[verb + 1].text),
            subject(before: verb) != nil
        else { return nil }
        let first = words[verb + 2]
        guard first.isCapital, base.texts.bags.name(ofDemonym: first.stem) != nil else {
            return nil
        }
        return [
            make(words[...verb] + [first]),
            make(words[...(verb + 1)] + Array(words[(verb + 3)...])),
        ]
    }

    /// "Lagerlöf's novel Jerusalem was published …": the novel was, and is by her.
    func ownedWork() -> [ClaimText]? {
        guard let joint = word("by"), let being = word("is") else { return nil }
        for start in words.indices {
            for owner in mentions[start] where words[owner.end - 1].isPossessive {
                for end in (owner.end + 1)..<max(owner.end + 1, min(owner.end + 4, words.count)) {
                    guard
                        let work = mentions[end].first(where: { work in
                            words[owner.end..<end].map(\.stem)
                                == NormalText(base.entity(work.entity).kind.rawValue).words
                        }), !words[work.end - 1].isPossessive, work.end < words.count
                    else { continue }
                    let name = Array(words[end..<work.end])
                    let last = words[owner.end - 1].withoutPossessive
                    return [
                        make(words[..<start] + name + Array(words[work.end...])),
                        make(name + [being, joint] + words[start..<(owner.end - 1)] + [last]),
                    ]
                }
            }
        }
        return nil
    }

    /// What a sentence speaks of, where that is one thing and stands right before its verb.
    func subject(before verb: Int) -> Mention? {
        let start = words[0].wordClass == .article ? 1 : 0
        guard start < verb else { return nil }
        return mentions[start].first { $0.end == verb && !words[verb - 1].isPossessive }
    }
}
