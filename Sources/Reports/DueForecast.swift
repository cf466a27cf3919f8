public import Facts
public import Memory

/// How many facets fall due on the days to come.
public struct DueForecast: Hashable, Sendable {
    /// One day.
    public struct DueDay: Hashable, Sendable, Encodable {
        /// The day.
        public let day: Day
        /// How many facets fall due on it.
        public let count: Int
    }

    /// Facets due now.
    public let dueNow: Int
    /// Today and the days after it; what is due now counts for today.
    public let days: [DueDay]
    /// Facets that are not due yet but will be before the day is over.
    public var laterToday: Int { max(0, (days.first?.count ?? 0) - dueNow) }
    /// Facets due later than all of these days.
    public let later: Int

    /// Takes what is known of facets, the time, the learner's calendar, and for how many days,
    /// today among them, to look ahead (at least 1, at most 3,660).
    public init(
        _ states: some Sequence<MemoryState>, now: Moment, calendar: LocalDays, horizon: Int
    ) {
        let today = calendar.day(of: now)
        var counts = [Int](repeating: 0, count: min(max(horizon, 1), 3660))
        var dueNow = 0
        var later = 0
        for state in states {
            if state.due <= now { dueNow += 1 }
            let ahead = max(0, calendar.day(of: state.due).number - today.number)
            if ahead < counts.count { counts[ahead] += 1 } else { later += 1 }
        }
        self.dueNow = dueNow
        self.later = later
        days = counts.enumerated().map {
            DueDay(day: today.advanced(by: $0.offset), count: $0.element)
        }
    }
}
