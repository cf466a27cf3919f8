import Facts

/// Sentences that say of several things, or of a lasting state, what plainer ones say.
extension Rewriting {
    /// "Austria joined in 1995 along with Sweden": Austria joined in 1995, and Sweden did.
    ///
    /// Where no time is told, they did it in the same year.
    func company() -> [ClaimText]? {
        let texts = words.map(\.text)
        guard
            let place = texts.indices.first(where: { place in
                texts[place] == "alongside"
                    || ["along", "together"].contains(texts[place])
                        && place + 1 < texts.count && texts[place + 1] == "with"
            })
        else { return nil }
        let start = place + (texts[place] == "alongside" ? 1 : 2)
        let from = start < words.count && words[start].wordClass == .article ? start + 1 : start
        guard from < words.count,
            let list = ClauseWords(base, text).lists(at: from, limit: words.count).first
        else { return nil }
        let rest = (words[..<place] + Array(words[list.end...])).map(\.withoutComma)
        let others = Array(words[start..<list.end])
        guard let subject = leadingSubject(of: rest) else { return nil }
        let hasTime = rest.contains {
            $0.text.utf8.first.map { (0x30...0x39).contains($0) } ?? false
        }
        let tellsTime =
            !hasTime
            && ClauseReader(base, make(rest)).readings().contains {
                $0.pattern.map { base.index.patterns[$0].hasDate } ?? false
            }
        if !tellsTime {
            return [make(rest), make(others + Array(rest[subject...]))]
        }
        guard list.mentions.count == 1 else { return nil }
        return [make(rest + phrase("in the same year as") + others)]
    }

    /// Where the subject ends that some words begin with.
    private func leadingSubject(of words: [ClaimWord]) -> Int? {
        let found = base.finder.mentions(in: words)
        guard let first = words.first else { return nil }
        let start = first.wordClass == .article ? 1 : 0
        guard start < words.count, let subject = found[start].first,
            !words[subject.end - 1].isPossessive
        else { return nil }
        return subject.end
    }

    /// "has been a member since 1955": became a member in 1955, and is one.
    func stateSince() -> [ClaimText]? {
        guard let subject = leadingSubject(), subject.end + 3 < words.count,
            words[subject.end].wordClass == .have, words[subject.end + 1].text == "been",
            let since = words.firstIndex(where: { $0.text == "since" }), since > subject.end + 2,
            since + 1 < words.count,
            TimeWords.mayBegin(
                words[since + 1].text, next: since + 2 < words.count ? words[since + 2].text : "")
        else { return nil }
        let name = Array(words[..<subject.end])
        var state = Array(words[(subject.end + 2)..<since])
        // "has been in the UN since 1955"
        if state.count > 1, state[0].text == "in",
            let last = state.indices.dropFirst().first(where: { place in
                mentions[subject.end + 2 + place].contains {
                    $0.end == since && base.kind($0.entity) == "organisation"
                }
            }), last <= 2
        {
            state = phrase("a member of") + Array(state.dropFirst())
        }
        return [
            make(name + phrase("became") + state + phrase("in") + Array(words[(since + 1)...])),
            make(name + phrase("is") + state),
        ]
    }

    /// "consists of nine states": has nine states.
    func composition() -> [ClaimText]? {
        let texts = words.map(\.text)
        for place in texts.indices.dropFirst() {
            var rest = texts[place...]
            if words[place].wordClass == .be { rest = rest.dropFirst() }
            guard let length = Self.making.first(where: { rest.starts(with: $0) })?.count else {
                continue
            }
            let end = rest.startIndex + length
            guard end < texts.count, TimeWords.number(texts[end]) != nil, let has = word("has")
            else { continue }
            return [make(words[..<place] + [has] + Array(words[end...]))]
        }
        return nil
    }

    private static let making = [
        ["consists", "of"], ["consist", "of"], ["consisted", "of"], ["composed", "of"],
        ["made", "up", "of"], ["divided", "into"], ["split", "into"], ["subdivided", "into"],
        ["comprises"], ["comprise"], ["comprised"], ["contains"],
    ]

    /// What the sentence begins with, where that names one thing.
    private func leadingSubject() -> Mention? {
        let start = words[0].wordClass == .article ? 1 : 0
        guard start < words.count, let subject = mentions[start].first,
            !words[subject.end - 1].isPossessive
        else { return nil }
        return subject
    }
}
