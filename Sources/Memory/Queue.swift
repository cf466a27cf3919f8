public import Facts

/// What to ask in a sitting, in order.
///
/// Siblings, the facets of one fact, give each other away, so ``asked`` holds at most one of each
/// fact, and none whose sibling was answered earlier today. Those held back are in ``buried``.
public struct Queue: Hashable, Sendable {
    /// One facet in the queue.
    public struct Entry: Hashable, Sendable {
        /// The facet.
        public let facet: FacetID
        /// Its chance of recall, 0 to 1; nil for a facet never answered.
        public let retrievability: Double?
        /// Whether it is forgotten again and again, see ``Leech``.
        public let isLeech: Bool

        fileprivate let due: Moment?
        fileprivate let siblings: Int
        fileprivate let isStep: Bool
    }

    /// What to ask: what is due, least likely recalled first, then new facets in the order given.
    public let asked: [Entry]
    /// What is due or new but held back because of a sibling, in the same order.
    public let buried: [Entry]
    /// What is not due yet, soonest first, for a learner who wants more.
    public let ahead: [Entry]

    /// Orders facets for a sitting.
    ///
    /// A facet at a learning or relearning step is not held back by what was answered earlier
    /// today, since its steps are minutes; but no two siblings stand in ``asked`` in any case.
    /// Takes O(n log n) for n facets.
    ///
    /// - Parameters:
    ///   - siblings: the facets to choose from, those of one fact together; a facet named twice
    ///     counts once.
    ///   - states: what is known of them; facets without a state are new.
    ///   - now: the time of the sitting.
    ///   - dayStart: when the learner's day began; siblings answered since then are apart.
    ///   - scheduler: gives the chance of recall.
    public init(
        siblings: [[FacetID]], states: [FacetID: MemoryState], now: Moment, dayStart: Moment,
        scheduler: Scheduler
    ) {
        var new: [Entry] = []
        var due: [Entry] = []
        var ahead: [Entry] = []
        var seen: Set<FacetID> = []
        // The facets of each fact answered today: one bars its siblings, but not itself.
        var answeredToday: [Int: Set<FacetID>] = [:]
        for (group, facets) in siblings.enumerated() {
            for facet in facets where seen.insert(facet).inserted {
                guard let state = states[facet] else {
                    new.append(Entry(new: facet, siblings: group))
                    continue
                }
                if state.lastReview >= dayStart, state.lastReview <= now {
                    answeredToday[group, default: []].insert(facet)
                }
                let entry = Entry(
                    facet, state, siblings: group,
                    retrievability: scheduler.retrievability(state, at: now))
                if state.due <= now { due.append(entry) } else { ahead.append(entry) }
            }
        }
        due.sort(by: Entry.isLessLikelyRecalled)
        (asked, buried) = Self.keepingSiblingsApart(due + new, answeredToday)
        self.ahead = ahead.sorted(by: Entry.isDueSooner)
    }

    private static func keepingSiblingsApart(
        _ entries: [Entry], _ answeredToday: [Int: Set<FacetID>]
    ) -> (asked: [Entry], buried: [Entry]) {
        var asked: [Entry] = []
        var buried: [Entry] = []
        var taken: Set<Int> = []
        for entry in entries {
            let today = answeredToday[entry.siblings] ?? []
            let isBarred =
                !entry.isStep && today.count > (today.contains(entry.facet) ? 1 : 0)
            if !isBarred, taken.insert(entry.siblings).inserted {
                asked.append(entry)
            } else {
                buried.append(entry)
            }
        }
        return (asked, buried)
    }
}

extension Queue.Entry {
    fileprivate init(new facet: FacetID, siblings: Int) {
        self.init(
            facet: facet, retrievability: nil, isLeech: false, due: nil, siblings: siblings,
            isStep: false)
    }

    fileprivate init(
        _ facet: FacetID, _ state: MemoryState, siblings: Int, retrievability: Double
    ) {
        self.init(
            facet: facet, retrievability: retrievability,
            isLeech: Leech.isLeech(lapses: state.lapses), due: state.due, siblings: siblings,
            isStep: state.phase != .review)
    }

    /// By chance of recall; since that counts whole days, then by due time, then by name, so that
    /// the order is the same everywhere.
    fileprivate static func isLessLikelyRecalled(_ left: Self, _ right: Self) -> Bool {
        if left.retrievability != right.retrievability {
            return (left.retrievability ?? 1) < (right.retrievability ?? 1)
        }
        return isDueSooner(left, right)
    }

    fileprivate static func isDueSooner(_ left: Self, _ right: Self) -> Bool {
        if let first = left.due, let second = right.due, first != second { return first < second }
        return left.facet < right.facet
    }
}
