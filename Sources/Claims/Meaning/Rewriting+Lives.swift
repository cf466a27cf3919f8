import Facts
import Wording

/// Sentences about names, prizes, lives and the years since.
extension Rewriting {
    /// "Edwin Hubble gave his name to the telescope", "… takes its name from Edwin Hubble": it is
    /// named after him.
    func naming() -> [ClaimText]? {
        guard words.contains(where: { $0.stem == "name" }) else { return nil }
        let texts = words.map(\.text)
        if let owner = nameOwner(texts), let being = word("is"), let named = word("named"),
            let after = word("after")
        {
            return [make(owner.name + [being, named, after] + words[owner.end...])]
        }
        guard let noun = texts.firstIndex(of: "name"), noun > 2, noun + 2 < texts.count,
            words[noun - 1].wordClass == .possessivePronoun, let being = word("is"),
            let named = word("named"), let after = word("after")
        else { return nil }
        let (head, rest) = (words[..<(noun - 2)], words[(noun + 2)...])
        switch (texts[noun - 2], texts[noun + 1]) {
        case ("takes", "from"), ("took", "from"), ("gets", "from"), ("got", "from"),
            ("owes", "to"):
            return [make(head + [being, named, after] + rest)]
        case ("gave", "to"), ("gives", "to"), ("lent", "to"), ("lends", "to"):
            return [make(rest + [being, named, after] + head)]
        default: return nil
        }
    }

    /// Whose name comes from someone: "the name of the telescope", "the telescope's name".
    private func nameOwner(_ texts: [String]) -> (name: [ClaimWord], end: Int)? {
        guard
            let from = texts.indices.dropFirst(3).dropLast().first(where: {
                texts[$0] == "from"
                    && ["comes", "came", "derives", "stems"].contains(texts[$0 - 1])
            })
        else { return nil }
        if texts.starts(with: ["the", "name", "of"]), from > 4 {
            return (Array(words[3..<(from - 1)]), from + 1)
        }
        guard texts[from - 2] == "name", words[from - 3].isPossessive else { return nil }
        let name = words[..<(from - 3)] + [words[from - 3].withoutPossessive]
        return (Array(name), from + 1)
    }

    /// "Edwin Hubble was a Nobel Prize winner", "… a winner of the Nobel Prize": he won it.
    func winner() -> [ClaimText]? {
        guard let verb = words.indices.dropFirst().first(where: { words[$0].wordClass == .be }),
            verb + 3 < words.count, let received = word("received")
        else { return nil }
        var prize = Array(words[(verb + 1)...])
        let negation = prize.prefix { $0.wordClass == .negation }
        prize.removeFirst(negation.count)
        guard let article = prize.first, article.wordClass == .article, article.text != "the"
        else { return nil }
        prize.removeFirst()
        let winners: Set<String> = ["winner", "laureate", "recipient"]
        if let last = prize.last, winners.contains(last.text) {
            prize.removeLast()
        } else if let first = prize.first, winners.contains(first.text), prize.count > 2,
            prize[1].text == "of"
        {
            prize.removeFirst(2)
        } else {
            return nil
        }
        guard !prize.isEmpty else { return nil }
        return [make(words[..<verb] + Array(negation) + [received] + prize)]
    }

    /// "The Nobel Prize was awarded to Edwin Hubble": Edwin Hubble received it.
    func awarded() -> [ClaimText]? {
        guard
            let to = words.indices.dropFirst(3).dropLast().first(where: {
                words[$0].text == "to"
                    && ["awarded", "given", "presented", "granted"].contains(words[$0 - 1].text)
            }),
            let verb = words[..<to].lastIndex(where: { $0.wordClass == .be }), verb > 0,
            let received = word("received"),
            let person = mentions[to + 1].first ?? mentions.dropFirst(to + 2).first?.first,
            !words[person.end - 1].isPossessive
        else { return nil }
        let negation = words[(verb + 1)..<(to - 1)]
        guard negation.allSatisfy({ $0.wordClass == .negation }) else { return nil }
        return [
            make(
                words[(to + 1)..<person.end] + negation + [received] + Array(words[..<verb])
                    + words[person.end...])
        ]
    }

    /// "Spitzer lived to see the launch": he died after it.
    func outlived() -> [ClaimText]? {
        guard words.contains(where: { $0.text == "see" || $0.text == "witness" }) else {
            return nil
        }
        let texts = words.map(\.text)
        guard
            let verb = texts.indices.dropFirst().dropLast(3).first(where: { place in
                ["lived", "live"].contains(texts[place]) && texts[place + 1] == "to"
                    && ["see", "witness"].contains(texts[place + 2])
            }), let died = word("died"), let before = word("before"), let after = word("after")
        else { return nil }
        var head = Array(words[..<verb])
        var joint = after
        if texts[verb] == "live" {
            guard let not = head.lastIndex(where: { $0.text == "not" || $0.text == "never" })
            else { return nil }
            head.removeSubrange(not...)
            if head.last?.wordClass == .doing { head.removeLast() }
            joint = before
        }
        guard !head.isEmpty else { return nil }
        return [make(head + [died, joint] + words[(verb + 3)...])]
    }

    /// "It has been 32 years since Hubble was launched": Hubble was launched 32 years ago.
    func elapsed() -> [ClaimText]? {
        guard words[0].text == "it" || words[0].text == "its" else { return nil }
        let texts = words.map(\.text)
        guard let since = texts.firstIndex(of: "since"), since + 1 < words.count, since < 8,
            ["it", "its"].contains(texts[0]), let unit = texts[..<since].last,
            TimeUnit(unit) != nil, let ago = word("ago")
        else { return nil }
        let lead = texts[1..<since].prefix { ["has", "been", "is", "s"].contains($0) }.count
        let span = words[(1 + lead)..<since]
        guard !span.isEmpty else { return nil }
        return [make(words[(since + 1)...] + Array(span) + [ago])]
    }
}
