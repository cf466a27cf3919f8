import English

/// What else a predicate may be called by. A wider word is none: to fly is to travel, yet not all
/// that is true of travelling is true of flying.
struct PredicateMeaning {
    let wordNet: WordNet?
    let form: (String) -> String

    /// The keys of a frame besides its own, by WordNet's synonyms.
    func others(for frame: ClauseFrame) -> [String] {
        guard let wordNet, frame.read.adjectiveWord == nil else { return [] }
        let category: WordNet.Category
        let word: String
        switch frame.key.first {
        case "v":
            guard frame.key != "v:be" else { return [] }
            category = .verb
            let predicate = frame.read.clause.predicate
            word = predicate.particle.map { "\(predicate.lemma) \($0)" } ?? predicate.lemma
        case "n":
            guard let noun = frame.noun else { return [] }
            category = .noun
            word = noun.word
        default: return []
        }
        var seen: Set<String> = [frame.key]
        return lemmas(word, category).flatMap { wordNet.synonyms(of: $0, category) }
            .map { Self.key($0, category, form) }.filter { seen.insert($0).inserted }
    }

    private func lemmas(_ word: String, _ category: WordNet.Category) -> [String] {
        guard let wordNet else { return [] }
        let parts = word.split(separator: " ").map(String.init)
        guard parts.count > 1, let first = parts.first else {
            return wordNet.lemmas(of: word, category)
        }
        // "set up", "take part": the verb alone changes its form.
        return wordNet.lemmas(of: first, category).map {
            ([$0] + parts.dropFirst()).joined(separator: " ")
        }.filter { wordNet.has($0, category) }
    }

    private static func key(
        _ word: String, _ category: WordNet.Category, _ form: (String) -> String
    ) -> String {
        let parts = word.split(separator: " ").map(String.init)
        guard category == .verb, parts.count == 2 else {
            return "\(category == .verb ? "v" : "n"):\(form(word))"
        }
        return "v:\(form(parts[0]))+\(parts[1])"
    }

    /// Whether a word for a relation says more than the relation's own words do: "killed" more than
    /// "died", "husband" more than "spouse".
    func isNarrower(_ frame: ClauseFrame, than own: [ClauseFrame]) -> Bool {
        guard let wordNet else { return false }
        let (category, words): (WordNet.Category, (ClauseFrame) -> [String]) =
            frame.key.hasPrefix("n:")
            ? (.noun, { $0.noun.map { self.lemmas($0.word, .noun) } ?? [] })
            : (.verb, { self.lemmas($0.read.clause.predicate.lemma, .verb) })
        var isNarrower = false
        for other in own where other.key.first == frame.key.first {
            for word in words(frame) {
                for wider in words(other) where word != wider {
                    switch wordNet.kinship(of: word, to: wider, category) {
                    case .same?: return false
                    case .narrower?: isNarrower = true
                    case nil: break
                    }
                }
            }
        }
        return isNarrower
    }

    /// The verbs that a noun is made of: "found" of "foundation" and "founding".
    func verbs(of noun: String) -> [String] {
        guard let wordNet else { return [] }
        return wordNet.lemmas(of: noun, .noun).flatMap {
            wordNet.derived(from: $0, .noun, to: .verb)
        }
    }
}
