public import Facts

/// One rated answer of the log, as far as memory is concerned.
public struct LoggedReview: Hashable, Sendable {
    /// The facet answered.
    public let facet: FacetID
    /// How well it was remembered.
    public let rating: Rating
    /// When.
    public let moment: Moment

    /// Takes one rated answer.
    public init(facet: FacetID, rating: Rating, moment: Moment) {
        self.facet = facet
        self.rating = rating
        self.moment = moment
    }
}

/// Memory states built from the log of answers: the log is the truth, the states follow from it.
public struct Replay: Sendable {
    /// What is known of each facet answered so far.
    public private(set) var states: [FacetID: MemoryState] = [:]

    private let scheduler: Scheduler

    /// Starts with nothing known.
    public init(scheduler: Scheduler) {
        self.scheduler = scheduler
    }

    /// Builds the states that a log leads to.
    ///
    /// The log may come in any order: it is replayed by time, and what happened at the same moment
    /// in the order given.
    public init(_ log: some Sequence<LoggedReview>, scheduler: Scheduler) {
        self.init(scheduler: scheduler)
        let reviews = Array(log)
        let isOrdered = zip(reviews, reviews.dropFirst()).allSatisfy { $0.moment <= $1.moment }
        let ordered =
            isOrdered
            ? reviews
            : reviews.enumerated()
                .sorted { ($0.element.moment, $0.offset) < ($1.element.moment, $1.offset) }
                .map(\.element)
        for review in ordered { add(review) }
    }

    /// Takes one more answer, which is not to be earlier than those before, and gives the facet's
    /// state after it.
    @discardableResult
    public mutating func add(_ review: LoggedReview) -> MemoryState {
        let state = scheduler.review(
            states[review.facet], rating: review.rating, at: review.moment,
            salt: review.facet.salt)
        states[review.facet] = state
        return state
    }

    /// Drops what is known of a facet, whose value has changed: it is new again.
    public mutating func forget(_ facet: FacetID) {
        states[facet] = nil
    }
}

extension FacetID {
    /// Sets the facet's fuzz apart from others': FNV-1a over its bytes, the same on every machine
    /// and in every run, which `hashValue` is not.
    public var salt: UInt64 {
        rawValue.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
