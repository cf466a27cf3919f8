extension WordNet {
    /// Whether a word, or a form of one, or a name is known.
    public func knows(_ word: String) -> Bool {
        Category.allCases.contains { !lemmas(of: word, $0).isEmpty }
    }

    /// The words that share a sense.
    public func words(of synset: Synset) -> [String] { entry(synset)?.words ?? [] }

    /// What a sense means, in a sentence, without the examples.
    public func definition(of synset: Synset) -> String {
        String((line(of: synset) ?? "").drop { $0 != "|" }.dropFirst().prefix { $0 != "\"" })
    }

    /// What a sense is a kind or an instance of, the nearest first, up to the top.
    public func kinds(of synset: Synset) -> [Synset] {
        var found: [Synset] = []
        var level = [synset]
        while !level.isEmpty {
            level = level.flatMap { entry($0)?.pointers ?? [] }
                .filter { [.hypernym, .instance].contains($0.link) }.map(\.target)
                .filter { !found.contains($0) }
            found += level
        }
        return found
    }

    /// Whether a sense is one person, living or told of.
    public func isPerson(_ synset: Synset) -> Bool {
        (entry(synset)?.pointers ?? []).contains { $0.link == .instance }
            && kinds(of: synset).contains {
                ["person", "imaginary being"].contains(words(of: $0).first)
            }
    }
}
