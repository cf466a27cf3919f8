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
    private func mayBeginTime(_ place: Int) -> Bool {
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

    /// "Edwin Hubble gave his name to the telescope", "… takes its name from Edwin Hubble": it is
    /// named after him.
    func naming() -> [ClaimText]? {
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

    /// "Edwin Hubble was a Nobel Prize winner": he won it.
    func winner() -> [ClaimText]? {
        guard let verb = words.indices.dropFirst().first(where: { words[$0].wordClass == .be }),
            let last = words.last, verb + 3 < words.count,
            ["winner", "laureate", "recipient"].contains(last.text),
            ["a", "an"].contains(words[verb + 1].text) || words[verb + 1].wordClass == .negation,
            let received = word("received")
        else { return nil }
        var prize = Array(words[(verb + 1)...].dropLast())
        let negation = prize.prefix { $0.wordClass == .negation }
        prize.removeFirst(negation.count)
        if let article = prize.first, article.wordClass == .article { prize.removeFirst() }
        return [make(words[..<verb] + Array(negation) + [received] + prize)]
    }

    /// "Spitzer lived to see the launch": he died after it.
    func outlived() -> [ClaimText]? {
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

    /// "Nobody corrected the flaw until 1993": it was not corrected until then.
    func nobody() -> [ClaimText]? {
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

    /// "The last of the servicing missions": the last servicing mission.
    func oneOfOrdinals() -> [ClaimText]? {
        let texts = words.map(\.text)
        guard
            let place = texts.indices.dropFirst().dropLast(3).first(where: {
                Self.ordinals.contains(texts[$0]) && texts[$0 - 1] == "the" && texts[$0 + 1] == "of"
                    && texts[$0 + 2] == "the"
            })
        else { return nil }
        for end in stride(from: min(words.count, place + 6), to: place + 3, by: -1) {
            let plural = texts[end - 1]
            guard plural.hasSuffix("s"), plural.utf8.count > 3,
                let single = word(String(plural.dropLast()))
            else { continue }
            let name = [words[place]] + Array(words[(place + 3)..<(end - 1)]) + [single]
            let made = words[..<place] + name + words[end...]
            guard
                base.finder.mentions(in: Array(made))[place].contains(where: {
                    $0.end == place + name.count
                })
            else { continue }
            return [make(Array(made))]
        }
        return nil
    }

    /// "Japan has become a NATO member": it would be one.
    func become() -> [ClaimText]? {
        guard
            let verb = words.indices.dropFirst(2).dropLast().first(where: {
                words[$0].text == "become" && ["has", "have"].contains(words[$0 - 1].text)
            }), let being = word("is")
        else { return nil }
        var text = make(words[..<(verb - 1)] + [being] + words[(verb + 1)...])
        text.isWeaker = true
        return [text]
    }

    /// "Edwin Hubble won the Nobel Prize in 1953", who never won it.
    func withoutTime() -> ClaimText? {
        guard !words.contains(where: { $0.wordClass == .conjunction }),
            let time = words.indices.dropFirst(3).last(where: {
                ["in", "on"].contains(words[$0].text) && mayBeginTime($0)
            }), words[(time + 1)...].allSatisfy({ TimeWords.mayStand($0.text) })
        else { return nil }
        var text = make(Array(words[..<time]))
        text.isWeaker = true
        text.dropsTime = true
        return text
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
