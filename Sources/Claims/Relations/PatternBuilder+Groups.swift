import Facts
import Wording

/// What is said of several values as a whole.
extension PatternBuilder {
    /// "The crew of {subject} included {value}", where one value is a crew member.
    mutating func addGroup(_ noun: [String], _ relation: Relation, _ position: Int) {
        guard noun.count > 1, let last = noun.last, ["member", "members"].contains(last) else {
            return
        }
        let group = noun.dropLast().map { Pattern.Element.word(lexicon.add($0)) }
        func word(_ text: String) -> Pattern.Element { .word(lexicon.add(text)) }
        func add(_ elements: [Pattern.Element], _ being: Pattern.Being) {
            patterns.append(
                Pattern(
                    relation: position, elements: elements, being: being, origin: .synonym))
        }
        for whole in [group + [word("of"), .subject], [.owner] + group] {
            add(whole + [word("include"), .value], .forbidden)
            add([.value, word("in")] + whole, .required)
            add([.value, word("on")] + whole, .required)
            add([.value, word("part"), word("of")] + whole, .required)
            add([.value, word("belong"), word("to")] + whole, .forbidden)
        }
    }

    /// "{subject} has more partners than {other}".
    mutating func addCountComparisons(_ relation: Relation, _ position: Int) {
        var nouns = [relation.pluralNoun, relation.noun].compactMap { $0 }.map {
            NormalText($0).words.map { Pattern.Element.word(lexicon.add($0)) }
        }
        if nouns.count == 2, nouns[0] == nouns[1] { nouns.removeLast() }
        for noun in nouns where !noun.isEmpty {
            for (word, bound) in [
                ("more", Bound.moreThan), ("fewer", Bound.lessThan), ("less", Bound.lessThan),
            ] {
                var pattern = Pattern(
                    relation: position,
                    elements: [.subject, .word(lexicon.add(word))] + noun
                        + [.word(lexicon.add("than")), .value],
                    being: .forbidden, origin: .noun)
                pattern.needsHave = true
                pattern.comparison = bound
                patterns.append(pattern)
            }
            // "as many partners as"
            let words = ["as", "many"].map { Pattern.Element.word(lexicon.add($0)) }
            var pattern = Pattern(
                relation: position, elements: [.subject] + words + noun + [words[0], .value],
                being: .forbidden, origin: .noun)
            pattern.needsHave = true
            pattern.comparison = .exactly
            patterns.append(pattern)
        }
    }
}
