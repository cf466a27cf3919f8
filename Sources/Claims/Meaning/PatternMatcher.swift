import Facts

/// Matches patterns against the words of one clause, leaving no word unexplained.
///
/// The search is bounded: a clause that would need more steps is left unread.
struct PatternMatcher {
    let reader: ClauseWords
    let index: PatternIndex
    private(set) var matches: [PatternMatch] = []
    private var steps = 0
    private var skip: Range<Int>?
    private var limit: Int
    /// Whether a noun phrase will do: "the founding of the CCDCOE".
    private var allowsNoVerb = false

    private static let maximumSteps = 4000
    private static let maximumMatches = 12

    init(_ reader: ClauseWords, index: PatternIndex) {
        self.reader = reader
        self.index = index
        limit = reader.words.count
    }

    /// The matches of a pattern in a range of words, of which `skip` is explained already.
    mutating func match(
        _ number: Int, _ range: Range<Int>, skip: Range<Int>? = nil, gapped: Bool = false,
        allowsNoVerb: Bool = false
    ) -> [PatternMatch] {
        matches = []
        self.allowsNoVerb = allowsNoVerb
        steps = 0
        self.skip = skip
        limit = range.upperBound
        let pattern = index.patterns[number]
        let elements = gapped ? self.gapped(pattern.elements) : pattern.elements
        step(
            elements[...], range.lowerBound, PatternMatch(pattern: number), pattern,
            isGapped: gapped)
        return matches
    }

    /// The places of a pattern, and what leads to its value: "Webb in 2021".
    private func gapped(_ elements: [Pattern.Element]) -> [Pattern.Element] {
        zip(elements, elements.dropFirst() + [.subject]).compactMap { element, next in
            if Self.isSlot(element) { return element }
            guard next == .value, case .word(let form) = element,
                let word = reader.base.lexicon.form(form), WordClass.of(word) == .preposition
            else { return nil }
            return .optional(form)
        }
    }

    private static func isSlot(_ element: Pattern.Element) -> Bool {
        switch element {
        case .subject, .value, .count: true
        default: false
        }
    }

    private mutating func step(
        _ elements: ArraySlice<Pattern.Element>, _ place: Int, _ state: PatternMatch,
        _ pattern: Pattern, isGapped: Bool
    ) {
        steps += 1
        guard steps < Self.maximumSteps, matches.count < Self.maximumMatches else { return }
        if let skip, place == skip.lowerBound, !skip.isEmpty {
            step(elements, skip.upperBound, state, pattern, isGapped: isGapped)
            return
        }
        guard place < limit else {
            if place == limit, elements.allSatisfy(isOptional) { finish(state, pattern, isGapped) }
            return
        }
        if let element = elements.first {
            take(element, elements.dropFirst(), place, state, pattern, isGapped)
            if case .optional = element {
                step(elements.dropFirst(), place, state, pattern, isGapped: isGapped)
            }
        }
        for gap in reader.gaps(at: place, limit: stop(from: place), pattern, state, index) {
            step(elements, gap.end, gap.state, pattern, isGapped: isGapped)
        }
    }

    private func isOptional(_ element: Pattern.Element) -> Bool {
        if case .optional = element { true } else { false }
    }

    /// The next place that is explained already, or the end.
    private func stop(from place: Int) -> Int {
        if let skip, skip.lowerBound >= place { return min(limit, skip.lowerBound) }
        return limit
    }

    private mutating func take(
        _ element: Pattern.Element, _ rest: ArraySlice<Pattern.Element>, _ place: Int,
        _ state: PatternMatch, _ pattern: Pattern, _ isGapped: Bool
    ) {
        let end = stop(from: place)
        switch element {
        case .word(let form), .optional(let form):
            let word = reader.words[place]
            guard word.has(form), !word.isPossessive else { return }
            var next = state
            if form == index.be {
                next.hasBe = true
                if !WordClass.presentBe.contains(word.text) { next.hasPastBe = true }
            }
            if pattern.stateVerb == form {
                if Lemma.isPast(word.text) {
                    next.hasPastVerb = true
                } else {
                    next.hasPresentVerb = true
                }
            }
            if pattern.isPluralNoun {
                if word.text.hasSuffix("s") { next.hasPluralNoun = true }
                if place > 0, reader.words[place - 1].text == "the" { next.hasDefiniteNoun = true }
            }
            step(rest, place + 1, next, pattern, isGapped: isGapped)
        case .fixed(let entity), .fixedOwner(let entity):
            let isOwner = element == .fixedOwner(entity)
            for mention in reader.mentions[place]
            where mention.entity == entity && mention.end <= end
                && reader.isPossessive(mention) == isOwner
            {
                step(rest, mention.end, state, pattern, isGapped: isGapped)
            }
        case .subject, .owner:
            let isOwner = element == .owner
            for list in reader.lists(at: place, limit: end)
            where reader.isPossessive(list.mentions[list.mentions.count - 1]) == isOwner {
                guard !isOwner || list.mentions.count == 1 else { continue }
                var next = state
                next.subjects = list.mentions
                next.hasNeither = list.hasNeither
                next.subjectRange = place..<list.end
                step(rest, list.end, next, pattern, isGapped: isGapped)
            }
            for titled in reader.titled(at: place, limit: end)
            where reader.isPossessive(titled.mention) == isOwner {
                var next = state
                next.subjects = [titled.mention]
                next.titles = titled.statements
                next.subjectRange = place..<titled.mention.end
                step(rest, titled.mention.end, next, pattern, isGapped: isGapped)
            }
        case .value:
            let isLast = rest.isEmpty
            for slot in reader.values(at: place, limit: end, pattern, isLast: isLast) {
                var next = state
                next.value = slot.value
                next.valueEnd = slot.end
                next.titles += slot.titles
                step(rest, slot.end, next, pattern, isGapped: isGapped)
            }
        case .count:
            for slot in reader.counts(at: place, limit: end) {
                var next = state
                next.count = (slot.bound, slot.number)
                step(rest, slot.end, next, pattern, isGapped: isGapped)
            }
        }
    }

    private mutating func finish(_ state: PatternMatch, _ pattern: Pattern, _ isGapped: Bool) {
        guard !state.subjects.isEmpty else { return }
        if !isGapped {
            if pattern.being == .required, !state.hasBe, !allowsNoVerb { return }
            if pattern.needsHave, !state.hasHave { return }
            if pattern.being == .present, state.hasPastBe || !state.hasBe { return }
            if pattern.being == .past, !state.hasPastBe { return }
            if pattern.stateVerb != nil, state.negations == 0 {
                let isOver = state.subjects.allSatisfy { reader.base.isPast($0.entity) }
                if pattern.isPresent, state.hasPastVerb, !isOver { return }
                if !pattern.isPresent, state.hasPresentVerb { return }
            }
        }
        matches.append(state)
    }
}
