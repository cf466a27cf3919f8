import Facts
import Wording

extension PatternBuilder {
    /// "{subject} is longer than {other}", where the relation is a length.
    mutating func addComparatives(_ relation: Relation, _ position: Int) {
        addHavingMore(relation, position)
        guard relation.range == .number, let noun = relation.noun,
            let measure = Comparatives.table[Lemma.of(noun).first] ?? Comparatives.table[noun]
        else { return }
        addComparatives(measure, of: [.subject], position)
    }

    /// "The mirror of {subject} is wider than {other's}", from "the mirror of {subject} is {value}
    /// wide".
    mutating func addMeasure(_ pattern: Pattern, _ relation: Relation) {
        let elements = pattern.elements
        guard relation.range == .number, pattern.being == .required, elements.count > 2,
            elements[elements.count - 2] == .value, case .word(let form)? = elements.last,
            let adjective = lexicon.form(form)
        else { return }
        let start = Array(elements.dropLast(2))
        for ending in Comparatives.otherEndings[adjective] ?? [] {
            var other = pattern
            other.elements = start + [.value] + words(ending)
            other.origin = .synonym
            patterns.append(other)
        }
        guard let measure = Comparatives.adjectives[adjective] else { return }
        addComparatives(measure, of: start, pattern.relation)
    }

    /// The comparisons of what begins so with another thing, or with an amount.
    mutating func addComparatives(
        _ measure: Comparatives.Measure, of start: [Pattern.Element], _ position: Int
    ) {
        // "the mirror of Hubble … than that of Webb", "Hubble's mirror … than Webb's mirror"
        var others: [[Pattern.Element]] = [[.value]]
        if start != [.subject] {
            others.append(words("that of") + [.value])
            if start.first == .owner { others.append([.value] + start.dropFirst()) }
        }
        for (said, bound) in measure.more.map({ ($0, Bound.moreThan) })
            + measure.less.map({ ($0, Bound.lessThan) })
        {
            for other in others {
                var pattern = Pattern(
                    relation: position, elements: start + words(said) + words("than") + other,
                    being: .required, origin: .noun)
                pattern.comparison = bound
                pattern.comparesParts = start != [.subject]
                patterns.append(pattern)
            }
            guard start.first == .owner, start.count > 1 else { continue }
            // "Webb has a wider mirror than Hubble"
            var pattern = Pattern(
                relation: position,
                elements: [.subject] + words(said) + start.dropFirst() + words("than")
                    + [.value],
                being: .forbidden, origin: .noun)
            pattern.needsHave = true
            pattern.comparison = bound
            patterns.append(pattern)
        }
    }

    private mutating func words(_ text: String) -> [Pattern.Element] {
        text.split(separator: " ").map { .word(lexicon.add(String($0))) }
    }
}
