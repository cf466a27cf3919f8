import Facts
import Wording

extension PatternBuilder {
    /// Adds what a relation's noun says: "the capital of {subject} is {value}".
    mutating func addNouns(_ relation: Relation, _ position: Int) {
        guard let noun = relation.noun else { return }
        addNoun(NormalText(noun).words, relation, position, .noun)
        if let plural = relation.pluralNoun {
            addNoun(NormalText(plural).words, relation, position, .noun)
        }
        addGroup(NormalText(noun).words, relation, position)
        if relation.cardinality == .many { addCountComparisons(relation, position) }
    }

    /// Adds the ways in which a noun joins subject and value.
    mutating func addNoun(
        _ words: [String], _ relation: Relation, _ position: Int, _ origin: Pattern.Origin
    ) {
        let forms: [Pattern.Element] = words.filter {
            ![.article, .be].contains(WordClass.of($0))
        }.map { .word(lexicon.add($0)) }
        guard !forms.isEmpty else { return }
        let of = Pattern.Element.word(lexicon.add("of"))
        if relation.cardinality == .many, origin == .noun {
            addCounts(of: forms, relation, position)
        }
        func add(
            _ elements: [Pattern.Element], _ being: Pattern.Being = .required,
            needsHave: Bool = false, isPlural: Bool = true
        ) {
            var pattern = Pattern(
                relation: position, elements: elements, being: being, origin: origin)
            pattern.needsHave = needsHave
            if relation.range == .date {
                pattern.elements.removeAll { $0 == .value }
                pattern.hasDate = true
            }
            pattern.isPluralNoun = isPlural && relation.cardinality == .many
            pattern.isNarrower = origin == .synonym && isNarrower(elements)
            patterns.append(pattern)
        }
        if relation.range == .flag { return }
        add([.owner] + forms + [.value])
        add(forms + [of, .subject, .value])
        if relation.range != .date {
            add([.value, .owner] + forms)
            add([.value] + forms + [of, .subject])
            add([.subject, .value, .word(lexicon.add("as"))] + forms, .forbidden, needsHave: true)
            add([.subject] + forms + [.value], .forbidden, needsHave: true)
            // "an engineer by profession", "110 m in height"
            for joint in relation.range == .number ? ["in"] : ["by"] {
                add([.subject, .value, .word(lexicon.add(joint))] + forms)
            }
            if relation.range == .number {
                add([.subject, .value] + forms, .forbidden, needsHave: true)
                add([.subject] + forms + [of, .value], .forbidden, needsHave: true)
                add([.subject, .word(lexicon.add("at"))] + forms + [of, .value], .allowed)
            }
            for verb in ["include", "comprise"] {
                let include = Pattern.Element.word(lexicon.add(verb))
                for start in [[.owner] + forms, forms + [of, .subject]] {
                    var pattern = Pattern(
                        relation: position, elements: start + [include, .value],
                        being: .forbidden, origin: origin)
                    pattern.isPluralNoun = false
                    patterns.append(pattern)
                }
            }
            let among = Pattern.Element.word(lexicon.add("among"))
            // What is among the values need not be all of them.
            add([.value, among, .owner] + forms, isPlural: false)
            add([.value, among] + forms + [of, .subject], isPlural: false)
            if isPlacing(relation) {
                let inside = Pattern.Element.word(lexicon.add("in"))
                add([.owner] + forms + [inside, .value])
                add(forms + [of, .subject, inside, .value])
            }
        } else {
            for verb in ["take place", "come", "happen", "occur", "fall"] {
                let said = verb.split(separator: " ").map {
                    Pattern.Element.word(lexicon.add(String($0)))
                }
                add([.owner] + forms + said, .forbidden)
                add(forms + [of, .subject] + said, .forbidden)
            }
        }
    }

    /// "the leader of {subject} was {value}", from "{value} led {subject}".
    mutating func addAgents(of pattern: Pattern, _ relation: Relation) {
        guard pattern.being == .forbidden, !pattern.hasDate, pattern.elements.count == 3,
            pattern.elements[0] == .value, pattern.elements[2] == .subject,
            case .word(let form) = pattern.elements[1], let verb = lexicon.form(form)
        else { return }
        for noun in VerbNouns.agents[verb] ?? [] {
            addNoun([noun], relation, pattern.relation, .synonym)
        }
    }

    /// "{subject} has four focus areas", "there are four focus areas of {subject}".
    private mutating func addCounts(
        of forms: [Pattern.Element], _ relation: Relation, _ position: Int
    ) {
        func word(_ text: String) -> Pattern.Element { .word(lexicon.add(text)) }
        let (of, there, number) = (word("of"), word("there"), word("number"))
        func add(_ elements: [Pattern.Element], _ being: Pattern.Being) {
            var pattern = Pattern(
                relation: position, elements: elements, being: being, origin: .noun)
            pattern.isPluralNoun = pattern.hasValue
            pattern.needsHave = elements.first == .subject
            patterns.append(pattern)
        }
        add([.subject, .count] + forms, .forbidden)
        for preposition in ["in", "of", "for", "to"] {
            add([there, .count] + forms + [word(preposition), .subject], .required)
        }
        add([number, of] + forms + [of, .subject, .count], .required)
        add([number, of, .owner] + forms + [.count], .required)
        add([.owner, number, of] + forms + [.count], .required)
        add([.owner] + forms + [.count], .required)
        add(forms + [of, .subject, .count], .required)
        guard relation.range != .date, relation.range != .flag else { return }
        add([.owner, .count] + forms + [.value], .required)
        add([.count] + forms + [of, .subject, .value], .required)
    }

    /// "{subject} observes three kinds of light", from "{subject} observes {value}", and "five men
    /// belonged to {subject}", from "{value} belonged to {subject}".
    mutating func addCounts(_ pattern: Pattern, _ relation: Relation) {
        let elements = pattern.elements
        guard relation.cardinality == .many, elements.count >= 3, elements.contains(.subject),
            let place = elements.firstIndex(of: .value), !pattern.isPluralNoun
        else { return }
        var names: [[String]] = []
        if let noun = relation.noun { names.append(NormalText(noun).words) }
        // "observed kind of light": "kind of light", "light"
        if let noun = names.first { names += noun.indices.dropFirst().map { Array(noun[$0...]) } }
        if case .entity(let kinds) = relation.range {
            names += kinds.map { NormalText($0.rawValue).words }
        }
        if let asked = Self.nounAsked(by: relation) { names.append([asked]) }
        for words in Set(names) where words.first.map({ WordClass.of($0) == .content }) ?? false {
            var counted = pattern
            let count = [.count] + words.map { Pattern.Element.word(lexicon.add($0)) }
            counted.elements.replaceSubrange(place...place, with: count)
            counted.origin = .noun
            patterns.append(counted)
        }
    }

    /// What a question asks for: of "Which capitals does {subject} flow through?", "capitals".
    private static func nounAsked(by relation: Relation) -> String? {
        guard case .words(let text)? = relation.question?.pieces.first else { return nil }
        let words = NormalText(text).words
        guard words.count > 1, ["which", "what"].contains(words[0]),
            WordClass.of(words[1]) == .content,
            words[1].hasSuffix("s")
                || IrregularForms.table[words[1]] != nil && !Lemma.isPast(words[1])
        else { return nil }
        return words[1]
    }
}
