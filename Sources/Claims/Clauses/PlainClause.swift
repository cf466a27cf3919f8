import English

/// A clause of a longer sentence, told again as a sentence of its own: what stands in the sentence
/// around it is gone, and pronouns are what they stand for.
///
/// Every word of the clause is kept, in the order subject, verb, objects, adjuncts; where one cannot
/// be kept, there is no such sentence.
struct PlainClause {
    let tokens: SentenceTokens
    let base: ReadingBase

    private var words: [ClaimWord] { tokens.clause.words }

    /// The sentence; nil where a clause cannot be told alone.
    func text(_ read: ReadClause) -> ClaimText? {
        let clause = read.clause
        let isPassive = clause.voice == .passive
        guard read.context == nil, clause.tense != .future, clause.isDenied == (read.denial != nil),
            ["not", "never", nil].contains(read.denial), !hasAmbiguousPronoun,
            !tokens.deniesForGood(read),
            let subject = clause.roles[isPassive ? .object : .subject],
            var sentence = phrase(subject), let verb = verb(read)
        else { return nil }
        sentence += read.adverbs.filter { $0 < read.verb }.flatMap(plain)
        sentence += verb
        if let adjective = read.adjective, adjective != read.verb { sentence += plain(adjective) }
        for role in isPassive ? [Role.recipient] : [.recipient, .object] {
            guard let object = clause.roles[role] else { continue }
            guard let own = phrase(object) else { return nil }
            sentence += own
        }
        if isPassive, let agent = clause.roles[.subject] {
            guard let own = phrase(agent) else { return nil }
            sentence += ["by"] + own
        }
        guard let rest = adjuncts(read, isMeasure: measure(read) != nil) else { return nil }
        return ClaimText((sentence + rest).joined(separator: " "), lexicon: base.lexicon)
    }

    /// Whether the whole sentence names several things that a pronoun of it might stand for.
    private var hasAmbiguousPronoun: Bool {
        guard words.contains(where: { Self.pronouns.contains($0.text) }) else { return false }
        let named = Set(tokens.clause.mentions.flatMap { $0 }.map(\.entity))
        return Set(named.map(base.kind)).count < named.count
    }

    private static let pronouns: Set<String> = [
        "it", "its", "he", "his", "him", "she", "her", "they", "their", "them",
    ]

    /// What prepositions join to the verb, times and adverbs after it, in the order of the sentence.
    ///
    /// - Parameter isMeasure: whether an amount stands after "to" alone.
    private func adjuncts(_ read: ReadClause, isMeasure: Bool) -> [String]? {
        var parts: [(place: Int, words: [String])] = []
        var joined = read.others.map { ($0.preposition, $0.phrase) }
        for (role, phrase) in read.clause.roles {
            if case .preposition(let word) = role { joined.append((word, phrase)) }
        }
        for (preposition, joined) in joined {
            guard let own = phrase(joined), let place = joined.tokens.min() else { return nil }
            let isLeftOut = isMeasure && preposition == "to"
            parts.append((place, (isLeftOut ? [] : [preposition]) + own))
        }
        parts += (read.times + read.adverbs.filter { $0 > read.verb }).map { ($0, plain($0)) }
        return parts.sorted { $0.place < $1.place }.flatMap(\.words)
    }

    /// What verbs between a measure and its amount say: "exceeds", "amounts to".
    private func measure(_ read: ReadClause) -> [String]? {
        let clause = read.clause
        guard clause.voice == .active, clause.predicate.particle == nil,
            let noun = clause.roles[.subject], tokens.isWord(noun.head), noun.owner != nil
        else { return nil }
        let object = clause.roles[.object].map(isAmount) ?? false
        let to =
            clause.roles[.object] == nil && clause.roles[.preposition("to")].map(isAmount) ?? false
        let being = [clause.tense == .present ? "is" : "was"]
        switch GrammarReader.form(clause.predicate.lemma) {
        case GrammarReader.form("exceed") where object, GrammarReader.form("surpass") where object:
            return being + ["more", "than"]
        case GrammarReader.form("equal") where object, GrammarReader.form("total") where object,
            GrammarReader.form("amount") where to, GrammarReader.form("come") where to:
            return being
        default: return nil
        }
    }

    private func isAmount(_ phrase: ReadPhrase) -> Bool {
        if case .amount = tokens.parts[phrase.head].payload { return true }
        return phrase.count != nil
    }

    /// The verb with what it needs to be past, passive or denied.
    private func verb(_ read: ReadClause) -> [String]? {
        let clause = read.clause
        let denial = read.denial.map { [$0] } ?? []
        let main =
            read.isAside && clause.predicate.lemma == "be"
            ? ["is"]
            : clause.predicate.lemma.split(separator: " ").map(String.init)
        if let being = measure(read) { return denial.isEmpty ? being : nil }
        guard let first = main.first else { return nil }
        let particle = clause.predicate.particle.map { [$0] } ?? []
        if WordClass.of(first) == .be { return main + denial + particle }
        if clause.voice == .passive {
            return [clause.tense == .present ? "is" : "was"] + denial + main + particle
        }
        guard !denial.isEmpty else { return main + particle }
        return [clause.tense == .present ? "does" : "did"] + denial + main + particle
    }

    /// A phrase's words as they stand in the sentence, with its article; nil where others stand
    /// among them.
    private func phrase(_ phrase: ReadPhrase) -> [String]? {
        let own = phrase.tokens
        guard var first = own.min(), let last = own.max() else { return nil }
        if !phrase.determiner.isEmpty, let place = determiner(of: phrase, before: first) {
            first = place
        } else if !["", "the", "a", "an"].contains(phrase.determiner) {
            return nil
        }
        for token in first...last where !own.contains(token) {
            let range = tokens.parts[token].range
            guard words[range].allSatisfy({ $0.wordClass != .content }) else { return nil }
        }
        let range = tokens.parts[first].range.lowerBound..<tokens.parts[last].range.upperBound
        // A contraction is one word as it is written.
        let isCut = [range.lowerBound, range.upperBound].contains { place in
            words.indices.contains(place) && place > 0
                && words[place].range == words[place - 1].range
        }
        return range.isEmpty || isCut ? nil : [written(range)]
    }

    private func determiner(of phrase: ReadPhrase, before first: Int) -> Int? {
        let place = first - 1
        guard place >= 0, tokens.isWord(place), words[tokens.parts[place].range].count == 1,
            words[tokens.parts[place].range].first?.text == phrase.determiner
        else { return nil }
        return place
    }

    private func plain(_ token: Int) -> [String] { [written(tokens.parts[token].range)] }

    /// Words as they were written, with the signs that belong to their numbers.
    private func written(_ range: Range<Int>) -> String {
        guard let first = words[range].first, let last = words[range].last else { return "" }
        let bytes = tokens.clause.text.bytes
        var (start, end) = (first.range.lowerBound, min(bytes.count, last.range.upperBound))
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
        if !first.signs.before.isEmpty {
            while start > 0, !isSpace(bytes[start - 1]) { start -= 1 }
        }
        if !last.signs.after.isEmpty {
            while end < bytes.count, !isSpace(bytes[end]) { end += 1 }
        }
        guard start < end else { return "" }
        var text = String(decoding: bytes[start..<end], as: UTF8.self)
        if last.isPossessive, let mark = text.lastIndex(where: { $0 == "'" || $0 == "’" }) {
            text = String(text[..<mark])
        }
        return text
    }
}
