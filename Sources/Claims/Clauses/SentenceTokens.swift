import English
import Facts
import Wording

/// A claim cut into the parts that its grammar is read from: names, times and numbers that the bank
/// or the readers know are one part each, all else is words.
struct SentenceTokens {
    /// What a part stands for.
    enum Payload {
        case word
        /// Something named, or several joined by "and".
        case names([Mention], hasNeither: Bool, titles: [Statement])
        case time(TimeConstraint)
        case amount(AmountConstraint)
        /// Of a relation's own wording: where its subject stands.
        case subject
        /// Of a relation's own wording: where its value stands.
        case value
    }

    /// One part.
    struct Part {
        let payload: Payload
        let token: ReadToken
        /// The claim's words that it covers; empty for a comma.
        let range: Range<Int>
    }

    let clause: ClauseWords
    private(set) var parts: [Part] = []
    /// Of a relation's wording: the preposition before its date.
    private(set) var timeWord: String?

    /// The parts as the grammar takes them.
    var tokens: [ReadToken] { parts.map(\.token) }

    /// Cuts a claim.
    ///
    /// - Parameters:
    ///   - joinsLists: whether "Japan and Estonia" is one part, which it is not where two clauses
    ///     meet at "and".
    ///   - slots: of a relation's wording, the words that stand for subject and value.
    init(
        _ clause: ClauseWords, times: [Int: ClauseReader.TimeSpan], joinsLists: Bool,
        slots: [String: Part]
    ) {
        self.clause = clause
        let words = clause.words
        var place = 0
        while place < words.count {
            addSign(before: place)
            if let slot = slots[words[place].stem] {
                // "since 2019": a date with its preposition is one time.
                if slot.token.kind == .time, words.indices.contains(place - 1),
                    words[place - 1].wordClass == .preposition
                {
                    parts.removeLast()
                    timeWord = words[place - 1].text
                }
                parts.append(
                    Part(
                        payload: slot.payload,
                        token: ReadToken(slot.token.kind, isPossessive: words[place].isPossessive),
                        range: place..<place + 1))
                place += 1
                continue
            }
            let part = part(at: place, times, joinsLists: joinsLists)
            parts.append(part)
            place = max(place + 1, part.range.upperBound)
        }
    }

    /// Whether a token is a word, and not a name, a time or a number.
    func isWord(_ token: Int) -> Bool {
        guard parts.indices.contains(token), case .word = parts[token].payload else { return false }
        return true
    }

    /// Whether a frame has the places of both subject and value; what is yes or no has no value.
    func hasSlots(_ frame: ClauseFrame, ofFlag isFlag: Bool) -> Bool {
        var all = Set(frame.read.times)
        for phrase in Array(frame.roles.values) + [frame.noun].compactMap({ $0 }) {
            all.formUnion(phrase.tokens)
        }
        var (hasSubject, hasValue) = (false, isFlag)
        for token in all {
            switch parts[token].payload {
            case .subject: hasSubject = true
            case .value: hasValue = true
            default: break
            }
        }
        return hasSubject && hasValue
    }

    /// Whether a clause is denied by "no longer", which says more than "not".
    func deniesForGood(_ read: ReadClause) -> Bool {
        read.clause.isDenied
            && parts.contains { part in
                part.range.count == 2 && clause.words[part.range].map(\.text) == ["no", "longer"]
            }
    }

    private mutating func addSign(before place: Int) {
        let before = clause.words[place].before
        let isParted = !before.isDisjoint(with: [.comma, .bracket, .stop, .dash])
        guard isParted, place > 0, parts.last.map({ !$0.range.isEmpty }) ?? false else { return }
        parts.append(
            Part(payload: .word, token: ReadToken(.sign(",")), range: place..<place))
    }

    private func part(
        at place: Int, _ times: [Int: ClauseReader.TimeSpan], joinsLists: Bool
    ) -> Part {
        let named = named(at: place, joinsLists: joinsLists)
        if let time = times[place], time.range.upperBound >= named?.range.upperBound ?? 0 {
            let standsAlone = !isDate(time, at: place)
            return Part(
                payload: .time(time.time), token: ReadToken(standsAlone ? .time : .date),
                range: time.range)
        }
        return named ?? amount(at: place) ?? word(at: place)
    }

    /// Whether a time is a bare date, such as may stand for a noun: "2008", "the 1990s".
    private func isDate(_ time: ClauseReader.TimeSpan, at place: Int) -> Bool {
        guard case .at = time.time else { return false }
        let word = clause.words[place].text
        return (word == "the" || TimeWords.mayBegin(word, next: next(place)))
            && TimeWords.weekday(word) == nil
    }

    private func next(_ place: Int) -> String {
        clause.words.indices.contains(place + 1) ? clause.words[place + 1].text : ""
    }

    private func named(at place: Int, joinsLists: Bool) -> Part? {
        let words = clause.words
        let start = words[place].wordClass == .article ? place + 1 : place
        guard start < words.count else { return nil }
        if joinsLists,
            let list = clause.lists(at: start, limit: words.count)
                .filter({ $0.mentions.count > 1 }).max(by: { $0.end < $1.end })
        {
            return names(list.mentions, from: place, list.end, list.hasNeither, [])
        }
        if start == place,
            let titled = clause.titled(at: start, limit: words.count)
                .max(by: { $0.mention.end < $1.mention.end })
        {
            return names(
                [titled.mention], from: place, titled.mention.end, false, titled.statements)
        }
        guard let mention = clause.mentions[start].first else { return nil }
        return names([mention], from: place, mention.end, false, [])
    }

    private func names(
        _ mentions: [Mention], from start: Int, _ end: Int, _ hasNeither: Bool,
        _ titles: [Statement]
    ) -> Part {
        let isPlural =
            mentions.count > 1
            || mentions.allSatisfy { clause.base.entity($0.entity).isPlural }
        return Part(
            payload: .names(mentions, hasNeither: hasNeither, titles: titles),
            token: ReadToken(
                .name(isPlural: isPlural), isPossessive: clause.words[end - 1].isPossessive),
            range: start..<end)
    }

    private func amount(at place: Int) -> Part? {
        let words = clause.words
        // "the one who", "one of those that": no number is meant.
        if words[place].text == "one", ["who", "that", "which"].contains(next(place)) {
            return nil
        }
        guard let found = clause.amounts(at: place, limit: words.count).first,
            words[place].wordClass != .article || found.end > place + 1
        else { return nil }
        let hasUnit =
            found.amount.amounts.contains { $0.unit != nil } || found.amount.currency != nil
        let isTime = found.amount.amounts.contains { $0.unit?.dimension == .time }
        return Part(
            payload: .amount(found.amount),
            token: ReadToken(isTime ? .duration : hasUnit ? .measure : .number),
            range: place..<found.end)
    }

    private func word(at place: Int) -> Part {
        let words = clause.words
        let word = words[place]
        // "no longer" and "not yet" deny as "not" does.
        if [["no", "longer"], ["not", "yet"]].contains([word.text, next(place)]) {
            return Part(
                payload: .word, token: ReadToken(.word("not")), range: place..<place + 2)
        }
        let isContraction =
            place > 0 && words[place - 1].range == word.range
            || words.indices.contains(place + 1) && words[place + 1].range == word.range
        var written = isContraction ? word.text : clause.text.text(place..<place + 1)
        if word.isPossessive, let mark = written.lastIndex(where: { $0 == "'" || $0 == "’" }) {
            written = String(written[..<mark])
        }
        // The grammar knows the straight apostrophe, and takes a word with a space for several.
        written = String(written.compactMap { $0 == "’" ? "'" : $0.isWhitespace ? nil : $0 })
        return Part(
            payload: .word,
            token: ReadToken(
                .word(written.isEmpty ? word.text : written), isPossessive: word.isPossessive),
            range: place..<place + 1)
    }
}
