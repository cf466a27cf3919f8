import Facts
import Wording

extension PatternBuilder {
    /// Whether a relation tells in what place its subject is.
    func isPlacing(_ relation: Relation) -> Bool {
        guard case .entity = relation.range else { return false }
        return relation.claims.contains { claim in
            zip(claim.pieces, claim.pieces.dropFirst()).contains { words, place in
                if case .words(let text) = words, place == .place(.value) {
                    text.hasSuffix(" in ")
                } else {
                    false
                }
            }
        }
    }

    /// "{value} is home to {subject}", of what is based in {value}.
    mutating func addPlaces(_ relation: Relation, _ position: Int) {
        let seats: Set<String> = ["based in", "located in", "headquartered in", "situated in"]
        guard isPlacing(relation), !seats.isDisjoint(with: relation.synonyms) else { return }
        func word(_ text: String) -> Pattern.Element { .word(lexicon.add(text)) }
        let ways: [([Pattern.Element], Pattern.Being)] = [
            ([word("home"), word("to")], .required), ([word("houses")], .forbidden),
            ([word("hosts")], .forbidden), ([word("seat"), word("of")], .required),
        ]
        for (said, being) in ways {
            patterns.append(
                Pattern(
                    relation: position, elements: [.value] + said + [.subject], being: being,
                    origin: .synonym))
        }
    }

    /// "{subject} is {value}", where all values are told with "a": "is a contributing participant".
    mutating func addClasses(_ relation: Relation, _ position: Int) {
        guard relation.noun != nil, case .entity(let kinds) = relation.range, !kinds.isEmpty
        else { return }
        let values = kinds.flatMap { model.entities(of: $0) }
        guard !values.isEmpty, values.allSatisfy({ $0.article == "a" || $0.article == "an" })
        else { return }
        patterns.append(
            Pattern(
                relation: position, elements: [.subject, .word(be), .value], being: .present,
                origin: .noun))
    }
}
