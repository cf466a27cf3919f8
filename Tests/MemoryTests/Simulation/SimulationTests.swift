import Facts
import Testing

@testable import Memory

@Suite struct SimulationTests {
    static let policies: [Simulation.Policy] = [.own(.standard), .random, .leitner, .sm2]

    func simulation(facts: Int = 200, minutes: Double = 10, seed: UInt64 = 1) -> Simulation {
        Simulation(
            facts: facts, days: 90, dailyMinutes: minutes, newPerDay: 15,
            start: ReferenceVectors.start, seed: seed)
    }

    @Test(arguments: policies)
    func oneSeedGivesOneCourse(policy: Simulation.Policy) {
        #expect(simulation().run(policy) == simulation().run(policy))
        #expect(simulation().run(policy).log != simulation(seed: 2).run(policy).log)
    }

    @Test(arguments: policies)
    func daysAddUp(policy: Simulation.Policy) {
        let result = simulation().run(policy)
        #expect(result.days.count == 90)
        #expect(result.asked == result.log.count)
        #expect(result.days.reduce(0) { $0 + $1.new } == result.days.last?.started)
        var seen: Set<FacetID> = []
        var log = result.log[...]
        for day in result.days {
            // The answer begun last may go beyond the minutes, by 20 seconds at most.
            #expect(day.minutes <= 10 + 20.0 / 60)
            #expect(day.retained >= 0 && day.retained <= Double(day.started))
            let answers = log.prefix(day.asked)
            log = log.dropFirst(day.asked)
            let new = Set(answers.map(\.facet)).subtracting(seen)
            #expect(new.count == day.new)
            if policy != .random { #expect(day.new <= 15) }
            seen.formUnion(new)
        }
        #expect(zip(result.log, result.log.dropFirst()).allSatisfy { $0.moment < $1.moment })
    }

    @Test func ourOrderRetainsMoreForTheMinuteThanTheOthers() {
        for seed in 1...3 {
            let simulation = simulation(seed: UInt64(seed))
            let own = simulation.run(.own(.standard)).retainedPerMinute
            for other in [Simulation.Policy.random, .leitner, .sm2] {
                #expect(own > simulation.run(other).retainedPerMinute, "\(other), seed \(seed)")
            }
        }
    }

    @Test func higherRetentionCostsMoreAndKeepsMore() throws {
        let results = try [0.75, 0.85, 0.95].map { retention in
            simulation(minutes: 60).run(.own(try Scheduler(desiredRetention: retention)))
        }
        #expect(results.map(\.minutes) == results.map(\.minutes).sorted())
        #expect(results.map(\.retention) == results.map(\.retention).sorted())
        // Facts are asked when their chance has fallen to the one desired, so lie above it.
        for (result, desired) in zip(results, [0.75, 0.85, 0.95]) {
            #expect(result.retention > desired)
        }
    }

    @Test func whatIsKnownIsReviewedNotLearntAnew() {
        let start = ReferenceVectors.start
        let known = (0..<50).map { day in
            MemoryState(
                phase: .review, stability: 30, difficulty: 5,
                due: start.advanced(bySeconds: Double(day) * 86_400),
                lastReview: start.advanced(bySeconds: Double(day - 30) * 86_400), reviews: 4,
                lapses: 0)
        }
        let result = Simulation(facts: 50, days: 60, known: known, start: start, seed: 1)
            .run(.own(.standard))
        #expect(result.days.allSatisfy { $0.new == 0 && $0.started == 50 })
        #expect(Set(result.log.map(\.facet)).count == 50)
        #expect(result.retained > 40)
    }

    @Test(arguments: policies)
    func emptyAndSenselessSettingsEnd(policy: Simulation.Policy) {
        let start = ReferenceVectors.start
        for simulation in [
            Simulation(facts: 0, start: start, seed: 1),
            Simulation(facts: -5, days: -3, start: start, seed: 1),
            Simulation(facts: 10, dailyMinutes: .nan, start: start, seed: 1),
            Simulation(facts: 10, newPerDay: -1, start: Moment(microseconds: .max), seed: 1),
        ] {
            let result = simulation.run(policy)
            #expect(result.days.count == max(0, simulation.days))
            #expect(result.retained.isFinite && result.retainedPerMinute.isFinite)
        }
        let free = Simulation(
            facts: 10, days: 2, dailyMinutes: 1,
            costs: .init(new: 0, recalled: -1, forgotten: .nan), start: start, seed: 1)
        #expect(free.run(policy).asked > 0)
    }

    @Test func unitNumbersLieBelowOneAndSpread() {
        var source = SeededRandom(seed: 5)
        let numbers = (0..<10_000).map { _ in source.unit() }
        #expect(numbers.allSatisfy { (0..<1).contains($0) })
        // The mean of 10,000 has a standard error of 0.0029; this allows seven of them.
        #expect(abs(numbers.reduce(0, +) / 10_000 - 0.5) < 0.02)
    }
}
