import Facts
import Wording

/// Phrases that say the same, of which a relation's own wording has one.
enum Thesaurus {
    /// What else a relation may be called by, where its templates and synonyms have some of it.
    static func others(for relation: Relation) -> [String] {
        var own = Set(relation.synonyms.map { plain(NormalText($0).words) })
        for claim in relation.claims {
            for case .words(let text) in claim.pieces { own.insert(plain(NormalText(text).words)) }
        }
        let classes =
            switch relation.range {
            case .date: dates
            case .number: numbers
            case .entity: entities
            default: [[String]]()
            }
        return classes.filter { !own.isDisjoint(with: $0) }.flatMap { $0 }
            .filter { !own.contains($0) }
    }

    /// The words without the small verbs before them.
    private static func plain(_ words: [String]) -> String {
        words.drop { [.be, .have, .article].contains(WordClass.of($0)) }.joined(separator: " ")
    }

    private static let dates = [
        ["launched", "lifted off", "blasted off", "went up", "took off"],
        ["discovered", "came to light", "spotted", "uncovered"],
        ["corrected", "repaired", "fixed", "put right", "remedied", "rectified"],
        ["removed", "taken out"],
        ["took place", "happened", "occurred", "came"],
        ["completed", "finished"],
        ["taken", "captured", "shot", "snapped"],
    ]

    private static let numbers = [
        ["weighs", "weighs in at", "tips the scales at"],
        ["lasted", "went on for", "ran for"],
    ]

    private static let entities = [
        ["based in", "is based in", "has its home in", "makes its home in"],
        ["located in", "is located in", "sits in", "stands in"],
    ]
}
