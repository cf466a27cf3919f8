public import Facts
public import Journal
public import Memory

/// Memory states of facets, for each value that a fact has had.
public struct FacetStates: Hashable, Sendable {
    private var byFacet: [FacetID: [Fingerprint: MemoryState]] = [:]

    /// Starts without any.
    public init() {}

    /// The facets that have a state.
    public var facets: some Collection<FacetID> { byFacet.keys }

    /// The state of a facet whose fact now has the value that `fingerprint` names; nil where that
    /// was never asked. Reviews of unknown value count where there are no others.
    public func state(of facet: FacetID, _ fingerprint: Fingerprint) -> MemoryState? {
        byFacet[facet].flatMap { $0[fingerprint] ?? $0[.unknown] }
    }

    /// Whether the facet is known under another value only: the fact has changed since.
    public func hasChanged(_ facet: FacetID, _ fingerprint: Fingerprint) -> Bool {
        byFacet[facet] != nil && state(of: facet, fingerprint) == nil
    }

    /// For each facet the state that was reviewed last, whatever the value.
    public var latest: [FacetID: MemoryState] {
        byFacet.compactMapValues { states in
            states.max {
                ($0.value.lastReview, $0.key) < ($1.value.lastReview, $1.key)
            }?.value
        }
    }

    /// The facets of which some state was reviewed after a moment.
    func facets(reviewedAfter moment: Moment) -> [FacetID] {
        byFacet.filter { $0.value.values.contains { $0.lastReview > moment } }.map(\.key)
    }

    /// The state under that very value.
    func exact(_ facet: FacetID, _ fingerprint: Fingerprint) -> MemoryState? {
        byFacet[facet]?[fingerprint]
    }

    /// Whether no value of the facet is known but that of reviews done elsewhere.
    func hasOnlyUnknown(_ facet: FacetID) -> Bool {
        byFacet[facet]?.keys.allSatisfy { $0 == .unknown } ?? true
    }

    /// Takes a facet's states out, for each value.
    mutating func remove(_ facet: FacetID) -> [Fingerprint: MemoryState] {
        byFacet.removeValue(forKey: facet) ?? [:]
    }

    /// Keeps a state; nil drops it.
    mutating func set(_ state: MemoryState?, of facet: FacetID, _ fingerprint: Fingerprint) {
        byFacet[facet, default: [:]][fingerprint] = state
    }
}
