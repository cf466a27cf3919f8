import English

/// Tells a clause as it was read: what is said, what fills its roles, whether it is denied.
struct ClauseWriter {
    let tokens: SentenceTokens

    /// The clause in one line: "join · subject: Japan · object: the CCDCOE · time: in 2022".
    func write(_ read: ReadClause) -> String {
        let predicate = read.clause.predicate
        var parts = [
            (read.denial.map { $0 + " " } ?? "") + predicate.lemma
                + (predicate.particle.map { " " + $0 } ?? "")
                + (read.adjectiveWord.map { " " + $0 } ?? "")
        ]
        for (role, phrase) in read.clause.roles.sorted(by: { name($0.key) < name($1.key) }) {
            parts.append("\(name(role)): \(text(phrase))")
        }
        parts += read.others.map { "\($0.preposition): \(text($0.phrase))" }
        parts += read.times.map { "time: \(words($0))" }
        if !read.adverbs.isEmpty {
            parts.append("how: " + read.adverbs.map(words).joined(separator: ", "))
        }
        return parts.joined(separator: " · ")
    }

    private func name(_ role: Role) -> String {
        switch role {
        case .subject: "subject"
        case .object: "object"
        case .recipient: "of it"
        case .when: "time"
        case .preposition(let word): word
        }
    }

    private func text(_ phrase: ReadPhrase) -> String {
        let tokens = phrase.tokens
        guard let first = tokens.min(), let last = tokens.max() else { return phrase.word }
        return (first...last).map(words).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The words of the claim that a token covers.
    func words(_ token: Int) -> String {
        let range = tokens.parts[token].range
        return range.isEmpty ? "" : tokens.clause.text.text(range)
    }
}
