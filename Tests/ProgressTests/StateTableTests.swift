import Facts
import Journal
import Memory
import Testing

@testable import Progress

@Suite struct StateTableTests {
    /// States as moved on answer by answer, against those that a fresh replay of the log gives.
    @Test(arguments: 0..<8 as Range<UInt64>)
    func statesAreThoseOfTheLog(seed: UInt64) throws {
        let scratch = try Scratch()
        var maker = LogMaker(seed: seed)
        let log = maker.log(sittings: 5, answers: 20)
        let store = try scratch.store()
        try store.append(log)
        let states = try store.facetStates()
        #expect(states == expectedStates(log))
        #expect(!states.latest.isEmpty)
    }

    /// The same answers in another order of arrival give the same states.
    @Test func theOrderOfArrivalDoesNotCount() throws {
        let scratch = try Scratch()
        var maker = LogMaker(seed: 11)
        let log = maker.log(sittings: 4, answers: 20)
        let attempts = log.filter { if case .attempt = $0 { true } else { false } }
        let answers = log.filter { $0.answer != nil }.shuffled(using: &maker.random)
        let events = log.filter { if case .event = $0 { true } else { false } }
        let store = try scratch.store()
        try store.append(attempts + answers + events)
        #expect(try store.facetStates() == expectedStates(log))
    }

    @Test func aBankReadsItsOwnFacetsOnly() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        let facets: [FacetID] = ["geo/a/value", "geo-2/a/value", "geo0/a/value", "ge/a/value"]
        try store.add(
            facets.map {
                ReviewImport(facet: $0, rating: .good, moment: Moment(seconds: 1000))
            })
        #expect(Array(try store.facetStates(of: "geo").facets) == ["geo/a/value"])
        #expect(Set(try store.facetStates().facets) == Set(facets))
    }

    @Test func aChangedValueIsNewAndItsReturnIsNot() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        var maker = LogMaker(seed: 2)
        let attempt = maker.attempt()
        try store.append(attempt)
        try store.append(maker.answer(in: attempt, facet: "geo/x/value"))
        let states = try store.facetStates(of: "geo")
        #expect(states.state(of: "geo/x/value", "a")?.reviews == 1)
        #expect(states.state(of: "geo/x/value", "b") == nil)
        #expect(states.hasChanged("geo/x/value", "b"))
        #expect(!states.hasChanged("geo/x/value", "a"))
        #expect(!states.hasChanged("geo/y/value", "a"))
    }

    /// Reviews done elsewhere count before and after one's own, for whatever value.
    @Test func importedReviewsCountForEveryValue() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        var maker = LogMaker(seed: 2)
        let facet: FacetID = "geo/x/value"
        func imported(_ seconds: Double) -> [ReviewImport] {
            [ReviewImport(facet: facet, rating: .good, moment: Moment(seconds: seconds))]
        }
        try store.add(imported(1_600_000_000))
        #expect(try store.facetStates().state(of: facet, "a")?.reviews == 1)
        let attempt = maker.attempt()
        try store.append(attempt)
        try store.append(maker.answer(in: attempt, facet: facet))
        #expect(try store.facetStates().state(of: facet, "a")?.reviews == 2)
        try store.add(imported(1_800_000_000))
        let states = try store.facetStates()
        #expect(states.state(of: facet, "a")?.reviews == 3)
        #expect(states.state(of: facet, "b")?.reviews == 2)
        #expect(states.latest[facet]?.reviews == 3)
    }

    @Test func anotherRuleMakesStatesAnew() throws {
        let scratch = try Scratch()
        var maker = LogMaker(seed: 4)
        let log = maker.log(sittings: 3, answers: 10)
        try scratch.store().append(log)
        let other = StateRule(try Scheduler(desiredRetention: 0.8))
        let reader = try ProgressStore.open(scratch.path(), for: .read) { _ in other }
        let expected = expectedStates(log, rule: other)
        #expect(expected != expectedStates(log))
        #expect(try reader.facetStates() == expected)
        let writer = try ProgressStore.open(scratch.path()) { _ in other }
        #expect(try writer.facetStates() == expected)
    }

    /// A sitting that still goes by the old weights leaves no state of its own behind.
    @Test func aSittingWithTheOldRuleDoesNoHarm() throws {
        let scratch = try Scratch()
        var maker = LogMaker(seed: 4)
        let old = try scratch.store()
        let other = StateRule(try Scheduler(desiredRetention: 0.8))
        _ = try ProgressStore.open(scratch.path()) { _ in other }
        let log = maker.log(sittings: 2, answers: 10)
        try old.append(log)
        #expect(try old.facetStates() == expectedStates(log))
        let new = try ProgressStore.open(scratch.path()) { _ in other }
        #expect(try new.facetStates() == expectedStates(log, rule: other))
    }

    @Test func theOwnWeightsReachTheRule() throws {
        let scratch = try Scratch()
        var maker = LogMaker(seed: 4)
        let store = try scratch.store()
        #expect(try store.weights() == nil)
        try store.append(maker.event(.weights([1, 2.5])))
        #expect(try store.weights() == [1, 2.5])
        var seen: [Double]?
        _ = try ProgressStore.open(scratch.path()) { weights in
            seen = weights
            return StateRule(.standard)
        }
        #expect(seen == [1, 2.5])
        try store.append(maker.event(.weights([])))
        #expect(try store.weights() == nil)
    }

    /// Replays a log by value, facet by facet and value by value.
    private func expectedStates(
        _ log: [LogEntry], rule: StateRule = StateRule(.standard)
    ) -> FacetStates {
        let retracted = log.retracted
        let overruled = Set(log.compactMap(\.overruled))
        var states = FacetStates()
        let answers = log.compactMap(\.answer).filter { !retracted.contains($0.id) }
            .sorted { ($0.moment, $0.id) < ($1.moment, $1.id) }
        for answer in answers {
            for review in answer.facets {
                guard let rating = review.rating else { continue }
                let isOverruled = overruled.contains(answer.id)
                let state = rule.next(
                    states.exact(review.facet, review.fingerprint), review.facet,
                    isOverruled && rating < .good ? .good : rating, answer.moment)
                states.set(state, of: review.facet, review.fingerprint)
            }
        }
        return states
    }
}
