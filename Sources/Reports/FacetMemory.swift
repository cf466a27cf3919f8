public import Facts
import Journal
public import Memory

/// What is known of how well one facet is remembered, as `progress show` lists it.
public struct FacetMemory: Hashable, Sendable, Encodable {
    /// The facet.
    public let facet: FacetID
    /// Its state.
    public let state: MemoryState
    /// The chance of recall now, 0 to 1.
    public let retrievability: Double

    /// Takes a facet, its state, and the chance of recall now.
    public init(facet: FacetID, state: MemoryState, retrievability: Double) {
        self.facet = facet
        self.state = state
        self.retrievability = retrievability
    }

    /// A line for each facet, in the order of their names.
    public static func all(
        _ states: [FacetID: MemoryState], at now: Moment, scheduler: Scheduler
    ) -> [FacetMemory] {
        states.map { facet, state in
            FacetMemory(
                facet: facet, state: state,
                retrievability: scheduler.retrievability(state, at: now))
        }.sorted { $0.facet < $1.facet }
    }

    private enum Key: String, CodingKey {
        case facet, stability, difficulty, retrievability, due, reviews, lapses, state
        case lastReview = "last_review"
    }

    /// Writes `facet, stability, difficulty, retrievability, due, reviews, lapses, last_review,
    /// state`; stability in days, times in ISO 8601.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(facet.rawValue, forKey: .facet)
        try container.encode(state.stability, forKey: .stability)
        try container.encode(state.difficulty, forKey: .difficulty)
        try container.encode(retrievability, forKey: .retrievability)
        try container.encode(state.due.iso8601, forKey: .due)
        try container.encode(state.reviews, forKey: .reviews)
        try container.encode(state.lapses, forKey: .lapses)
        try container.encode(state.lastReview.iso8601, forKey: .lastReview)
        let phase =
            switch state.phase {
            case .learning: "learning"
            case .review: "review"
            case .relearning: "relearning"
            }
        try container.encode(phase, forKey: .state)
    }
}
