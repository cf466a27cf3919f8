import Facts
import Wording

/// Ways in which the value does something to the subject.
extension PatternBuilder {
    /// A verb whose value is the one that acts, as the templates tell: "heads", where {value} is the
    /// director of {subject}; "proposed", where {subject} was first proposed by {value}.
    ///
    /// Gives whether no template lets the subject act, so that the verb is never the subject's.
    mutating func addAgent(
        _ forms: [Pattern.Element], _ last: String, _ relation: Relation, _ position: Int,
        _ templates: [Pattern]
    ) -> Bool {
        let by = Pattern.Element.word(lexicon.add("by"))
        let isActive = templates.first?.elements.first == .value
        let isPassive = templates.contains { template in
            template.being == .required && template.elements.suffix(2) == [by, .value]
        }
        guard isActive || isPassive else { return false }
        let isPlace = Self.placing.contains(last) || WordClass.of(last) == .preposition
        // Which way the words go is told by the kinds of things alone.
        add(
            [.value] + forms + [.subject], relation, position, isPlace ? .allowed : .forbidden,
            checksKinds: true)
        if forms.count == 1, !isPlace {
            add(
                [.subject] + forms + [by, .value], relation, position, .required, checksKinds: true)
        }
        // What is a focus area does nothing; who is a director does.
        guard isPassive || isOfPeople(relation) else { return false }
        return !templates.contains { template in
            template.being == .forbidden && template.elements.first == .subject
                && template.elements.count > 2 && isWord(template.elements[1])
        }
    }

    private func isOfPeople(_ relation: Relation) -> Bool {
        if case .entity(let kinds) = relation.range { kinds.contains("person") } else { false }
    }

    /// "The launch of {subject} was held up by {value}", where it was delayed by it.
    mutating func addParts(
        _ forms: [Pattern.Element], _ relation: Relation, _ position: Int, _ templates: [Pattern]
    ) {
        let by = Pattern.Element.word(lexicon.add("by"))
        for template in templates where template.being == .required {
            let elements = template.elements
            guard elements.count > 4, elements.suffix(2) == [by, .value],
                isWord(elements[elements.count - 3])
            else { continue }
            let start = Array(elements.dropLast(3))
            guard start.contains(.owner) || start.last == .subject, start.count > 1 else {
                continue
            }
            add(start + forms + [by, .value], relation, position, .required)
            add([.value] + forms + start, relation, position, .forbidden)
        }
    }

    /// "lies in the constellation {value}": "lies in {value}", which is one.
    mutating func addWithoutKind(_ pattern: Pattern, _ relation: Relation) {
        guard case .entity(let kinds) = relation.range,
            let place = pattern.elements.firstIndex(of: .value), place > 1,
            case .word(let form) = pattern.elements[place - 1],
            kinds.contains(where: { lexicon.add($0.rawValue) == form })
        else { return }
        var shorter = pattern
        shorter.elements.remove(at: place - 1)
        patterns.append(shorter)
    }

    /// "{subject} is still working": "continues to work", "still works", "has stopped working".
    mutating func addLasting(_ pattern: Pattern) {
        let still = Pattern.Element.word(lexicon.add("still"))
        addRemaining(pattern, still)
        guard pattern.elements.starts(with: [.subject, still]), pattern.elements.count == 3,
            case .word(let form) = pattern.elements[2], let text = lexicon.form(form)
        else { return }
        let verb = Pattern.Element.word(lexicon.number(text))
        var other = pattern
        other.origin = .synonym
        other.being = .forbidden
        patterns.append(other)
        for word in ["continues", "keeps", "goes on"] {
            let said = word.split(separator: " ").map {
                Pattern.Element.word(lexicon.add(String($0)))
            }
            other.elements = [.subject] + said + [verb]
            patterns.append(other)
            other.elements = [.subject] + said + [.word(lexicon.add("to")), verb]
            patterns.append(other)
        }
        other.isNegative = true
        for word in ["stopped", "ceased", "quit"] {
            let said = Pattern.Element.word(lexicon.add(word))
            // To stop to work is another matter.
            let to = word == "ceased" ? [Pattern.Element.word(lexicon.add("to"))] : []
            other.elements = [.subject, said] + to + [verb]
            patterns.append(other)
        }
    }

    /// "remains in operation", "is out of operation".
    private mutating func addRemaining(_ pattern: Pattern, _ still: Pattern.Element) {
        guard pattern.elements.starts(with: [.subject, still]), pattern.elements.count > 2 else {
            return
        }
        let rest = pattern.elements[2...]
        var other = pattern
        other.origin = .synonym
        other.being = .forbidden
        for verb in ["remains", "stays"] {
            other.elements = [.subject, .word(lexicon.add(verb))] + rest
            patterns.append(other)
        }
        guard rest.first == .word(lexicon.add("in")), rest.count == 2 else { return }
        other.isNegative = true
        other.being = .required
        other.elements =
            [.subject] + ["out", "of"].map { .word(lexicon.add($0)) } + rest.dropFirst()
        patterns.append(other)
    }

    /// Words of place that lead to a name without being prepositions in other sentences.
    static let placing: Set<String> = ["aboard", "board", "onboard", "alongside"]
}
