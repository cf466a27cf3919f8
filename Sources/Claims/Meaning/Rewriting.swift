/// Turns sentences of more involved build into plain clauses that together say the same.
struct Rewriting {
    let base: ReadingBase
    let text: ClaimText
    let mentions: [[Mention]]

    init(_ base: ReadingBase, _ text: ClaimText, _ mentions: [[Mention]]) {
        self.base = base
        self.text = text
        self.mentions = mentions
    }

    var words: [ClaimWord] { text.words }

    /// The ways to take the text apart, each tried only when it is asked for; each is a list of
    /// clauses that all hold.
    func rewritten() -> some Sequence<[ClaimText]> {
        let ways: [() -> [ClaimText]?] = [
            cleft, aside, lightVerb, denial, yearOfEvent, called, basedKind, compound, opening,
            age, addition, correction, contrast, formerOwner, ownedByTime, ownedWork, life,
            existence, kind, nationality, naming, awarded, winner, outlived, elapsed, nobody,
            possessive, ordinal, oneOfOrdinals, placeAndTime, agentAndTime, timeBeforeAgent,
            placeWithin, insteadOf, become, personWho, firstTo, dateOf, fronted, twoBounds,
            inability, reference, company, stateSince, composition, ownedPlace,
            described, demonymOwner, concession, timeFirst, twoTimes, term, receiving, beating,
            membership, measured, countedOwned, including, includingNoun, apposition, trailing,
            actionAndTime, withoutMeasure,
        ]
        let alternatives: [() -> [[ClaimText]]] =
            ways.map { way in { way().map { [$0] } ?? [] } } + [relatives]
        return alternatives.lazy.flatMap { $0() }
    }

    func make(_ words: [ClaimWord]) -> ClaimText { ClaimText(words, of: text) }

    /// "It was Jiji that reported …", "It was in 2008 that the CCDCOE was founded".
    private func cleft() -> [ClaimText]? {
        // "COSTAR was what corrected the flaw"
        if let verb = words.indices.dropFirst().dropLast(2).first(where: {
            words[$0].wordClass == .be && words[$0 + 1].text == "what"
        }) {
            return [make(Array(words[..<verb] + words[(verb + 2)...]))]
        }
        guard words.count > 4, words[0].text == "it", words[1].wordClass == .be,
            words[2].wordClass != .negation,
            let joint = words.firstIndex(where: { ["that", "who", "which"].contains($0.text) }),
            joint > 2, joint + 1 < words.count
        else { return nil }
        let focus = words[2..<joint]
        let rest = words[(joint + 1)...]
        guard let first = focus.first else { return nil }
        return [make(Array(first.wordClass == .preposition ? rest + focus : focus + rest))]
    }

    /// "The CCDCOE, which is based in Estonia, was founded …", "Hamada, Japan's defence minister, …".
    private func aside() -> [ClaimText]? {
        guard
            let start = words.indices.dropFirst().first(where: { words[$0].before.contains(.comma) }
            ),
            let end = words.indices.last(where: { $0 > start && words[$0].before.contains(.comma) })
        else { return nil }
        let head = Array(words[..<start])
        let from = head.first?.wordClass == .article ? 1 : 0
        guard from < head.count, !(head.last?.isPossessive ?? true),
            mentions[from].contains(where: { $0.end == start })
        else { return nil }
        var inner = Array(words[start..<end])
        // "Richter, to whom it is dedicated, …"
        if inner.count > 3, inner[0].wordClass == .preposition,
            ["whom", "which"].contains(inner[1].text)
        {
            return [
                make(inner.dropFirst(2) + [inner[0].withoutComma] + head),
                make(head + words[end...]),
            ]
        }
        if let first = inner.first, ["which", "who", "that"].contains(first.text) {
            inner.removeFirst()
            guard !inner.isEmpty else { return nil }
            return [clause(inner, of: head), make(head + words[end...])]
        } else if !inner.contains(where: { $0.wordClass == .be }) {
            inner.insert(being, at: 0)
        }
        guard !inner.isEmpty else { return nil }
        return [make(head + inner), make(head + words[end...])]
    }

    /// "the Estonia-based centre".
    private func compound() -> [ClaimText]? {
        let based = base.lexicon.find("bas")
        guard
            let place = words.indices.dropFirst().first(where: {
                words[$0].has(based) && words[$0].before.contains(.hyphen)
            }),
            let start = (0..<place).last(where: { start in
                mentions[start].contains { $0.end == place }
            })
        else { return nil }
        let plain = Array(words[..<start]) + words[(place + 1)...]
        let found = base.finder.mentions(in: plain)
        guard found.indices.contains(start), let noun = found[start].last else { return nil }
        let article = start > 0 && plain[start - 1].wordClass == .article ? start - 1 : start
        var name = Array(plain[article..<noun.end])
        if let last = name.last, last.isPossessive { name[name.count - 1] = last.withoutPossessive }
        guard let preposition = word("in") else { return nil }
        return [
            make(plain),
            make(name + [being, words[place], preposition] + words[start..<place]),
        ]
    }

    /// "Based in Estonia, the CCDCOE was founded …".
    private func opening() -> [ClaimText]? {
        guard
            let comma = words.indices.dropFirst().first(where: { words[$0].before.contains(.comma) }
            ),
            words[0].wordClass == .content, Lemma.isPast(words[0].text)
        else { return nil }
        let from = words[comma].wordClass == .article ? comma + 1 : comma
        guard from < words.count, let subject = mentions[from].first,
            !words[subject.end - 1].isPossessive
        else { return nil }
        return [
            make(Array(words[comma...])),
            make(words[comma..<subject.end] + [being] + words[..<comma]),
        ]
    }

    /// "Scott was four years older than Amundsen": he was born four years before.
    private func age() -> [ClaimText]? {
        guard
            let place = words.indices.dropFirst().first(where: {
                ["older", "younger"].contains(words[$0].text)
            }),
            place + 1 < words.count, words[place + 1].text == "than",
            let verb = words[..<place].lastIndex(where: { $0.wordClass == .be }),
            let born = word("born"),
            let joint = word(words[place].text == "older" ? "before" : "after")
        else { return nil }
        let between = words[(verb + 1)..<place]
        let negation = between.prefix { $0.wordClass == .negation }
        return [
            make(
                words[...verb] + negation + [born] + between.dropFirst(negation.count) + [joint]
                    + words[(place + 2)...])
        ]
    }

    /// "Scott was born in Plymouth in 1868": in Plymouth, and in 1868.
    private func placeAndTime() -> [ClaimText]? {
        guard
            let time = words.indices.last(where: { ["in", "on"].contains(words[$0].text) }),
            time + 1 < words.count,
            TimeWords.mayBegin(
                words[time + 1].text, next: time + 2 < words.count ? words[time + 2].text : ""),
            let place = words[..<time].indices.last(where: {
                words[$0].wordClass == .preposition
            }),
            place > 1
        else { return nil }
        let name = words[place + 1].wordClass == .article ? place + 2 : place + 1
        guard mentions[name].contains(where: { $0.end == time }) else { return nil }
        return [make(Array(words[..<time])), make(Array(words[..<place] + words[time...]))]
    }

    private var being: ClaimWord { word("is") ?? words[0] }

    /// A word that the text has not.
    func word(_ text: String) -> ClaimWord? {
        base.plainWords[text] ?? ClaimText(text, lexicon: base.lexicon).words.first
    }
}

extension ClaimWord {
    /// The word without a comma before it.
    var withoutComma: ClaimWord {
        ClaimWord(
            text: text, stem: stem, lemma: lemma, otherLemma: otherLemma, wordClass: wordClass,
            isPossessive: isPossessive, isCapital: isCapital, isAllCapitals: isAllCapitals,
            before: before.subtracting(.comma), range: range)
    }

    /// The word without its possessive ending.
    var withoutPossessive: ClaimWord {
        ClaimWord(
            text: stem, stem: stem, lemma: lemma, otherLemma: otherLemma,
            wordClass: WordClass.of(stem), isPossessive: false, isCapital: isCapital,
            isAllCapitals: isAllCapitals, before: before, range: range)
    }
}
