import Facts

/// Clauses within clauses, and times at other places of the sentence.
extension Rewriting {
    /// "The centre that Japan has joined was founded …": it was founded, where Japan has joined it.
    ///
    /// What tells which thing is meant must be proved for anything to be proved of the thing.
    func relatives() -> [[ClaimText]] {
        guard
            let joint = words.indices.dropFirst().first(where: {
                ["that", "which", "who"].contains(words[$0].text)
                    && !words[$0].before.contains(.comma)
            }), joint + 2 < words.count, let head = nameEnding(at: joint)
        else { return [] }
        let name = Array(words[head..<joint])
        let inner = words[(joint + 1)...]
        let ends = inner.indices.dropFirst(2).filter { isVerb(words[$0]) }
        return ends.prefix(4).map { end in
            var reason = clause(Array(inner[..<end]), of: name)
            reason.isPresupposed = true
            return [make(words[..<joint] + Array(words[end...])), reason]
        }
    }

    /// A relative clause as a sentence of its own: its verb first, or its object left out.
    func clause(_ inner: [ClaimWord], of name: [ClaimWord]) -> ClaimText {
        guard let first = inner.first, !isVerb(first) else { return make(name + inner) }
        return make(inner + name)
    }

    private func isVerb(_ word: ClaimWord) -> Bool {
        [.be, .have, .doing].contains(word.wordClass) && !word.isPossessive
            || word.wordClass == .content && !word.isCapital && Lemma.isPast(word.text)
    }

    private func nameEnding(at end: Int) -> Int? {
        let start = (0..<end).first { start in
            mentions[start].contains { $0.end == end && !words[end - 1].isPossessive }
        }
        return start.map { $0 > 0 && words[$0 - 1].wordClass == .article ? $0 - 1 : $0 }
    }

    /// "Though not in NATO, Japan has joined …": it is not in NATO, and it has joined.
    func concession() -> [ClaimText]? {
        guard ["though", "although", "while"].contains(words[0].text),
            let comma = words.indices.dropFirst().first(where: { words[$0].before.contains(.comma) }
            ),
            comma > 1, let being = word("is")
        else { return nil }
        let main = words[comma...]
        let inner = words[1..<comma]
        let from = words[comma].wordClass == .article ? comma + 1 : comma
        if [.negation, .preposition].contains(words[1].wordClass)
            || ["a", "an"].contains(words[1].text)
            || Lemma.isPast(words[1].text) && !words[1].isCapital
        {
            guard from < words.count, let subject = mentions[from].first else { return nil }
            let name = words[comma..<subject.end].map(\.withoutComma)
            return [make(name + [being] + Array(inner)), make(main.map(\.withoutComma))]
        }
        // "Although Japan is not in NATO, it has joined …"
        let start = words[1].wordClass == .article ? 2 : 1
        guard start < comma, let subject = mentions[start].first, subject.end < comma,
            Self.pronouns.contains(words[comma].text)
        else { return nil }
        return [
            make(Array(inner)), make(words[1..<subject.end] + Array(main.dropFirst())),
        ]
    }

    /// "Back in 1955, the treaty was signed": it was signed in 1955.
    func timeFirst() -> [ClaimText]? {
        let start = words[0].text == "back" ? 1 : 0
        guard start + 1 < words.count,
            ["in", "on", "since", "by", "before", "after", "during"].contains(words[start].text),
            TimeWords.mayBegin(
                words[start + 1].text, next: start + 2 < words.count ? words[start + 2].text : "")
        else { return nil }
        var end = start + 1
        while end < words.count, TimeWords.mayStand(words[end].text),
            end == start + 1 || !words[end].before.contains(.comma)
        {
            end += 1
        }
        // "On May 15, 1955, …"
        if end + 1 < words.count, TimeWords.isYear(words[end].text) { end += 1 }
        if end < words.count, words[end - 1].wordClass == .article { end -= 1 }
        guard end < words.count, end > start + 1 || TimeWords.isYear(words[start + 1].text) else {
            return nil
        }
        let rest = words[end...].map(\.withoutComma)
        return [make(rest + Array(words[start..<end]))]
    }

    /// "was founded in 1961, four years before it moved": in 1961, and four years before.
    func twoTimes() -> [ClaimText]? {
        guard
            let comma = words.indices.dropFirst(3).last(where: { words[$0].before.contains(.comma) }
            ),
            comma + 2 < words.count,
            words[comma...].prefix(5).contains(where: { TimeUnit($0.text) != nil })
                || ["before", "after", "prior"].contains(words[comma].text),
            let time = words[..<comma].lastIndex(where: { ["in", "on"].contains($0.text) }),
            time > 1, time + 1 < comma,
            TimeWords.mayBegin(
                words[time + 1].text, next: time + 2 < comma ? words[time + 2].text : "")
        else { return nil }
        let second = words[comma...].map(\.withoutComma)
        return [make(Array(words[..<comma])), make(words[..<time] + second)]
    }

    /// "was Chancellor from 1953 to 1961": became it in 1953, and ceased to be it in 1961.
    func term() -> [ClaimText]? {
        guard
            let verb = words.indices.dropFirst().first(where: { words[$0].text == "was" }),
            let from = words[verb...].firstIndex(where: { ["from", "between"].contains($0.text) }),
            from > verb + 1,
            let to = words[from...].firstIndex(where: {
                ["to", "until", "till", "and"].contains($0.text)
            }),
            to > from + 1, to + 1 < words.count
        else { return nil }
        let subject = Array(words[..<verb])
        let office = words[(verb + 1)..<from]
        let (first, last) = (words[(from + 1)..<to], words[(to + 1)...])
        return [
            make(subject + phrase("became") + office + phrase("in") + Array(first)),
            make(subject + phrase("ceased to be") + office + phrase("in") + Array(last)),
        ]
    }
}
