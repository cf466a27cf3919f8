/// How the meaning of one word stands to that of another.
public enum Kinship: Hashable, Sendable {
    /// They share a common sense.
    case same
    /// The first says more: a husband is a spouse, to fly somewhere is to travel there.
    case narrower
}

extension WordNet {
    /// The senses that are looked at: rarer ones would make neighbours of strangers.
    private static let senses = 4
    /// How many steps up count as the same matter, said more closely.
    private static let steps = 3

    /// How a word stands to another of its part of speech, both in dictionary form.
    public func kinship(of word: String, to other: String, _ category: Category) -> Kinship? {
        let own = synsets(of: word, category).prefix(Self.senses)
        let others = Set(synsets(of: other, category).prefix(Self.senses))
        if own.contains(where: others.contains) { return .same }
        var level = Array(own.prefix(2))
        for _ in 0..<Self.steps {
            level = level.flatMap { synset in
                entry(synset)?.pointers.filter {
                    [.hypernym, .instance, .cause, .entailment].contains($0.link)
                }.map(\.target) ?? []
            }
            if level.contains(where: others.contains) { return .narrower }
        }
        return nil
    }

    /// The words that share a common sense with one, itself left out.
    public func synonyms(of word: String, _ category: Category) -> [String] {
        var seen: Set<String> = [word]
        return synsets(of: word, category).prefix(Self.senses)
            .flatMap { entry($0)?.words ?? [] }.filter { seen.insert($0).inserted }
    }

    /// The words of another part of speech that are made of a word, or that it is made of:
    /// "founding", "founder" and "foundation" of "found".
    public func derived(from word: String, _ category: Category, to target: Category) -> [String] {
        linked(word, category, .derivation, to: target)
    }

    private func linked(
        _ word: String, _ category: Category, _ link: SynsetEntry.Link, to target: Category
    ) -> [String] {
        var seen: Set<String> = []
        return synsets(of: word, category).prefix(Self.senses).flatMap { synset -> [String] in
            guard let entry = entry(synset), let place = entry.words.firstIndex(of: word) else {
                return []
            }
            return entry.pointers.filter {
                $0.link == link && $0.target.category == target
                    && ($0.source == 0 || $0.source == place + 1)
            }.flatMap { pointer -> [String] in
                let words = self.entry(pointer.target)?.words ?? []
                return pointer.word == 0
                    ? words
                    : words.indices.contains(pointer.word - 1) ? [words[pointer.word - 1]] : []
            }
        }.filter { seen.insert($0).inserted }
    }

    /// The dictionary forms that a word may be a form of, by the exceptions and the endings of
    /// morphy(7); the word itself where it is one.
    public func lemmas(of word: String, _ category: Category) -> [String] {
        let irregular = exceptions(word, category)
        if !irregular.isEmpty { return irregular }
        var found = has(word, category) ? [word] : []
        for (ending, replacement) in Self.endings[category] ?? [] where word.hasSuffix(ending) {
            let stem = word.dropLast(ending.count) + replacement
            if stem.count > 1, has(String(stem), category), !found.contains(String(stem)) {
                found.append(String(stem))
            }
        }
        return found
    }

    /// The endings that morphy(7) takes off.
    private static let endings: [Category: [(String, String)]] = [
        .noun: [
            ("s", ""), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"),
            ("men", "man"), ("ies", "y"),
        ],
        .verb: [
            ("s", ""), ("ies", "y"), ("es", "e"), ("es", ""), ("ed", "e"), ("ed", ""),
            ("ing", "e"), ("ing", ""),
        ],
        .adj: [("er", ""), ("er", "e"), ("est", ""), ("est", "e")],
        .adv: [],
    ]
}
