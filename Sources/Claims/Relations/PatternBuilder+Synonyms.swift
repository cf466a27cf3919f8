import Facts
import Wording

extension PatternBuilder {
    /// Adds what a synonym says: a verb, a noun or a few words between subject and value.
    mutating func addSynonym(
        _ synonym: String, _ relation: Relation, _ position: Int, _ templates: [Pattern]
    ) {
        let text = ClaimText(synonym, lexicon: lexicon)
        var words = text.words[...]
        var being: String?
        var hadArticle = false
        while let first = words.first, [.article, .be, .have].contains(first.wordClass) {
            if first.wordClass == .be { being = first.text }
            // "the author of" speaks of the value, "a native of" of the subject.
            if first.text == "the" { hadArticle = true }
            words = words.dropFirst()
        }
        guard !words.isEmpty else {
            // "is the": nothing but "be".
            guard let being, relation.range != .date, relation.range != .flag else { return }
            add(
                [.subject, .word(be), .value], relation, position,
                WordClass.presentBe.contains(being) ? .present : .past)
            return
        }
        let last = words.last?.text ?? ""
        isBeingSynonym = being != nil
        isPresentSynonym = words.first.map { !Lemma.isPast($0.text) } ?? false
        let forms = forms(of: Array(words))
        guard !forms.isEmpty else { return }
        if last == "of", hadArticle || relation.range == .date {
            addNoun(words.dropLast().map(\.text), relation, position, .synonym)
            return
        }
        switch relation.range {
        case .flag: add([.subject] + forms, relation, position, .allowed)
        // To be in a country is not to have been there.
        case .date
        where being.map({ !WordClass.presentBe.contains($0) }) ?? false
            && words.first?.wordClass == .preposition:
            add([.subject, .word(be)] + forms, relation, position, .past, hasDate: true)
        case .date:
            add([.subject] + forms, relation, position, .allowed, hasDate: true)
            if forms.count == 1, case .word(let form) = forms[0] {
                addNominals(of: form, relation, position)
            }
            if words.first.map({ !Lemma.isPast($0.text) }) ?? false {
                addNominal(forms, relation, position)
            }
        default:
            addBetween(forms, last, relation, position, templates)
            if WordClass.of(last) != .preposition {
                addNoun(words.map(\.text), relation, position, .synonym)
            }
        }
    }

    /// Whether the words say more than the relation does, so that they may be refuted with it but
    /// not proved by it: a spouse need not be a husband.
    func isNarrower(_ elements: [Pattern.Element]) -> Bool {
        elements.contains {
            if case .word(let form) = $0 { narrower.contains(form) } else { false }
        }
    }

    private mutating func forms(of words: [ClaimWord]) -> [Pattern.Element] {
        let mentions = finder.mentions(in: words)
        var forms: [Pattern.Element] = []
        var place = 0
        while place < words.count {
            if let mention = mentions[place].first(where: { isFirm($0, words, place) }) {
                forms.append(.fixed(mention.entity))
                place = mention.end
                continue
            }
            let word = words[place]
            place += 1
            guard ![.article, .possessivePronoun, .be].contains(word.wordClass) else { continue }
            forms.append(.word(lexicon.add(word.stem)))
        }
        return forms
    }

    /// "visit to Estonia": "{subject's} visit to Estonia was in 2018".
    private mutating func addNominal(
        _ forms: [Pattern.Element], _ relation: Relation, _ position: Int
    ) {
        let of = Pattern.Element.word(lexicon.add("of"))
        var starts = [[.owner] + forms]
        // "the entry of Austria into the United Nations"
        if forms.count > 1 { starts.append([forms[0], of, .subject] + forms.dropFirst()) }
        for start in starts {
            add(start, relation, position, .allowed, hasDate: true)
            for said in [["take", "place"], ["come"], ["happen"], ["occur"]] {
                add(
                    start + said.map { .word(lexicon.add($0)) }, relation, position, .forbidden,
                    hasDate: true)
            }
        }
    }

    private mutating func addBetween(
        _ forms: [Pattern.Element], _ last: String, _ relation: Relation, _ position: Int,
        _ templates: [Pattern]
    ) {
        let by = Pattern.Element.word(lexicon.add("by"))
        if last == "for", case .word(let form)? = forms.dropLast().last, charges.contains(form) {
            // One is blamed for what is blamed on one.
            add([.value] + forms + [.subject], relation, position, .allowed)
            add([.subject, .word(form), .value], relation, position, .forbidden)
            return
        }
        if forms.last == by, forms.count > 1 {
            add([.subject] + forms + [.value], relation, position, .allowed)
            add([.value] + forms.dropLast() + [.subject], relation, position, .forbidden)
            addParts(Array(forms.dropLast()), relation, position, templates)
            return
        }
        guard case .entity = relation.range else {
            add([.subject] + forms + [.value], relation, position, .allowed, verb: forms)
            if relation.range == .number {
                add([.subject, .value] + forms, relation, position, .required)
                add([.subject, .value] + forms, relation, position, .forbidden, needsHave: true)
                if WordClass.of(last) == .preposition {
                    add([.value] + forms + [.subject], relation, position, .forbidden)
                }
                // "contains 3,000 galaxies"
                if forms.count > 1, WordClass.of(last) == .content {
                    add(
                        [.subject, forms[0], .value] + forms.dropFirst(), relation, position,
                        .forbidden)
                }
                // "circles the Earth every 95 minutes"
                if last == "in", let unit = relation.unit, MeasureUnit(unit)?.dimension == .time {
                    let every = Pattern.Element.word(lexicon.add("every"))
                    add(
                        [.subject] + forms.dropLast() + [every, .value], relation, position,
                        .forbidden)
                }
            }
            return
        }
        // A template with the same words tells which way they go.
        if let template = templates.first(where: { template in
            template.elements.filter { isWord($0) } == forms
                && [.subject, .value].contains(template.elements.first)
        }) {
            // "signed for", of "signed the treaty for"
            guard let start = template.elements.first, template.elements.count > forms.count + 2,
                template.being == .forbidden, WordClass.of(last) == .preposition
            else { return }
            add(
                [start] + forms + [start == .subject ? .value : .subject], relation, position,
                .forbidden)
            return
        }
        let acts = addAgent(forms, last, relation, position, templates)
        // "allied with" can only be said of the subject; "came before" may be said of either, and
        // is told by the kinds of things alone.
        if WordClass.of(last) == .preposition && (forms.count > 1 || last != "of")
            || Self.placing.contains(last)
        {
            add([.subject] + forms + [.value], relation, position, .required)
            // "is in" needs its verb: to have a base in a country is another matter.
            if isBeingSynonym { return }
        }
        let isWorded = patterns.contains { known in
            known.relation == position && known.origin == .template
                && known.elements.filter { isWord($0) && $0 != by } == forms
        }
        if isWorded || acts { return }
        // "On a visit to Estonia, {value} confirmed {subject}" begins with neither. Of active
        // templates that go both ways the first tells: a river runs through what lies on it.
        let active = templates.lazy.filter { $0.being == .forbidden }.map { template in
            Array(template.elements.drop { $0 != .value && $0 != .subject })
        }.first { $0.count > 1 && isWord($0[1]) }
        let (agent, object): (Pattern.Element, Pattern.Element) =
            active?.first == .value ? (.value, .subject) : (.subject, .value)
        add(
            [agent] + forms + [object], relation, position, .forbidden,
            checksKinds: !relation.isSymmetric)
        // "was written by", of "wrote"
        if forms.count == 1, Lemma.isPast(last), active != nil {
            add([object] + forms + [by, agent], relation, position, .required, checksKinds: true)
        }
    }

    mutating func add(
        _ elements: [Pattern.Element], _ relation: Relation, _ position: Int,
        _ being: Pattern.Being, hasDate: Bool = false, checksKinds: Bool = false,
        needsHave: Bool = false, verb: [Pattern.Element] = []
    ) {
        var pattern = Pattern(
            relation: position, elements: elements, being: being, origin: .synonym)
        pattern.hasDate = hasDate
        pattern.needsHave = needsHave
        if case .word(let form)? = verb.first, let text = lexicon.form(form),
            Self.stateVerbs.contains(text)
        {
            pattern.stateVerb = form
            pattern.isPresent = isPresentSynonym
        }
        pattern.checksKinds = checksKinds
        pattern.isNarrower = isNarrower(elements)
        pattern.needsKnownText = elements == [.subject, .word(be), .value]
        patterns.append(pattern)
        if being != .required { addCounts(pattern, relation) }
        addCompound(pattern)
        addCounts(pattern, relation)
        if pattern.needsKnownText { addOtherOrder(pattern) }
    }
}
