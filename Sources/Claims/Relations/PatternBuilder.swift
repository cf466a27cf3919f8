import Facts
import Wording

/// Makes patterns from a relation's templates, nouns and synonyms.
struct PatternBuilder {
    let model: Model
    let finder: MentionFinder
    var lexicon: Lexicon
    var patterns: [Pattern] = []
    var vocabularies: [RelationVocabulary] = []
    let be: Int32
    /// Whether the synonym in hand is in the present tense.
    var isPresentSynonym = false
    /// Whether the synonym in hand has a form of "be".
    var isBeingSynonym = false
    /// Words that say more than the relations they are synonyms of.
    var narrower: Set<Int32> = []
    /// Words for putting the blame on someone.
    var charges: Set<Int32> = []
    /// The numbers of small words, which anchor no pattern where there is another.
    var smallWords: Set<Int32> = []

    /// Builds the patterns of all relations of a model's bank.
    init(_ model: Model, finder: MentionFinder, lexicon: Lexicon) {
        self.model = model
        self.finder = finder
        self.lexicon = lexicon
        be = self.lexicon.add("be")
        for word in Self.small { smallWords.insert(self.lexicon.add(word)) }
        for word in Self.narrowerWords { narrower.insert(self.lexicon.add(word)) }
        for word in ["blamed", "responsible"] { charges.insert(self.lexicon.add(word)) }
        for (position, relation) in model.bank.relations.enumerated() { build(relation, position) }
    }

    private static let small = [
        "be", "in", "of", "by", "on", "to", "for", "from", "with", "as", "about", "after", "before",
        "since", "until", "under", "over", "against", "between", "into", "one", "have", "and",
    ]

    private static let narrowerWords = [
        "husband", "wife", "mother", "father", "son", "daughter", "brother", "sister", "killed",
        "murdered", "abolished", "accused", "champion", "citizen", "penned", "toured", "elected",
    ]

    private mutating func build(_ relation: Relation, _ position: Int) {
        vocabularies.append(RelationVocabulary())
        addVocabulary(relation, position)
        let made = patterns.count
        for template in relation.claims {
            add(template, relation, position)
            if let owned = Self.owned(template) { add(owned, relation, position) }
        }
        let plain = Set(patterns[made...].map(\.elements))
        for template in relation.negations { addNegation(template, relation, position, plain) }
        let templates = Array(patterns[made...])
        for pattern in templates { addTurned(pattern, relation) }
        addNouns(relation, position)
        addComparatives(relation, position)
        addPlaces(relation, position)
        addClasses(relation, position)
        addEvent(relation, position)
        for synonym in relation.synonyms + Thesaurus.others(for: relation) {
            addSynonym(synonym, relation, position, templates)
        }
        for pattern in templates { addMoreThan(pattern, relation) }
        for pattern in patterns[made...] { addFronted(pattern) }
        for pattern in patterns[made...] { addAgents(of: pattern, relation) }
    }

    // MARK: Templates

    private mutating func add(_ template: Template, _ relation: Relation, _ position: Int) {
        guard let read = read(template, relation) else { return }
        var pattern = Pattern(
            relation: position, elements: read.elements, being: read.being, origin: .template)
        pattern.hasDate = read.hasDate
        pattern.isPresent = read.isPresent
        pattern.stateVerb = read.stateVerb
        pattern.isPluralNoun = read.isPartitive && relation.cardinality == .many
        pattern.needsKnownText = read.isHaving
        pattern.checksKinds = read.isHaving
        patterns.append(pattern)
        addCounts(pattern, relation)
        addMeasure(pattern, relation)
        addShorter(pattern)
        addWithoutKind(pattern, relation)
        addExistence(pattern, relation)
        addThere(pattern, relation)
        addRelative(pattern, relation)
        if relation.range == .flag { addLasting(pattern) }
        addBare(pattern, relation)
        addNarrowed(pattern, relation)
    }

    /// "{subject} of NATO's founding treaty is about …" without what the subject is part of.
    private mutating func addShorter(_ pattern: Pattern) {
        let of = Pattern.Element.word(lexicon.add("of"))
        let elements = pattern.elements
        for place in elements.indices.dropLast(2) {
            guard elements[place] == .subject || elements[place] == .value,
                elements[place + 1] == of, case .fixed = elements[place + 2]
            else { continue }
            var shorter = pattern
            shorter.elements.removeSubrange(place + 1...place + 2)
            shorter.origin = .synonym
            patterns.append(shorter)
        }
    }

    /// A denial is read as its claim with a negation, unless it is worded in another way.
    private mutating func addNegation(
        _ template: Template, _ relation: Relation, _ position: Int, _ plain: Set<[Pattern.Element]>
    ) {
        guard let bare = read(template, relation), !plain.contains(bare.elements),
            let read = read(template, relation, keepingNegation: true)
        else { return }
        let negative = Set(
            ["not", "no", "never", "none", "neither", "nor", "longer", "yet"].map {
                lexicon.add($0)
            })
        guard
            read.elements.contains(where: {
                if case .word(let word) = $0 { negative.contains(word) } else { false }
            })
        else { return }
        var pattern = Pattern(
            relation: position,
            // "has not been officially recognised" denies more than "has been recognised" says.
            elements: read.elements.map {
                if case .optional(let word) = $0 { .word(word) } else { $0 }
            },
            being: read.being, origin: .template)
        pattern.hasDate = read.hasDate
        pattern.isNegative = true
        patterns.append(pattern)
    }

    struct ReadTemplate {
        var elements: [Pattern.Element] = []
        var being: Pattern.Being = .forbidden
        var hasDate = false
        var isPresent = false
        var isPartitive = false
        /// Whether it is "{subject} has {value}", and says no more.
        var isHaving = false
        var stateVerb: Int32?
    }

    private mutating func read(
        _ template: Template, _ relation: Relation, keepingNegation: Bool = false
    ) -> ReadTemplate? {
        guard template.namesSubject else { return nil }
        var read = ReadTemplate()
        var beWord: String?
        var bePlace = 0
        var havePlace: Int?
        for piece in template.pieces {
            switch piece {
            case .place(.subject): read.elements.append(.subject)
            case .place(.subjectPossessive): read.elements.append(.owner)
            case .place(.value): read.elements.append(.value)
            case .place(.valuePossessive): return nil
            case .place(.when):
                if relation.range == .date {
                    read.hasDate = true
                } else {
                    read.elements.append(.value)
                }
            case .words(let text):
                let words = ClaimText(text, lexicon: lexicon).words
                let mentions = finder.mentions(in: words)
                var place = 0
                while place < words.count {
                    if let mention = mentions[place].first(where: { isFirm($0, words, place) }) {
                        read.elements.append(
                            words[mention.end - 1].isPossessive
                                ? .fixedOwner(mention.entity) : .fixed(mention.entity))
                        place = mention.end
                        continue
                    }
                    let word = words[place]
                    place += 1
                    if word.text == "one", place < words.count, words[place].text == "of" {
                        place += 1
                        read.isPartitive = true
                        continue
                    }
                    switch word.wordClass {
                    case .have: havePlace = read.elements.count
                    case .article, .possessivePronoun, .doing, .harmless: continue
                    case .be:
                        read.being = .required
                        beWord = word.text
                        read.isPresent = word.text == "is" || word.text == "are"
                        bePlace = read.elements.count
                    case .negation where !keepingNegation: continue
                    default:
                        let afterDo = place >= 2 && words[place - 2].wordClass == .doing
                        let lemma = Lemma.of(word.stem)
                        let form =
                            afterDo
                            ? lexicon.number(lemma.second ?? lemma.first) : lexicon.add(word.stem)
                        if Self.stateVerbs.contains(lemma.first), read.being == .forbidden {
                            read.stateVerb = form
                            read.isPresent = !Lemma.isPast(word.text)
                        }
                        read.elements.append(isAdverb(word.text) ? .optional(form) : .word(form))
                    }
                }
            }
        }
        // What says nothing but "be" is told by its tense, too.
        let hasWords = read.elements.contains { element in
            switch element {
            case .word, .fixed, .fixedOwner: true
            default: false
            }
        }
        if !hasWords {
            if let havePlace, beWord == nil, read.elements.count == 2, havePlace == 1 {
                read.elements.insert(.word(lexicon.add("have")), at: havePlace)
                read.isHaving = true
                switch relation.range {
                case .text, .entity: return read
                default: return nil
                }
            }
            guard let beWord else { return nil }
            read.elements.insert(.word(be), at: bePlace)
            read.being = WordClass.presentBe.contains(beWord) ? .present : .past
        }
        return read
    }

    /// Whether a name in a template is one beyond doubt: written with a capital, or described.
    func isFirm(_ mention: Mention, _ words: [ClaimWord], _ start: Int) -> Bool {
        !mention.isMisspelt
            && (words[start].isCapital || (start > 0 && words[start - 1].text == "the"))
    }

    private func isAdverb(_ word: String) -> Bool {
        word == "now" || word == "officially" || word == "formally"
    }

    /// Forms of verbs that tell a lasting state.
    static let stateVerbs: Set<String> = [
        "hold", "serv", "work", "liv", "own", "lead", "belong", "resid", "rul", "govern", "head",
    ]

    // MARK: Vocabulary

    private mutating func addVocabulary(_ relation: Relation, _ position: Int) {
        var vocabulary = RelationVocabulary()
        for (index, template) in (relation.claims + [relation.question].compactMap { $0 })
            .enumerated()
        {
            for case .words(let text) in template.pieces {
                let words = ClaimText(text, lexicon: lexicon).words
                let mentions = finder.mentions(in: words)
                var place = 0
                while place < words.count {
                    if let mention = mentions[place].first(where: { isFirm($0, words, place) }) {
                        vocabulary.entities.insert(mention.entity)
                        if index == 0 {
                            vocabulary.constantEntities.insert(mention.entity)
                            let before = words[..<place].last { $0.wordClass != .article }
                            if let before, Self.leading.contains(before.text) {
                                vocabulary.circumstances.insert(mention.entity)
                            }
                        }
                        place = mention.end
                        continue
                    }
                    let word = words[place]
                    if word.wordClass == .content, !Self.questionWords.contains(word.text) {
                        let form = lexicon.add(word.stem)
                        vocabulary.words.insert(form)
                        if index == 0, !isNoun(word.stem, relation), place > 0,
                            words[place - 1].wordClass == .article
                        {
                            vocabulary.constants.insert(form)
                        }
                    }
                    place += 1
                }
            }
        }
        for noun in [relation.noun, relation.pluralNoun].compactMap({ $0 }) {
            for word in NormalText(noun).words where WordClass.of(word) == .content {
                vocabulary.noun.insert(lexicon.add(word))
            }
        }
        for fact in model.facts(of: relation.id) {
            if let kind = model.kind(of: fact.subject) { vocabulary.subjectKinds.insert(kind) }
            for value in fact.values + (fact.record?.values ?? []) {
                if case .number(let quantity) = value, let unit = quantity.inFull.unit,
                    MeasureUnit(unit) == nil
                {
                    // What is counted is said with the number: "52 dogs", "5 million dollars".
                    for word in NormalText(unit).words {
                        vocabulary.words.insert(lexicon.add(word))
                    }
                }
                if let kind = value.entity.flatMap(model.kind) {
                    vocabulary.valueKinds.insert(kind)
                }
            }
        }
        vocabularies[position] = vocabulary
    }

    /// Prepositions that lead to what tells where or when something is so.
    private static let leading: Set<String> = ["to", "from", "during", "after", "before"]

    private func isNoun(_ word: String, _ relation: Relation) -> Bool {
        guard let noun = relation.noun else { return false }
        return NormalText(noun).words.contains { Lemma.of($0).first == Lemma.of(word).first }
    }

    private static let questionWords: Set<String> = [
        "who", "whom", "whose", "what", "which", "when", "where", "how", "why", "many", "much",
        "kind", "not", "no",
    ]
}
