import English
import Facts

/// Finds what one clause says in terms of the bank's relations: by their own wording, by other words
/// for them, or as a sentence of its own.
struct ClauseUnderstanding {
    let base: ReadingBase
    let tokens: SentenceTokens
    let patterns: ClausePatterns
    /// Reads a sentence by the bank's own wording.
    let plain: (ClaimText) -> [Reading]

    private var phrases: PhraseMeaning { PhraseMeaning(base: base, tokens: tokens) }

    /// The readings of a clause that stands alone, the best of them.
    func readings(of read: ReadClause) -> [Reading] {
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
        let best = ReadingChoice(base).best(of: found)
        guard best.allSatisfy(\.hasUnknown) else { return best }
        // Told alone, it may be what the bank's own wording says.
        let told = PlainClause(tokens: tokens, base: base).text(read).map(plain) ?? []
        return told.isEmpty ? best : told
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
                    let isOnce =
                        [first, second].allSatisfy { $0.relation.cardinality == .one }
                        && Set(reading.groups.flatMap(\.statements).map(\.subject)).count == 1
                    for group in reading.groups.indices {
                        for place in reading.groups[group].statements.indices {
                            reading.groups[group].statements[place].cannotBeRefuted = !isOnce
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
            let subjects = phrases.names(match.subject)
        else { return nil }
        var found = PatternMatch(pattern: 0)
        found.subjects = subjects.mentions
        found.hasNeither = subjects.hasNeither
        found.titles = subjects.titles
        let isDenied = frame.read.clause.isDenied != match.isDenied
        found.negations = isDenied ? 1 : 0
        found.hasNever = frame.read.denial == "never"
        found.hasStrongNegation = found.hasNever || tokens.deniesForGood(frame.read)
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
            guard let slot = phrases.value(value, match, relation) else { return nil }
            found.value = slot.value
            found.titles += slot.titles
        }
        if let counted = match.counted, match.value == nil, relation.range != .date {
            guard let count = phrases.count(counted) else { return nil }
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
}
