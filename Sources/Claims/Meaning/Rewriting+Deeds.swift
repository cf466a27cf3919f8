import Facts
import Wording

/// Sentences that tell at once who did something and when, or who did not.
extension Rewriting {
    /// "Fowler designed the bridge in 1882": he designed it, and it was designed in 1882.
    func agentAndTime() -> [ClaimText]? {
        let first = words[0].wordClass == .article ? 1 : 0
        guard first < words.count, let was = word("was") else { return nil }
        for time in words.indices.dropFirst(3).dropLast() where mayBeginTime(time) {
            guard
                let agent = mentions[first].first(where: { $0.end + 1 < time }),
                !words[agent.end - 1].isPossessive,
                let object = ((agent.end + 1)..<time).first(where: { start in
                    mentions[start].contains { $0.end == time }
                })
            else { continue }
            var verb = Array(words[agent.end..<object])
            var name = Array(words[object..<time])
            if let article = verb.last, article.wordClass == .article {
                verb.removeLast()
                name.insert(article, at: 0)
            }
            guard let said = verb.last, Lemma.isPast(said.text),
                verb.allSatisfy({ $0.wordClass == .content }), name.last?.isPossessive == false
            else { continue }
            var when = Array(words[time...])
            // "before its launch" is said of what was made, not of who made it.
            if let place = when.firstIndex(where: { ["its", "it"].contains($0.text) }),
                let last = name.last
            {
                let owner = when[place].text == "its" ? last.withPossessive : last
                when.replaceSubrange(place...place, with: name.dropLast() + [owner])
            }
            return [make(Array(words[..<time])), make(name + [was] + verb + when)]
        }
        return nil
    }

    /// Whether the words from a place on may tell a time.
    func mayBeginTime(_ place: Int) -> Bool {
        let next = place + 1 < words.count ? words[place + 1].text : ""
        let after = place + 2 < words.count ? words[place + 2].text : ""
        switch words[place].text {
        case "in", "on": return TimeWords.mayBegin(next, next: after)
        case "before", "after": return true
        case "more", "less": return next == "than"
        case let text:
            return (TimeWords.number(text) != nil || text == "a") && TimeUnit(next) != nil
        }
    }

    /// "was first proposed in 1946 by Lyman Spitzer": in 1946, and by him.
    func timeBeforeAgent() -> [ClaimText]? {
        guard
            let by = words.indices.dropFirst(3).dropLast().last(where: { words[$0].text == "by" }),
            let time = words[..<by].indices.dropFirst(2).last(where: {
                ["in", "on"].contains(words[$0].text)
            }), mayBeginTime(time)
        else { return nil }
        return [make(Array(words[..<by])), make(words[..<time] + Array(words[by...]))]
    }

    /// "Nobody corrected the flaw until 1993": it was not corrected until then.
    func nobody() -> [ClaimText]? {
        guard words[0].text == "no" || words[0].text == "nobody" else { return nil }
        let texts = words.map(\.text)
        let start = texts.starts(with: ["no", "one"]) ? 2 : texts.first == "nobody" ? 1 : 0
        guard start > 0, start + 2 < words.count,
            let until = texts.indices.dropFirst(start + 2).first(where: { texts[$0] == "until" }),
            Lemma.isPast(texts[start]), let was = word("was"), let not = word("not")
        else { return nil }
        return [
            make(words[(start + 1)..<until] + [was, not, words[start]] + words[until...])
        ]
    }

    /// "Kodak, not Perkin-Elmer, made the mirror": the one did, and the other did not.
    func insteadOf() -> [ClaimText]? {
        guard
            let comma = words.indices.dropFirst().first(where: { words[$0].before.contains(.comma) }
            ), words[comma].text == "not", comma + 2 < words.count, let not = word("not"),
            let rest = words.indices.dropFirst(comma + 2).first(where: {
                words[$0].before.contains(.comma)
            })
        else { return nil }
        return [
            make(Array(words[..<comma]) + words[rest...]),
            make(words[(comma + 1)..<rest] + [not] + words[rest...]),
        ]
    }
}
