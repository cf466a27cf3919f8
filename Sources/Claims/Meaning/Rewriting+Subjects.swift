import Facts
import Wording

/// Sentences that leave out or turn round what the plain ones name.
extension Rewriting {
    /// "The flaw was corrected three years after it was discovered": after the flaw was.
    func pronoun() -> [ClaimText]? {
        let joints: Set<String> = ["before", "after", "since", "until"]
        guard
            let place = words.indices.dropFirst(2).dropLast().first(where: {
                ["it", "its", "he", "his", "she", "her", "they", "their"].contains(words[$0].text)
                    && joints.contains(words[$0 - 1].text)
            }), let subject = onlyName(before: place)
        else { return nil }
        let isPerson = base.kind(subject.mention.entity) == "person"
        let text = words[place].text
        guard isPerson == ["he", "his", "she", "her"].contains(text) || text.hasPrefix("the")
        else { return nil }
        var name = Array(words[subject.range])
        if text == "its" || text == "his" || text == "her" || text == "their" {
            guard let last = name.last else { return nil }
            name[name.count - 1] = last.withPossessive
        }
        return [make(words[..<place] + name + Array(words[(place + 1)...]))]
    }

    /// What a sentence begins with, where no other thing is named before a place.
    private func onlyName(before place: Int) -> (mention: Mention, range: Range<Int>)? {
        let start = words[0].wordClass == .article ? 1 : 0
        guard start < place, let subject = mentions[start].first(where: { $0.end < place }),
            !words[subject.end - 1].isPossessive,
            !(subject.end..<place).contains(where: { !mentions[$0].isEmpty })
        else { return nil }
        return (subject, 0..<subject.end)
    }

    /// "The second mission took place before the third": before the third mission.
    func ordinal() -> [ClaimText]? {
        guard words.count > 4, let last = words.last, Self.ordinals.contains(last.text),
            words[words.count - 2].text == "the", words[0].text == "the",
            Self.ordinals.contains(words[1].text),
            let mention = mentions[1].first(where: { $0.end < words.count - 2 && $0.end > 2 }),
            !words[mention.end - 1].isPossessive
        else { return nil }
        return [make(words + Array(words[2..<mention.end]))]
    }

    private static let ordinals: Set<String> = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth", "last",
    ]

    /// "Fowler designed the bridge in 1882": he designed it, and it was designed in 1882.
    func agentAndTime() -> [ClaimText]? {
        guard
            let time = words.indices.last(where: { ["in", "on"].contains(words[$0].text) }),
            time + 1 < words.count, let was = word("was"),
            TimeWords.mayBegin(
                words[time + 1].text, next: time + 2 < words.count ? words[time + 2].text : "")
        else { return nil }
        let first = words[0].wordClass == .article ? 1 : 0
        guard let agent = mentions[first].first(where: { $0.end + 1 < time }),
            !words[agent.end - 1].isPossessive,
            let object = ((agent.end + 1)..<time).first(where: { start in
                mentions[start].contains { $0.end == time }
            })
        else { return nil }
        var verb = Array(words[agent.end..<object])
        var name = Array(words[object..<time])
        if let article = verb.last, article.wordClass == .article {
            verb.removeLast()
            name.insert(article, at: 0)
        }
        guard let said = verb.last, Lemma.isPast(said.text),
            verb.allSatisfy({ $0.wordClass == .content }), name.last?.isPossessive == false
        else { return nil }
        return [make(Array(words[..<time])), make(name + [was] + verb + words[time...])]
    }

    /// "Edwin Hubble gave his name to the telescope", "… takes its name from Edwin Hubble": it is
    /// named after him.
    func naming() -> [ClaimText]? {
        let texts = words.map(\.text)
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
}

extension ClaimWord {
    /// The word with a possessive ending.
    var withPossessive: ClaimWord {
        ClaimWord(
            text: text, stem: stem, lemma: lemma, otherLemma: otherLemma, wordClass: .content,
            isPossessive: true, isCapital: isCapital, isAllCapitals: isAllCapitals, before: before,
            range: range)
    }
}
