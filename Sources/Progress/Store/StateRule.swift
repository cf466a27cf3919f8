public import Facts
public import Journal
public import Memory

/// How memory states follow from ratings. The store keeps the states, and knows nothing of memory.
public struct StateRule: Sendable {
    /// Names the rule: states made under another name are made anew.
    public let signature: String
    /// The state after one more rating; nil stands for a facet never answered.
    public let next: @Sendable (MemoryState?, FacetID, RecordedRating, Moment) -> MemoryState

    /// Takes a rule and a name that differs wherever the rule's outcome does.
    public init(
        signature: String,
        next: @escaping @Sendable (MemoryState?, FacetID, RecordedRating, Moment) -> MemoryState
    ) {
        self.signature = signature
        self.next = next
    }

    /// FSRS with these weights, such as the learner's own; with the published ones where there are
    /// none or they cannot be used.
    public static func fsrs(_ weights: [Double]?) -> StateRule {
        guard let weights, let own = try? Weights(weights),
            let scheduler = try? Scheduler(weights: own)
        else { return StateRule(.standard) }
        return StateRule(scheduler)
    }

    /// FSRS as `scheduler` has it.
    public init(_ scheduler: Scheduler) {
        let steps = [scheduler.learningSteps, scheduler.relearningSteps]
            .map { $0.map(\.description).joined(separator: " ") }
        let signature =
            [
                "fsrs-6", scheduler.weights.values.map(\.description).joined(separator: " "),
                scheduler.desiredRetention.description, scheduler.maximumInterval.description,
                scheduler.fuzz.name,
            ] + steps
        self.init(signature: signature.joined(separator: "; ")) { state, facet, rating, moment in
            scheduler.review(
                state, rating: Rating(rating), at: moment, salt: facet.salt)
        }
    }
}

extension Rating {
    /// The rating as the log has it.
    public init(_ recorded: RecordedRating) {
        switch recorded {
        case .again: self = .again
        case .hard: self = .hard
        case .good: self = .good
        case .easy: self = .easy
        }
    }
}
