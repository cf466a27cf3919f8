import Facts

/// Finds which value of a relation some words mean.
struct TextValues {
    /// A value that the bank knows, and what its wordings are reduced to.
    struct Known {
        let value: Value
        let words: [String]
        /// The facts' subjects it belongs to, whose wrong answers it is, or both.
        let subject: EntityID
        /// Whether the bank calls it wrong for the subject.
        let isDistractor: Bool
    }

    private var byBag: [Key: [Known]] = [:]
    let bags: ContentBag

    private struct Key: Hashable {
        let relation: RelationID
        let bag: [String]
    }

    /// Indexes the text values of a model's facts.
    init(_ model: Model, bags: ContentBag) {
        self.bags = bags
        for fact in model.bank.facts {
            let values = fact.values + (fact.record?.values ?? [])
            for case .text(let text) in values { add(text, .text(text), fact, false) }
            if fact.values.count == 1, case .text? = fact.values.first,
                let value = fact.values.first
            {
                for text in fact.accepted { add(text, value, fact, false) }
            }
            for case .text(let text) in fact.distractors { add(text, .text(text), fact, true) }
            for text in fact.rejected { add(text, .text(text), fact, true) }
        }
    }

    private mutating func add(_ text: String, _ value: Value, _ fact: Fact, _ isDistractor: Bool) {
        let bag = bags.words(of: text)
        guard !bag.isEmpty else { return }
        byBag[Key(relation: fact.relation, bag: bag), default: []].append(
            Known(value: value, words: bag, subject: fact.subject, isDistractor: isDistractor))
    }

    /// The value that a bag of words means under a relation of a subject: its own before others'.
    func value(_ bag: [String], _ relation: RelationID, of subject: EntityID) -> Value? {
        guard let known = byBag[Key(relation: relation, bag: bag)] else { return nil }
        return (known.first { $0.subject == subject } ?? known.first)?.value
    }
}
