import Facts

/// Reads the text of a claim into statements of the model.
struct ClaimReader {
    let base: ReadingBase

    /// What reading a claim gave.
    struct Result {
        var readings: [Reading] = []
        /// The frame that the claim itself names: "according to the article".
        var frame: Frame?
        /// Why nothing was read, where nothing was.
        var obstacle: ClaimReading.Obstacle?
        /// The clauses of its sentence, where its grammar was read.
        var clauses: [String] = []
        /// The words that explain why nothing was read.
        var leftover: [String] = []
    }

    private static let longest = 160
    private static let maximumDepth = 4

    /// Reads a claim; no reading where a word stays unexplained.
    func read(_ claim: String) -> Result {
        var result = Result()
        guard claim.utf8.count <= 4000 else {
            result.obstacle = .tooLong
            return result
        }
        let text = ClaimText(claim, lexicon: base.lexicon)
        guard !text.words.isEmpty else {
            result.obstacle = .empty
            return result
        }
        guard text.words.count <= Self.longest else {
            result.obstacle = .tooLong
            return result
        }
        guard !text.after.contains(.question) else {
            result.obstacle = .question
            return result
        }
        let frame = Framing(text, sourceNouns: base.sourceNouns)
        result.frame = frame.frame
        var budget = 40
        result.readings = denied(parse(frame.text, depth: 0, &budget), by: frame)
        if result.readings.isEmpty {
            result.obstacle = .unexplained
            result.leftover = leftover(frame.text)
        }
        return result
    }

    /// The readings of a claim by its grammar.
    ///
    /// - Parameter other: what was found without, with the reasons why it was not understood.
    func readGrammar(_ claim: String, after other: Result) -> Result {
        guard other.obstacle == nil || other.obstacle == .unexplained else { return other }
        let frame = Framing(
            ClaimText(claim, lexicon: base.lexicon), sourceNouns: base.sourceNouns)
        let found = GrammarReader(base).read(frame.text, base.clausePatterns)
        var result = other
        result.clauses = found.clauses
        if result.leftover.isEmpty { result.leftover = found.leftover }
        let readings = denied(found.readings, by: frame)
        if !readings.isEmpty {
            result.readings = readings
            result.obstacle = nil
        } else if result.readings.isEmpty, let obstacle = found.obstacle {
            result.obstacle = obstacle
        }
        return result
    }

    /// The readings of a claim with a country for a place that the bank does not know; one for each
    /// country that the place may lie in. They can be refuted alone.
    func readWider(_ claim: String) -> [Result] {
        let frame = Framing(
            ClaimText(claim, lexicon: base.lexicon), sourceNouns: base.sourceNouns)
        guard !frame.isDenied, frame.text.words.count <= Self.longest else { return [] }
        return OutsidePlaces(base: base).wider(frame.text).map { text in
            var result = Result()
            result.frame = frame.frame
            var found = readings(of: text)
            if found.isEmpty {
                found = GrammarReader(base).read(text, base.clausePatterns).readings
            }
            result.readings = found.compactMap { weaker($0, than: text) }
            return result
        }
    }

    /// Readings of what is called false: "It is not true that …".
    private func denied(_ readings: [Reading], by frame: Framing) -> [Reading] {
        guard frame.isDenied else { return readings }
        return readings.compactMap { reading in
            guard reading.groups.count == 1 else { return nil }
            var reading = reading
            reading.groups[0].isNegated.toggle()
            return reading.groups[0].isEachNegated ? nil : reading
        }
    }

    /// The readings of a sentence by the bank's own wording.
    func readings(of text: ClaimText) -> [Reading] {
        var budget = 12
        return parse(text, depth: 1, &budget)
    }

    /// The readings of a text: as one clause, or as several that all hold.
    private func parse(_ text: ClaimText, depth: Int, _ budget: inout Int) -> [Reading] {
        guard depth <= Self.maximumDepth, budget > 0, !text.words.isEmpty else { return [] }
        budget -= 1
        let reader = ClauseReader(base, text)
        let direct = reader.readings()
        let best = ReadingChoice(base).best(of: direct)
        // A value that the bank does not know may be a clause of its own, put shortly.
        if !best.isEmpty, !best.allSatisfy(\.hasUnknown) { return best }
        var unknown: [Reading] = best
        let rewriting = Rewriting(base, text, reader.clause.mentions)
        for parts in rewriting.rewritten() {
            var combined: [Reading]?
            for part in parts {
                var readings = parse(part, depth: depth + 1, &budget)
                if part.isWeaker { readings = readings.compactMap { weaker($0, than: part) } }
                if part.namesOne { readings = readings.map(singled) }
                if part.isPresupposed { readings = readings.map(\.presupposed) }
                combined = combined.map { Self.both($0, readings) } ?? readings
                if combined?.isEmpty ?? true { break }
            }
            guard let combined, !combined.isEmpty else { continue }
            if !combined.allSatisfy(\.hasUnknown) { return combined }
            if unknown.isEmpty { unknown = combined }
        }
        let joined = conjunction(text, depth: depth, &budget)
        if !joined.isEmpty, unknown.isEmpty || !joined.allSatisfy(\.hasUnknown) { return joined }
        guard let part = rewriting.withoutTime() else { return unknown }
        let found = parse(part, depth: depth + 1, &budget).compactMap { weaker($0, than: part) }
        return found.isEmpty ? unknown : found
    }

    /// "… and …": both parts hold. What the second leaves out, the first has.
    private func conjunction(_ text: ClaimText, depth: Int, _ budget: inout Int) -> [Reading] {
        let words = text.words
        for place in words.indices.dropFirst() {
            let isJoint = ["and", "but", "while", "whereas"].contains(words[place].text)
            // "Hubble was launched in 1990, Webb in 2021."
            let isStop = !words[place].before.isDisjoint(with: [.stop, .comma])
            guard isJoint || isStop else { continue }
            let start = isJoint ? place + 1 : place
            guard start < words.count else { continue }
            let left = ClaimText(Array(words[..<place]), of: text)
            let leftReadings = parse(left, depth: depth + 1, &budget)
            guard !leftReadings.isEmpty else { continue }
            let right = Array(words[start...])
            let rest = second(right, after: left, leftReadings, text, depth, &budget)
            if !rest.isEmpty { return Self.both(leftReadings, rest) }
        }
        return []
    }

    private func second(
        _ right: [ClaimWord], after left: ClaimText, _ leftReadings: [Reading], _ text: ClaimText,
        _ depth: Int, _ budget: inout Int
    ) -> [Reading] {
        guard let first = right.first else { return [] }
        let pronouns: Set<String> = ["it", "he", "she", "they"]
        let subject = leftReadings.first?.subjectRange.flatMap { range -> [ClaimWord]? in
            let start =
                range.lowerBound > 0 && left.words.indices.contains(range.lowerBound - 1)
                    && left.words[range.lowerBound - 1].wordClass == .article
                ? range.lowerBound - 1 : range.lowerBound
            guard range.upperBound <= left.words.count else { return nil }
            let words = Array(left.words[start..<range.upperBound])
            return words.last?.isPossessive == true ? nil : words
        }
        if pronouns.contains(first.text) {
            guard let subject else { return [] }
            return parse(
                ClaimText(subject + right.dropFirst(), of: text), depth: depth + 1, &budget)
        }
        let whole = parse(ClaimText(right, of: text), depth: depth + 1, &budget)
        if !whole.isEmpty { return whole }
        if let subject {
            // "has nine states and eight neighbours", "is in the EU but not in NATO"
            let verbs = left.words.dropFirst(leftReadings.first?.subjectRange?.upperBound ?? 0)
            for count in 0...(first.isCountOrNegation ? min(2, verbs.count) : 0) {
                let completed = parse(
                    ClaimText(subject + verbs.prefix(count) + right, of: text), depth: depth + 1,
                    &budget)
                if !completed.isEmpty, !completed.allSatisfy(\.hasUnknown) { return completed }
            }
        }
        guard leftReadings.count <= 4 else { return [] }
        return leftReadings.compactMap(\.pattern).flatMap { pattern in
            ClauseReader(base, ClaimText(right, of: text)).gappedReadings(pattern)
        }
    }

    /// The reading of a part that says less than the whole: it may refute it. What may change with
    /// time is not refuted for one time by what holds at another.
    private func weaker(_ reading: Reading, than part: ClaimText) -> Reading? {
        var reading = reading
        for place in reading.groups.indices {
            let group = reading.groups[place]
            guard group.isNegated == part.dropsModal, !group.isEachNegated else { return nil }
            if part.dropsTime,
                !group.statements.allSatisfy({ base.relation($0.relation)?.canChange == false })
            {
                return nil
            }
            reading.groups[place].isWeaker = true
        }
        return reading
    }

    /// "The person who did it was …" proves nothing where several may have done it.
    private func singled(_ reading: Reading) -> Reading {
        var reading = reading
        for place in reading.groups.indices {
            let isOne = reading.groups[place].statements.allSatisfy {
                base.relation($0.relation)?.cardinality == .one
            }
            if !isOne { reading.groups[place].isWeaker = true }
        }
        return reading
    }

    /// Every reading of the first part with every one of the second.
    private static func both(_ left: [Reading], _ right: [Reading]) -> [Reading] {
        var joined: [Reading] = []
        for first in left.prefix(6) {
            for second in right.prefix(6) {
                var reading = first
                reading.groups += second.groups
                reading.origin = max(first.origin, second.origin)
                joined.append(reading)
            }
        }
        return joined
    }

    /// The words of content that nothing the bank knows explains.
    private func leftover(_ text: ClaimText) -> [String] {
        let mentions = base.finder.mentions(in: text.words)
        var covered: Set<Int> = []
        for (start, list) in mentions.enumerated() {
            for mention in list { covered.formUnion(start..<mention.end) }
        }
        return text.words.indices.filter { place in
            let word = text.words[place]
            return word.wordClass == .content && !covered.contains(place) && word.lemma < 0
                && !TimeWords.mayStand(word.text)
        }.map { text.text($0..<$0 + 1) }
    }
}
