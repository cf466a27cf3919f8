public import Facts
public import Memory

/// How well a bank's facets are known, each in one of four classes.
public struct Coverage: Hashable, Sendable {
    /// How well a facet is known.
    public enum Class: String, CaseIterable, Sendable {
        /// Learnt, held for three weeks or longer, and likely remembered now.
        case mastered
        /// Asked, but not long known.
        case learning
        /// Forgotten lately, or likely forgotten now.
        case shaky
        /// Never asked.
        case neverAsked = "never-asked"
    }

    /// The facets of each class, in the order given.
    public let facets: [Class: [FacetID]]

    /// Below this chance of recall what was learnt counts as shaky: one in five is gone.
    public static let likely = 0.8

    /// Takes a bank's facets, what is known of them, and the chance of recall now (0 to 1).
    public init(
        _ facets: some Sequence<FacetID>, state: (FacetID) -> MemoryState?,
        retrievability: (MemoryState) -> Double
    ) {
        var classes: [Class: [FacetID]] = [:]
        for facet in facets {
            let name = state(facet).map { Self.class(of: $0, retrievability($0)) } ?? .neverAsked
            classes[name, default: []].append(facet)
        }
        self.facets = classes
    }

    /// How many facets are in a class.
    public func count(_ name: Class) -> Int { facets[name]?.count ?? 0 }

    private static func `class`(of state: MemoryState, _ retrievability: Double) -> Class {
        switch state.phase {
        case .learning: .learning
        case .relearning: .shaky
        case .review where retrievability < likely: .shaky
        case .review: state.stability >= RatingRule.longKnown ? .mastered : .learning
        }
    }
}
