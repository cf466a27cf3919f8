import Facts
import Wording

/// Reads one clause: every way in which a pattern explains all its words.
struct ClauseReader {
    let base: ReadingBase
    let clause: ClauseWords

    init(_ base: ReadingBase, _ text: ClaimText) {
        self.base = base
        clause = ClauseWords(base, text)
    }

    private var words: [ClaimWord] { clause.words }

    /// The readings of the whole clause.
    func readings() -> [Reading] {
        guard !words.isEmpty, words.count <= ReadingBase.longestClause else { return [] }
        let whole = 0..<words.count
        let times = times(in: whole)
        var readings: [Reading] = []
        for number in base.index.candidates(for: words[...]) {
            readings += match(number, whole, times).compactMap(reading)
            if readings.count >= 24 { break }
        }
        return readings
    }

    /// The readings by one pattern without its words: "Webb in 2021".
    func gappedReadings(_ number: Int) -> [Reading] {
        let whole = 0..<words.count
        var matcher = PatternMatcher(clause, index: base.index)
        let pattern = base.index.patterns[number]
        var matches: [PatternMatch] = []
        if pattern.hasDate {
            for time in times(in: whole) {
                matches += matcher.match(number, whole, skip: time.range, gapped: true).map {
                    var match = $0
                    match.time = time.time
                    return match
                }
            }
        } else {
            matches = matcher.match(number, whole, gapped: true)
        }
        return matches.compactMap(reading)
    }

    struct TimeSpan {
        let range: Range<Int>
        let time: TimeConstraint
    }

    /// The times in a range of words; what a time is counted from is read without its own time.
    func times(in range: Range<Int>) -> [TimeSpan] {
        let reader = TimeReader(
            text: clause.text, published: base.published, sourceNouns: base.sourceNouns,
            event: { event(in: $0) })
        var spans: [TimeSpan] = []
        for start in range {
            for found in reader.times(at: start, limit: range.upperBound) {
                let isSince =
                    words[start].text == "since" || start > 0 && words[start - 1].text == "since"
                var time = found.time
                if isSince, case .at(let date) = time { time = .since(date) }
                spans.append(TimeSpan(range: start..<found.end, time: time))
            }
            if spans.count > 24 { break }
        }
        return spans
    }

    /// What happened, as some words tell it: "the attacks", "the CCDCOE was founded".
    private func event(in range: Range<Int>) -> TimeConstraint.Anchor? {
        if let named = withoutPronoun(range) { return named.event(in: 0..<named.words.count) }
        var start = range.lowerBound
        while start < range.upperBound, words[start].wordClass == .article { start += 1 }
        guard start < range.upperBound else { return nil }
        if let mention = clause.mentions[start].first(where: { $0.end == range.upperBound }) {
            if base.isDated(mention.entity) { return .event(mention.entity, relation: nil) }
        }
        var matcher = PatternMatcher(clause, index: base.index)
        var found: Set<[Int]> = []
        for number in base.index.candidates(for: words[range])
        where base.index.patterns[number].hasDate && !base.index.patterns[number].isNegative {
            for match in matcher.match(number, range)
            where match.negations == 0 && match.subjects.count == 1 && match.titles.isEmpty {
                let pattern = base.index.patterns[number]
                found.insert([match.subjects[0].entity, pattern.relation])
            }
        }
        if found.isEmpty { found = nominalEvents(range) }
        if found.count > 1 { found = found.filter { base.isDated($0[0], by: $0[1]) } }
        guard found.count == 1, let only = found.first else { return nil }
        return .event(only[0], relation: only[1])
    }

    /// The words with what the claim speaks of first in the place of a pronoun: "before it was
    /// launched".
    private func withoutPronoun(_ range: Range<Int>) -> ClauseReader? {
        guard let first = range.first, range.count > 1,
            let subject = clause.mentions[..<first].enumerated().first(where: { !$1.isEmpty }),
            let mention = subject.element.first, mention.end <= first,
            isAlone(mention, before: first)
        else { return nil }
        let name = words[subject.offset..<mention.end]
        guard name.last?.isPossessive == false else { return nil }
        let rest = words[range].dropFirst()
        switch words[first].text {
        case "it", "he", "she", "they":
            return ClauseReader(base, ClaimText(Array(name + rest), of: clause.text))
        case "its", "his", "her", "their":
            guard let of = base.plainWords["of"] else { return nil }
            return ClauseReader(base, ClaimText(Array(rest) + [of] + name, of: clause.text))
        default: return nil
        }
    }

    /// Whether no other thing of its kind is named before a place, which a pronoun there might mean.
    private func isAlone(_ mention: Mention, before place: Int) -> Bool {
        let kind = base.kind(mention.entity)
        return clause.mentions[mention.end..<max(mention.end, place)].allSatisfy { others in
            others.allSatisfy { $0.entity == mention.entity || base.kind($0.entity) != kind }
        }
    }

    /// "the founding of the CCDCOE", "Abe's visit to Estonia", without a verb.
    private func nominalEvents(_ range: Range<Int>) -> Set<[Int]> {
        var matcher = PatternMatcher(clause, index: base.index)
        var found: Set<[Int]> = []
        for number in base.index.candidates(for: words[range]) {
            let pattern = base.index.patterns[number]
            guard pattern.hasDate, !pattern.isNegative, pattern.being == .required else { continue }
            for match in matcher.match(number, range, gapped: false, allowsNoVerb: true)
            where match.subjects.count == 1 && match.negations == 0 {
                found.insert([match.subjects[0].entity, pattern.relation])
            }
        }
        return found
    }

    private func match(
        _ number: Int, _ range: Range<Int>, _ times: [TimeSpan]
    ) -> [PatternMatch] {
        let pattern = base.index.patterns[number]
        var matcher = PatternMatcher(clause, index: base.index)
        guard pattern.hasDate else { return matcher.match(number, range) }
        var matches = matcher.match(number, range)
        for time in times {
            matches += matcher.match(number, range, skip: time.range).map {
                var match = $0
                match.time = time.time
                return match
            }
        }
        return matches
    }

    // MARK: From matches to statements

    private func reading(_ match: PatternMatch) -> Reading? {
        let pattern = base.index.patterns[match.pattern]
        var found = reading(match, as: pattern)
        found?.pattern = match.pattern
        return found
    }

    /// The reading of what matches a pattern.
    ///
    /// - Parameter isIncomplete: whether the claim leaves out what the relation's wording says.
    func reading(
        _ match: PatternMatch, as pattern: Pattern, isIncomplete leavesOut: Bool = false
    ) -> Reading? {
        guard let relation = base.relation(pattern.relation) else { return nil }
        if pattern.checksKinds, !hasKindsOfFacts(match, pattern) { return nil }
        if !relation.subjectKinds.isEmpty,
            !match.subjects.allSatisfy({ relation.subjectKinds.contains(base.kind($0.entity)) })
        {
            return nil
        }
        guard let contents = StatementContents(clause, match, pattern, relation).contents else {
            return nil
        }
        var statements: [Statement] = []
        for subject in match.subjects {
            for content in contents {
                var statement = Statement(
                    subject: subject.entity, relation: pattern.relation, content: content)
                statement.cannotBeProved =
                    pattern.isNarrower || (match.hasOnly && relation.cardinality == .one)
                statement.cannotBeRefuted =
                    subject.isIndefinite || leavesOut || isIncomplete(match, pattern, relation)
                    || (match.hasPastBe && !base.isPast(subject.entity)
                        && (pattern.isPresent || pattern.origin == .synonym && relation.canChange))
                statements.append(statement)
            }
        }
        guard !statements.isEmpty else { return nil }
        let negations = match.negations + (pattern.isNegative ? 1 : 0)
        guard negations <= 1 else { return nil }
        var main = StatementGroup(statements: statements, isNegated: negations == 1)
        main.isStronglyNegated = match.hasStrongNegation
        main.saysNever = match.hasNever
        if match.hasNeither { main.isEachNegated = true }
        if case .entities(_, true)? = match.value { main.isEachNegated = true }
        if main.isEachNegated, main.isNegated { return nil }
        var reading = Reading(groups: [main], origin: pattern.origin)
        if !match.titles.isEmpty { reading.groups.append(StatementGroup(statements: match.titles)) }
        reading.groups += implied(by: match, pattern)
        reading.subject = match.subjects.count == 1 ? match.subjects[0].entity : nil
        reading.subjectRange = match.subjectRange
        return reading
    }

    private func implied(by match: PatternMatch, _ pattern: Pattern) -> [StatementGroup] {
        var named = match.subjects
        if case .entities(let mentions, _)? = match.value { named += mentions }
        return named.compactMap { mention in
            let statements = mention.implied.compactMap { fact in
                base.place(of: fact.relation).flatMap { place in
                    place == pattern.relation
                        ? nil
                        : Statement(
                            subject: mention.entity, relation: place, content: .value(fact.value))
                }
            }
            return statements.isEmpty ? nil : StatementGroup(statements: statements)
        }
    }

    private func hasKindsOfFacts(_ match: PatternMatch, _ pattern: Pattern) -> Bool {
        let vocabulary = base.index.vocabularies[pattern.relation]
        guard vocabulary.subjectKinds.isDisjoint(with: vocabulary.valueKinds),
            match.subjects.allSatisfy({ vocabulary.subjectKinds.contains(base.kind($0.entity)) })
        else { return false }
        guard case .entities(let mentions, _)? = match.value else { return true }
        return mentions.allSatisfy { vocabulary.valueKinds.contains(base.kind($0.entity)) }
    }

    /// Whether a wording leaves out what the relation's own always says: "visited in 2017" may
    /// speak of a visit elsewhere.
    private func isIncomplete(
        _ match: PatternMatch, _ pattern: Pattern, _ relation: Relation
    ) -> Bool {
        guard pattern.origin == .synonym else { return false }
        let vocabulary = base.index.vocabularies[pattern.relation]
        switch relation.range {
        case .entity, .text:
            let fixed = pattern.elements.compactMap {
                if case .fixed(let entity) = $0 { entity } else { nil }
            }
            return !match.constantEntities.union(fixed).isSuperset(of: vocabulary.circumstances)
        default: break
        }
        var words = match.constants.union(pattern.required)
        var entities = match.constantEntities
        for case .fixed(let entity) in pattern.elements { entities.insert(entity) }
        words.formIntersection(vocabulary.constants)
        entities.formIntersection(vocabulary.constantEntities)
        return !entities.isSuperset(of: vocabulary.constantEntities)
            || (vocabulary.constantEntities.isEmpty && words != vocabulary.constants)
    }
}
