import Facts
import Wording

/// Variants of templates that leave out, add or move what changes nothing.
extension PatternBuilder {
    /// "{subject} was occupied by {value} after the war": "after the war, {subject} was …".
    mutating func addFronted(_ pattern: Pattern) {
        guard pattern.origin != .synonym, !pattern.hasDate,
            let last = pattern.elements.lastIndex(where: {
                [.subject, .value, .count].contains($0)
            })
        else { return }
        let tail = pattern.elements[(last + 1)...]
        guard tail.count > 1,
            let start = tail.indices.first(where: { isPreposition(pattern.elements[$0]) }),
            start + 1 < pattern.elements.count
        else { return }
        var fronted = pattern
        fronted.elements = Array(pattern.elements[start...] + pattern.elements[..<start])
        patterns.append(fronted)
    }

    private func isPreposition(_ element: Pattern.Element) -> Bool {
        guard case .word(let form) = element, let text = lexicon.form(form) else { return false }
        return WordClass.of(text) == .preposition && text != "of"
    }

    /// "{subject} uses {value} as its currency": "uses {value}", where that can only be one.
    mutating func addBare(_ pattern: Pattern, _ relation: Relation) {
        let elements = pattern.elements
        guard let place = elements.firstIndex(of: .value), place + 2 < elements.count,
            elements[place + 1] == .word(lexicon.add("as")), let noun = relation.noun
        else { return }
        let said = NormalText(noun).words.map { Pattern.Element.word(lexicon.add($0)) }
        guard Array(elements[(place + 2)...]) == said else { return }
        var bare = pattern
        bare.elements = Array(elements[...place])
        bare.origin = .synonym
        switch relation.range {
        case .entity(let kinds) where kinds.map(\.rawValue) == [noun]: break
        case .text: bare.needsKnownText = true
        default: return
        }
        patterns.append(bare)
    }

    /// "{subject} is made up of {value} states": "federal states", where that is a synonym.
    mutating func addNarrowed(_ pattern: Pattern, _ relation: Relation) {
        for synonym in relation.synonyms {
            let words = NormalText(synonym).words
            guard words.count > 1, let head = words.last,
                words.allSatisfy({ WordClass.of($0) == .content }),
                let place = pattern.elements.firstIndex(of: .word(lexicon.add(head))), place > 0,
                pattern.elements[place - 1] == .value
            else { continue }
            var narrowed = pattern
            narrowed.elements.insert(
                contentsOf: words.dropLast().map { .word(lexicon.add($0)) }, at: place)
            narrowed.origin = .synonym
            patterns.append(narrowed)
        }
    }

    /// "{subject} scored {value} goals": "scored more goals than {other}".
    mutating func addMoreThan(_ pattern: Pattern, _ relation: Relation) {
        guard relation.range == .number, pattern.comparison == nil, !pattern.isNegative,
            let place = pattern.elements.firstIndex(of: .value),
            pattern.elements.contains(.subject)
        else { return }
        let than = Pattern.Element.word(lexicon.add("than"))
        let rest = pattern.elements[(place + 1)...]
        for (word, bound) in [("more", Bound.moreThan), ("fewer", .lessThan), ("less", .lessThan)] {
            guard case .word? = rest.first else { continue }
            var compared = pattern
            compared.elements =
                pattern.elements[..<place] + [.word(lexicon.add(word))] + rest + [than, .value]
            compared.comparison = bound
            patterns.append(compared)
        }
    }

    /// "{subject} has more inhabitants than {other}", "has a larger population than {other}".
    mutating func addHavingMore(_ relation: Relation, _ position: Int) {
        guard relation.range == .number else { return }
        func word(_ text: String) -> Pattern.Element { .word(lexicon.add(text)) }
        func add(_ comparative: String, _ noun: [Pattern.Element], _ bound: Bound) {
            var pattern = Pattern(
                relation: position,
                elements: [.subject, word(comparative)] + noun + [word("than"), .value],
                being: .forbidden, origin: .noun)
            pattern.needsHave = true
            pattern.comparison = bound
            patterns.append(pattern)
        }
        for synonym in relation.synonyms {
            let words = NormalText(synonym).words
            guard words.count == 1, words[0].hasSuffix("s"), !words[0].hasSuffix("ss") else {
                continue
            }
            add("more", [word(words[0])], .moreThan)
            add("fewer", [word(words[0])], .lessThan)
            add("less", [word(words[0])], .lessThan)
        }
        guard let noun = relation.noun else { return }
        let said = NormalText(noun).words.map(word)
        let sizes: Comparatives.Measure = (
            ["larger", "bigger", "greater", "higher"], ["smaller", "lower"]
        )
        for more in sizes.more { add(more, said, .moreThan) }
        for less in sizes.less { add(less, said, .lessThan) }
        // "The price of one is higher than that of another."
        addComparatives(sizes, of: [.owner] + said, position)
        addComparatives(sizes, of: said + [word("of"), .subject], position)
    }
}
