import English
import Facts
import Wording

/// Reads claims by their grammar: whatever way a sentence says a relation, its clause is the same.
struct GrammarReader {
    unowned let base: ReadingBase
    private let sentences = SentenceReader()
    let meaning = PredicateMeaning(wordNet: .shared, form: GrammarReader.form)

    init(_ base: ReadingBase) { self.base = base }

    /// What reading gave.
    struct Result {
        var readings: [Reading] = []
        /// The clauses of the sentence, as they were read.
        var clauses: [String] = []
        /// The words that no clause, or no relation, explains.
        var leftover: [String] = []
        var obstacle: ClaimReading.Obstacle?
    }

    /// The reduced form of a word, by which words are compared.
    static func form(_ word: String) -> String {
        word.split(separator: " ").map { auxiliaries[String($0)] ?? Lemma.of(String($0)).first }
            .joined(separator: " ")
    }

    private static let auxiliaries: [String: String] = [
        "is": "be", "are": "be", "was": "be", "were": "be", "been": "be", "being": "be",
        "am": "be", "has": "have", "had": "have", "having": "have", "does": "do", "did": "do",
        "done": "do",
    ]

    // MARK: A relation's own wording

    /// The clauses that a sentence about a relation's subject and value says.
    func patterns(
        _ sentence: String, _ relation: Relation, _ place: Int, isSynonym: Bool
    ) -> [ClausePattern] {
        let clause = ClauseWords(base, ClaimText(sentence, lexicon: base.lexicon))
        let subject = SentenceTokens.Part(
            payload: .subject, token: ReadToken(.name(isPlural: false)), range: 0..<0)
        let value = SentenceTokens.Part(
            payload: .value, token: ReadToken(Self.kind(of: relation)), range: 0..<0)
        let tokens = SentenceTokens(
            clause, times: [:], joinsLists: false,
            slots: [
                ClausePatterns.subjectWord.lowercased(): subject,
                ClausePatterns.valueWord.lowercased(): value,
                ClausePatterns.dateWord.lowercased(): SentenceTokens.Part(
                    payload: .value, token: ReadToken(.date), range: 0..<0),
            ])
        guard let readings = try? sentences.read(tokens.tokens, limit: 3, lemma: { $0 }) else {
            return []
        }
        var found: [ClausePattern] = []
        var keys: Set<String> = []
        for reading in readings where reading.leftover.isEmpty && !reading.isQuestion {
            guard let read = reading.clauses.first, reading.clauses.count == 1,
                read.context == nil, read.others.isEmpty, !read.clause.isDenied
            else { continue }
            let isWord = { (token: Int) in tokens.isWord(token) }
            var frames = ClauseFrame.frames(
                of: read, form: Self.form, isWord: isWord, verbsOf: meaning.verbs
            ).filter { tokens.hasSlots($0, ofFlag: relation.range == .flag) }
            // What a noun says is said once, whichever way round "be" has it.
            if frames.contains(where: { $0.key.hasPrefix("n:") }) {
                frames.removeAll { $0.key == "v:be" }
            }
            for frame in frames {
                guard keys.insert(frame.key).inserted else { continue }
                found.append(
                    ClausePattern(
                        relation: place, frame: frame, tokens: tokens, isSynonym: isSynonym,
                        timeWord: tokens.timeWord))
            }
        }
        return found
    }

    private static func kind(of relation: Relation) -> ReadToken.Kind {
        switch relation.range {
        case .date: .time
        case .number:
            switch relation.unit.flatMap({ MeasureUnit($0) })?.dimension {
            case nil: .number
            case .time?: .duration
            default: .measure
            }
        default: .name(isPlural: false)
        }
    }

    // MARK: Claims

    /// The readings of a claim that explain every word of it.
    func read(_ text: ClaimText, _ patterns: ClausePatterns) -> Result {
        var result = Result()
        let clause = ClauseWords(base, text)
        var times: [Int: ClauseReader.TimeSpan] = [:]
        for span in ClauseReader(base, text).times(in: 0..<text.words.count)
        where span.range.upperBound > times[span.range.lowerBound]?.range.upperBound ?? 0 {
            times[span.range.lowerBound] = span
        }
        let plain = PlainReadings(base)
        for joinsLists in [true, false] {
            let tokens = SentenceTokens(clause, times: times, joinsLists: joinsLists, slots: [:])
            if let reading = ElapsedTime(tokens: tokens).reading {
                result.readings = [reading]
                return result
            }
            let readings: [SentenceReading]
            do {
                readings = try sentences.read(tokens.tokens, lemma: { $0 })
            } catch {
                if error == .exhausted { result.obstacle = .tooLong }
                continue
            }
            for reading in readings {
                var understanding = Understanding(
                    base: base, tokens: tokens, reading: reading, patterns: patterns,
                    plain: plain.read)
                let found = understanding.readings()
                let isFirst = result.clauses.isEmpty
                if isFirst || !found.isEmpty {
                    result.clauses = reading.clauses.map(ClauseWriter(tokens: tokens).write)
                    result.leftover = understanding.unexplained
                }
                if !found.isEmpty {
                    result.readings = found
                    return result
                }
            }
        }
        return result
    }
}
