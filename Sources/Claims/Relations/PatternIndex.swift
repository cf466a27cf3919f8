import Facts

/// The patterns of a bank's relations, found by the words that a claim has.
struct PatternIndex {
    /// Every pattern.
    let patterns: [Pattern]
    /// What the wording of each relation is made of, by the relation's place.
    let vocabularies: [RelationVocabulary]
    /// Patterns by the rarest of the words they need.
    private let byWord: [Int32: [Int]]
    /// The number of "be".
    let be: Int32

    init(_ builder: PatternBuilder) {
        be = builder.be
        vocabularies = builder.vocabularies
        var seen: Set<Pattern> = []
        patterns = builder.patterns.filter { seen.insert($0).inserted }
        var counts: [Int32: Int] = [:]
        for pattern in patterns {
            for word in Set(pattern.required) { counts[word, default: 0] += 1 }
        }
        var byWord: [Int32: [Int]] = [:]
        for (position, pattern) in patterns.enumerated() {
            let content = pattern.required.filter { !builder.smallWords.contains($0) }
            let anchors = content.isEmpty ? pattern.required : content
            let anchor = anchors.min { counts[$0] ?? 0 < counts[$1] ?? 0 }
            byWord[anchor ?? be, default: []].append(position)
        }
        self.byWord = byWord
    }

    /// The patterns that the words may match, without repetition.
    func candidates(for words: ArraySlice<ClaimWord>) -> [Int] {
        var found: [Int] = []
        var seen: Set<Int32> = []
        func collect(_ lemma: Int32) {
            guard lemma >= 0, seen.insert(lemma).inserted, let list = byWord[lemma] else { return }
            found += list
        }
        for word in words {
            collect(word.lemma)
            collect(word.otherLemma)
        }
        return found
    }
}

/// What the wording of a relation is made of.
struct RelationVocabulary {
    /// Content words of its templates, by form.
    var words: Set<Int32> = []
    /// Entities that its templates name.
    var entities: Set<Int> = []
    /// Nouns and entities that its main wording cannot do without.
    var constants: Set<Int32> = []
    var constantEntities: Set<Int> = []
    /// Of these, what tells where or when it is so: "on a visit to Estonia".
    var circumstances: Set<Int> = []
    /// What one value is called, by form.
    var noun: Set<Int32> = []
    /// The kinds of its facts' subjects and values.
    var subjectKinds: Set<KindID> = []
    var valueKinds: Set<KindID> = []
}
