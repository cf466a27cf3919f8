import Facts
import Wording

/// Sentences that name no value, or the value by a clause of its own.
extension PatternBuilder {
    /// "{subject} was serviced", from "{subject} was serviced by {value}": that there is a value.
    mutating func addExistence(_ pattern: Pattern, _ relation: Relation) {
        let by = Pattern.Element.word(lexicon.add("by"))
        let elements = pattern.elements
        guard pattern.being == .required, !pattern.hasDate, elements.count == 4,
            elements[0] == .subject, isWord(elements[1]), elements[2...] == [by, .value]
        else { return }
        var agentless = pattern
        agentless.elements = [.subject, elements[1]]
        agentless.origin = .synonym
        agentless.isExistence = true
        patterns.append(agentless)
    }

    /// "The attacks were in 2007", of what took place.
    mutating func addEvent(_ relation: Relation, _ position: Int) {
        guard relation.range == .date, relation.synonyms.contains("took place") else { return }
        var pattern = Pattern(
            relation: position, elements: [.subject, .word(be)], being: .past, origin: .synonym)
        pattern.hasDate = true
        patterns.append(pattern)
    }

    /// "There are six gyroscopes on {subject}", from "{subject} has {value} gyroscopes".
    mutating func addThere(_ pattern: Pattern, _ relation: Relation) {
        let elements = pattern.elements
        guard relation.range == .number, pattern.being == .forbidden,
            let place = elements.firstIndex(of: .value), elements.first == .subject,
            place <= 2, place + 1 < elements.count, elements[(place + 1)...].allSatisfy(isWord),
            place == 1 || Self.having.contains(where: { lexicon.add($0) == form(elements[1]) })
        else { return }
        for preposition in ["on", "in", "aboard"] {
            var other = pattern
            other.origin = .synonym
            other.being = .required
            other.elements =
                [.word(lexicon.add("there")), .value] + elements[(place + 1)...]
                + [.word(lexicon.add(preposition)), .subject]
            patterns.append(other)
        }
    }

    private func form(_ element: Pattern.Element) -> Int32? {
        if case .word(let form) = element { form } else { nil }
    }

    private static let having = [
        "has", "contains", "carries", "shows", "holds", "comprises", "includes", "employs",
    ]

    /// "The kinds of light that {subject} observes are …", from "{subject} observes {value}".
    mutating func addRelative(_ pattern: Pattern, _ relation: Relation) {
        let elements = pattern.elements
        guard relation.cardinality == .many, pattern.being == .forbidden, elements.count > 2,
            elements.first == .subject, elements.last == .value,
            elements[1..<(elements.count - 1)].allSatisfy(isWord),
            let noun = [relation.noun].compactMap({ $0 }).first
        else { return }
        let words = NormalText(noun).words
        let clause = Array(elements.dropLast())
        let joints = ["that", "which"].map { Pattern.Element.optional(lexicon.add($0)) }
        for start in words.indices where WordClass.of(words[start]) == .content {
            let name = words[start...].map { Pattern.Element.word(lexicon.add($0)) }
            let among = Pattern.Element.word(lexicon.add("among"))
            for (said, isWhole) in [
                (name + joints + clause + [.value], true),
                ([.value] + name + joints + clause, true),
                ([among] + name + joints + clause + [.value], false),
                ([.value, among] + name + joints + clause, false),
            ] {
                var other = pattern
                other.elements = said
                other.being = .required
                other.origin = .noun
                other.isPluralNoun = isWhole
                patterns.append(other)
            }
        }
    }
}
