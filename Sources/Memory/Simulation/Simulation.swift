public import Facts

/// Practice simulated day by day: what a way of asking costs and what it leaves in memory.
///
/// A simulated learner forgets by his own rule, see ``SimulatedLearner``; the policy sees only his
/// answers. All chance comes from the seed.
public struct Simulation: Hashable, Sendable {
    /// A way to decide what to ask next.
    public enum Policy: Hashable, Sendable {
        /// This program's: due facts by chance of recall, then new ones.
        case own(Scheduler)
        /// All facts in random order, again and again.
        case random
        /// Leitner's five boxes.
        case leitner
        /// SM-2.
        case sm2
    }

    /// Seconds that an answer takes, reading the feedback included.
    public struct Costs: Hashable, Sendable {
        /// For a fact not asked before.
        public var new: Double
        /// For one recalled.
        public var recalled: Double
        /// For one forgotten.
        public var forgotten: Double

        /// Takes seconds; the defaults are what short typed answers take.
        public init(new: Double = 20, recalled: Double = 8, forgotten: Double = 18) {
            self.new = new
            self.recalled = recalled
            self.forgotten = forgotten
        }
    }

    /// How many facts there are, known ones included.
    public var facts: Int
    /// How many days are practised.
    public var days: Int
    /// Minutes a day at most; the answer begun last may go beyond.
    public var dailyMinutes: Double
    /// New facts a day at most; a random order knows no such limit.
    public var newPerDay: Int
    /// How the learner forgets.
    public var learner: SimulatedLearner
    /// What answers cost.
    public var costs: Costs
    /// What the learner already knows; only this program's own policy makes use of it.
    public var known: [MemoryState]
    /// When the first day's sitting begins.
    public var start: Moment
    /// Where chance comes from.
    public var seed: UInt64

    /// Takes what is to be simulated.
    public init(
        facts: Int, days: Int = 90, dailyMinutes: Double = 20, newPerDay: Int = 20,
        learner: SimulatedLearner = .fsrs(.standard), costs: Costs = Costs(),
        known: [MemoryState] = [], start: Moment, seed: UInt64
    ) {
        self.facts = facts
        self.days = days
        self.dailyMinutes = dailyMinutes
        self.newPerDay = newPerDay
        self.learner = learner
        self.costs = costs
        self.known = known
        self.start = start
        self.seed = seed
    }

    /// Practises under a policy; `progress` is called after each day with the part done, 0 to 1.
    public func run(_ policy: Policy, progress: (Double) -> Void = { _ in }) -> SimulationResult {
        let facts = max(facts, known.count)
        switch policy {
        case .own(let scheduler):
            return practise(
                OwnPolicy(scheduler: scheduler, known: known, facts: facts), facts, progress)
        case .random: return practise(RandomPolicy(facts: facts), facts, progress)
        case .leitner: return practise(LeitnerPolicy(facts: facts), facts, progress)
        case .sm2: return practise(SM2Policy(facts: facts), facts, progress)
        }
    }

    private func practise(
        _ policy: some SimulatedPolicy, _ facts: Int, _ progress: (Double) -> Void
    ) -> SimulationResult {
        var policy = policy
        var random = SeededRandom(seed: seed)
        var memories: [SimulatedMemory?] = Array(repeating: nil, count: facts)
        for (fact, state) in known.enumerated() {
            memories[fact] = SimulatedMemory(of: learner, known: state)
        }
        var log: [LoggedReview] = []
        var results: [SimulationResult.Day] = []
        for day in 0..<max(0, days) {
            var now = start.adding(microseconds: Int64(day) * Days.length)
            var result = SimulationResult.Day()
            policy.startDay(at: now, newLimit: newPerDay, random: &random)
            while result.minutes < dailyMinutes, let fact = policy.next(at: now) {
                let isNew = memories[fact] == nil
                let rating = answer(&memories[fact], at: now, &random)
                policy.record(fact, rating, at: now)
                log.append(
                    LoggedReview(
                        facet: FacetID("simulated/fact\(fact)/value"), rating: rating, moment: now))
                let seconds = cost(rating, isNew: isNew)
                result.add(rating, isNew: isNew, seconds: seconds)
                now = now.adding(microseconds: Int64(seconds * 1_000_000))
            }
            let night = start.adding(microseconds: Int64(day + 1) * Days.length)
            result.retained = memories.reduce(0) { $0 + ($1?.recall(at: night) ?? 0) }
            result.started = memories.count { $0 != nil }
            results.append(result)
            progress(Double(day + 1) / Double(days))
        }
        return SimulationResult(days: results, log: log)
    }

    /// The learner's answer, after which his memory has changed.
    private func answer(
        _ memory: inout SimulatedMemory?, at now: Moment, _ random: inout SeededRandom
    ) -> Rating {
        guard let recall = memory?.recall(at: now) else {
            let rating = Self.draw(SimulatedLearner.firstRatings, first: .again, &random)
            memory = SimulatedMemory(of: learner, rating, at: now)
            return rating
        }
        let rating =
            random.unit() < recall
            ? Self.draw(SimulatedLearner.laterRatings, first: .hard, &random) : .again
        memory?.answer(rating, at: now)
        return rating
    }

    /// A rating drawn by its chances, which begin at `first`.
    private static func draw(
        _ chances: [Double], first: Rating, _ random: inout SeededRandom
    ) -> Rating {
        var left = random.unit()
        for (offset, chance) in chances.enumerated() {
            if left < chance { return Rating(rawValue: first.rawValue + offset) ?? .easy }
            left -= chance
        }
        return .easy
    }

    private func cost(_ rating: Rating, isNew: Bool) -> Double {
        let seconds = isNew ? costs.new : rating.isRecall ? costs.recalled : costs.forgotten
        // A tenth of a second to a day, so that a day ends whatever the costs given.
        return seconds >= 0.1 ? min(seconds, 86_400) : 0.1
    }
}

extension SeededRandom {
    /// The next random number from 0 up to, not including, 1.
    mutating func unit() -> Double {
        Double(next() >> 11) * 0x1p-53
    }
}
