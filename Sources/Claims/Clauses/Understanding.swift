import English

/// Finds what the clauses of one way to read a claim say in terms of the bank's relations.
///
/// Every clause and every part of one must be explained, and asserted: what stands under "said",
/// "if" or "might" neither proves nor refutes.
struct Understanding {
    let base: ReadingBase
    let tokens: SentenceTokens
    let reading: SentenceReading
    let patterns: ClausePatterns
    /// Reads a sentence by the bank's own wording.
    let plain: (ClaimText) -> [Reading]
    /// The words that kept it from being understood.
    private(set) var unexplained: [String] = []

    init(
        base: ReadingBase, tokens: SentenceTokens, reading: SentenceReading,
        patterns: ClausePatterns, plain: @escaping (ClaimText) -> [Reading]
    ) {
        self.base = base
        self.tokens = tokens
        self.reading = reading
        self.patterns = patterns
        self.plain = plain
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
        let clauses = ClauseUnderstanding(
            base: base, tokens: tokens, patterns: patterns, plain: plain)
        // What tells which thing is meant must be so for anything to be proved of it.
        let unfolded = ClauseUnfolding(tokens: tokens, base: base).unfolded(reading.clauses)
        let lost = Self.adjuncts(reading.clauses).subtracting(Self.adjuncts(unfolded))
        guard lost.isEmpty else {
            unexplained = lost.sorted().map(words)
            return []
        }
        for read in unfolded {
            var own = clauses.readings(of: read)
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
}
