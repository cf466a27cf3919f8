internal import Facts

/// A way to decide what to ask next, as tried in a ``Simulation``. Facts are counted from 0.
protocol SimulatedPolicy {
    /// Begins a day's sitting, in which at most `newLimit` facts not asked before may be asked.
    mutating func startDay(at now: Moment, newLimit: Int, random: inout SeededRandom)
    /// The fact to ask now, or nil where there is nothing more to ask today.
    mutating func next(at now: Moment) -> Int?
    /// Takes how a fact was answered.
    mutating func record(_ fact: Int, _ rating: Rating, at now: Moment)
}

/// This program's own order: due facts by chance of recall, least likely first, then new ones.
struct OwnPolicy: SimulatedPolicy {
    private let scheduler: Scheduler
    private var states: [MemoryState?]
    private var due: [Int] = []
    private var steps: [(due: Moment, fact: Int)] = []
    private var newLeft = 0
    private var firstNew: Int

    /// Takes the scheduler and what is known at the start; the facts after those are new.
    init(scheduler: Scheduler, known: [MemoryState], facts: Int) {
        self.scheduler = scheduler
        states = known.map { $0 } + Array(repeating: nil, count: max(0, facts - known.count))
        firstNew = known.count
    }

    /// How many microseconds ahead of its time a learning step may be asked when nothing else is left.
    private static let lookAhead: Int64 = 1_200_000_000

    mutating func startDay(at now: Moment, newLimit: Int, random: inout SeededRandom) {
        newLeft = newLimit
        steps = []
        // Kept in reverse, so that the next to ask is taken from the end.
        due = states.indices
            .compactMap { fact in
                states[fact].flatMap { state in
                    state.due <= now
                        ? (fact: fact, recall: scheduler.retrievability(state, at: now)) : nil
                }
            }
            .sorted { ($0.recall, $0.fact) > ($1.recall, $1.fact) }
            .map(\.fact)
    }

    mutating func next(at now: Moment) -> Int? {
        if let step = takeStep(dueBy: now) { return step }
        if let fact = due.popLast() { return fact }
        if newLeft > 0, firstNew < states.count {
            newLeft -= 1
            firstNew += 1
            return firstNew - 1
        }
        return takeStep(dueBy: now.adding(microseconds: Self.lookAhead))
    }

    mutating func record(_ fact: Int, _ rating: Rating, at now: Moment) {
        let state = scheduler.review(states[fact], rating: rating, at: now, salt: UInt64(fact))
        states[fact] = state
        if state.phase != .review { steps.append((state.due, fact)) }
    }

    private mutating func takeStep(dueBy moment: Moment) -> Int? {
        guard let first = steps.indices.min(by: { steps[$0].due < steps[$1].due }),
            steps[first].due <= moment
        else { return nil }
        return steps.remove(at: first).fact
    }
}

/// All facts in random order, again and again, as a simple quiz does.
struct RandomPolicy: SimulatedPolicy {
    private let facts: Int
    private var deck: [Int] = []
    private var random = SeededRandom(seed: 0)

    /// Takes how many facts there are.
    init(facts: Int) {
        self.facts = facts
    }

    mutating func startDay(at now: Moment, newLimit: Int, random: inout SeededRandom) {
        self.random = SeededRandom(seed: random.next())
    }

    mutating func next(at now: Moment) -> Int? {
        if deck.isEmpty { deck = random.shuffled(0..<facts) }
        return deck.popLast()
    }

    mutating func record(_ fact: Int, _ rating: Rating, at now: Moment) {}
}
