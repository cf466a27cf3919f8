import English
import Facts

/// Finds what the clauses of one way to read a claim say in terms of the bank's relations.
///
/// Every clause and every part of one must be explained, and asserted: what stands under "said",
/// "if" or "might" neither proves nor refutes.
struct Understanding {
    let base: ReadingBase
    let tokens: SentenceTokens
    let reading: SentenceReading
    let patterns: ClausePatterns
    /// The words that kept it from being understood.
    private(set) var unexplained: [String] = []

    init(
        base: ReadingBase, tokens: SentenceTokens, reading: SentenceReading,
        patterns: ClausePatterns
    ) {
        self.base = base
        self.tokens = tokens
        self.reading = reading
        self.patterns = patterns
    }

    /// More ways to understand the clauses together are not looked at.
    private static let mostReadings = 24

    /// The ways to understand all clauses together.
    mutating func readings() -> [Reading] {
        guard !reading.isQuestion, reading.leftover.isEmpty, !reading.clauses.isEmpty else {
            unexplained = reading.leftover.map(words)
            return []
        }
        if let open = reading.clauses.first(where: { $0.context != nil }) {
            unexplained = [open.context.map(word(of:)) ?? ""]
            return []
        }
        var all: [Reading] = []
        // What tells which thing is meant must be so for anything to be proved of it.
        let unfolded = ClauseUnfolding(tokens: tokens, base: base).unfolded(reading.clauses)
        let lost = Self.adjuncts(reading.clauses).subtracting(Self.adjuncts(unfolded))
        guard lost.isEmpty else {
            unexplained = lost.sorted().map(words)
            return []
        }
        for read in unfolded {
            var own = readings(of: read)
            if read.isRestrictive { own = own.map(\.presupposed) }
            guard !own.isEmpty else {
                unexplained = [words(read.verb)]
                return []
            }
            all =
                all.isEmpty
                ? own
                : all.flatMap { first in
                    own.map { second in
                        var joined = first
                        joined.groups += second.groups
                        joined.origin = max(first.origin, second.origin)
                        return joined
                    }
                }
            all = Array(all.prefix(Self.mostReadings))
        }
        return all
    }

    /// The tokens of what stands beside the roles of clauses: none may be lost on the way.
    private static func adjuncts(_ clauses: [ReadClause]) -> Set<Int> {
        Set(
            clauses.flatMap { read in
                read.adverbs + read.times + read.others.flatMap { $0.phrase.tokens }
                    + [read.adjective].compactMap { $0 }
            })
    }

    private func words(_ token: Int) -> String {
        let range = tokens.parts[token].range
        return range.isEmpty ? "" : tokens.clause.text.text(range)
    }

    private func word(of context: ReadClause.Context) -> String {
        switch context {
        case .reported(let token), .conditional(let token), .modal(let token),
            .infinitive(let token):
            words(token)
        }
    }

    // MARK: One clause

    private func readings(of read: ReadClause) -> [Reading] {
        var found: [Reading] = []
        let meaning = PredicateMeaning(wordNet: .shared, form: GrammarReader.form)
        let frames = ClauseFrame.frames(
            of: read, form: GrammarReader.form, isWord: tokens.isWord, verbsOf: meaning.verbs)
        for frame in frames {
            found += readings(of: frame, by: patterns.patterns(for: frame.key))
        }
        if found.isEmpty { found = joined(frames) }
        // Only what the bank's own words do not say is looked for under other words.
        for frame in frames where found.isEmpty {
            for other in meaning.others(for: frame) {
                found += readings(
                    of: frame,
                    by: patterns.patterns(for: other).filter { $0.frame.read.adverbs.isEmpty }.map {
                        var pattern = $0
                        pattern.isSynonym = true
                        return pattern
                    })
            }
        }
        return ReadingChoice(base).best(of: found)
    }

    private func readings(of frame: ClauseFrame, by patterns: [ClausePattern]) -> [Reading] {
        patterns.compactMap { pattern in
            guard
                let match = ClauseUnifier(
                    pattern: pattern, claim: frame, tokens: tokens, form: GrammarReader.form
                ).match(), explains(match, frame)
            else { return nil }
            return reading(match, pattern, frame)
        }
    }

    /// What two relations say of one clause: "was signed in 1955 in Vienna" is when and where. Of
    /// what happens once, both are told of the same event.
    private func joined(_ frames: [ClauseFrame]) -> [Reading] {
        var found: [Reading] = []
        for frame in frames where !frame.read.clause.isDenied && frame.read.others.isEmpty {
            let parts = patterns.patterns(for: frame.key).compactMap { pattern -> Part? in
                guard let relation = base.relation(pattern.relation), !pattern.isSynonym,
                    let match = ClauseUnifier(
                        pattern: pattern, claim: frame, tokens: tokens, form: GrammarReader.form
                    ).match(), !match.isIncomplete, !match.isDenied
                else { return nil }
                return Part(pattern: pattern, match: match, relation: relation)
            }
            for (number, first) in parts.enumerated() {
                for second in parts.dropFirst(number + 1)
                where second.relation.id != first.relation.id
                    && [first, second].contains(where: { $0.relation.cardinality == .one })
                    && !first.match.roles.isDisjoint(with: second.match.roles)
                    && first.match.roles.union(second.match.roles) == Set(frame.roles.keys)
                    && first.match.times.union(second.match.times) == Set(frame.read.times)
                {
                    guard var reading = reading(first.match, first.pattern, frame),
                        let other = self.reading(second.match, second.pattern, frame)
                    else { continue }
                    reading.groups += other.groups
                    // Another event of the kind may have been elsewhere, or at another time.
                    for group in reading.groups.indices {
                        for place in reading.groups[group].statements.indices {
                            reading.groups[group].statements[place].cannotBeRefuted = true
                        }
                    }
                    found.append(reading)
                }
            }
        }
        return found
    }

    private struct Part {
        let pattern: ClausePattern
        let match: ClauseMatch
        let relation: Relation
    }

    /// Whether a match leaves nothing of the clause unexplained.
    private func explains(_ match: ClauseMatch, _ frame: ClauseFrame) -> Bool {
        frame.read.others.isEmpty && Set(frame.roles.keys).isSubset(of: match.roles)
            && Set(frame.read.times).isSubset(of: match.times)
    }

    private func reading(
        _ match: ClauseMatch, _ pattern: ClausePattern, _ frame: ClauseFrame
    ) -> Reading? {
        guard let relation = base.relation(pattern.relation),
            let subjects = names(match.subject)
        else { return nil }
        var found = PatternMatch(pattern: 0)
        found.subjects = subjects.mentions
        found.hasNeither = subjects.hasNeither
        found.titles = subjects.titles
        let isDenied = frame.read.clause.isDenied != match.isDenied
        found.negations = isDenied ? 1 : 0
        found.hasNever = frame.read.denial == "never"
        found.hasStrongNegation = found.hasNever || deniesForGood(frame.read)
        found.hasPastBe = frame.read.clause.tense == .past
        if let noun = frame.noun {
            found.hasPluralNoun =
                GrammarReader.form(noun.word) != noun.word && noun.word.hasSuffix("s")
            found.hasDefiniteNoun = noun.determiner == "the" || noun.owner != nil
        }
        let date = relation.range == .date ? match.time ?? match.value?.head : nil
        if let time = date {
            guard case .time(let constraint) = tokens.parts[time].payload else { return nil }
            found.time = constraint
        }
        if let value = match.value, relation.range != .date {
            guard let slot = self.value(value, match, relation) else { return nil }
            found.value = slot.value
            found.titles += slot.titles
        }
        if let counted = match.counted, match.value == nil, relation.range != .date {
            guard let count = count(counted) else { return nil }
            found.count = count
        }
        // A number of fewer things is not that of all: "papers" and "scientific papers".
        if relation.range == .number, match.isIncomplete { return nil }
        // A word for a relation tells its time; that there was one is told by its own wording alone.
        if pattern.isSynonym, relation.range == .date, match.time == nil, match.value == nil {
            return nil
        }
        let isFuture = frame.read.clause.tense == .future
        if isFuture, frame.read.clause.isDenied { return nil }
        var form = Pattern(
            relation: pattern.relation, elements: [.subject, .value], being: .required,
            origin: pattern.isSynonym ? .synonym : .template)
        form.hasDate = relation.range == .date
        form.isPluralNoun = frame.noun != nil
        form.isPresent = pattern.frame.read.clause.tense == .present
        form.isNarrower = pattern.isNarrower
        // Which of two things does it to the other is not told by a word for the relation.
        if pattern.isSynonym, case .entity = relation.range { form.checksKinds = true }
        form.isExistence = match.value == nil && match.counted == nil
        return ClauseReader(base, tokens.clause.text)
            .reading(found, as: form, isIncomplete: match.isIncomplete || isFuture)
    }

    /// Whether a clause is denied by "no longer", which says more than "not".
    private func deniesForGood(_ read: ReadClause) -> Bool {
        read.clause.isDenied
            && tokens.parts.contains { part in
                part.range.count == 2
                    && tokens.clause.words[part.range].map(\.text) == ["no", "longer"]
            }
    }

    // MARK: What phrases name

    private struct Named {
        var mentions: [Mention] = []
        var hasNeither = false
        var titles: [Statement] = []
    }

    private func names(_ phrase: ReadPhrase?) -> Named? {
        guard let phrase else { return nil }
        if !phrase.members.isEmpty {
            guard phrase.joint != .or else { return nil }
            var named = Named(hasNeither: phrase.joint == .nor)
            for member in phrase.members {
                guard let own = names(member) else { return nil }
                named.mentions += own.mentions
                named.titles += own.titles
            }
            return named
        }
        // "a Mather" is someone of the name, and an initial may be taken for an article.
        guard phrase.modifiers.isEmpty, phrase.owners.isEmpty, phrase.complements.isEmpty,
            phrase.count == nil, phrase.titles.isEmpty, !["a", "an"].contains(phrase.determiner),
            case .names(let mentions, let hasNeither, let titles) = tokens.parts[phrase.head]
                .payload
        else { return described(phrase) }
        return Named(mentions: mentions, hasNeither: hasNeither, titles: titles)
    }

    /// The one thing that a noun tells of an owner: "Austria's capital", "the author of the novel".
    private func described(_ phrase: ReadPhrase) -> Named? {
        guard tokens.isWord(phrase.head), phrase.count == nil, phrase.titles.isEmpty,
            phrase.complements.allSatisfy({ $0.preposition == "of" })
        else { return nil }
        var noun = phrase.modifiers.sorted()
        let owner: Int
        if let named = phrase.owner.flatMap(names) {
            guard named.mentions.count == 1, let mention = named.mentions.first,
                ["", "the"].contains(phrase.determiner)
            else { return nil }
            owner = mention.entity
        } else {
            guard phrase.owner == nil, phrase.determiner == "the", let first = noun.first,
                let range = tokens.parts.indices.contains(first) ? tokens.parts[first].range : nil,
                let country = base.entity(
                    ofDemonym: tokens.clause.words[range].map(\.text).joined(separator: " "))
            else { return nil }
            noun.removeFirst()
            owner = country
        }
        let words = (noun + [phrase.head]).flatMap {
            Array(tokens.clause.words[tokens.parts[$0].range])
        }
        guard let thing = base.described.thing(words[...], of: base.entity(owner).id),
            let place = base.model.bank.entities.firstIndex(where: { $0.id == thing.entity })
        else { return nil }
        return Named(mentions: [
            Mention(entity: place, end: tokens.parts[phrase.head].range.upperBound)
        ])
    }

    private func value(
        _ phrase: ReadPhrase, _ match: ClauseMatch, _ relation: Relation
    ) -> (value: SlotValue, titles: [Statement])? {
        switch relation.range {
        case .entity:
            guard let named = names(phrase) else { return nil }
            return (.entities(named.mentions, hasNeither: named.hasNeither), named.titles)
        case .number:
            // "five men" are not five dogs, and bronze guns are not all guns.
            guard Set(phrase.modifiers).isSubset(of: match.explained), phrase.owner == nil,
                phrase.complements.isEmpty
            else { return nil }
            if phrase.count != nil {
                let unit = relation.unit ?? relation.noun ?? ""
                guard GrammarReader.form(unit) == GrammarReader.form(phrase.word) else {
                    return nil
                }
            }
            let token = phrase.count ?? phrase.head
            guard case .amount(let amount) = tokens.parts[token].payload else { return nil }
            return (.amount(amount), [])
        case .text:
            guard let range = range(phrase.tokens.subtracting(match.explained)) else { return nil }
            return (.texts(range, items: phrase.members.compactMap { self.range($0.tokens) }), [])
        case .date:
            guard names(phrase) == nil, case .time(let time) = tokens.parts[phrase.head].payload
            else { return nil }
            return (.date(time), [])
        case .flag: return nil
        }
    }

    /// The words from the first of some tokens to the last, where no other content lies between.
    private func range(_ tokens: Set<Int>) -> Range<Int>? {
        guard let first = tokens.min(), let last = tokens.max() else { return nil }
        for token in first...last where !tokens.contains(token) {
            let range = self.tokens.parts[token].range
            let isSmall = self.tokens.clause.words[range].allSatisfy { $0.wordClass != .content }
            guard isSmall else { return nil }
        }
        return self.tokens.parts[first].range.lowerBound..<self.tokens.parts[last].range.upperBound
    }

    private func count(_ phrase: ReadPhrase) -> (bound: Bound, number: Int)? {
        guard let token = phrase.count,
            case .amount(let amount) = tokens.parts[token].payload,
            let number = amount.amounts.first, number.unit == nil,
            let whole = Quantity(number.value)?.whole
        else { return nil }
        return (amount.bound, Int(whole))
    }
}
