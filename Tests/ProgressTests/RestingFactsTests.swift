import Facts
import Journal
import Testing

@testable import Progress

/// What a learner put aside, and what was taken back and brought back again.
@Suite struct RestingFactsTests {
    @Test func buriedForTheDaySuspendedUntilFurtherNotice() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        var maker = LogMaker(seed: 5)
        let (first, second) = (FactName("geo/a"), FactName("geo/b"))
        let yesterday = maker.moment
        for kind in [Event.Kind.bury(fact: first), .suspend(fact: second)] {
            try store.append(maker.event(kind))
        }
        #expect(try store.restingFacts(since: yesterday) == [first, second])
        #expect(try store.suspendedFacts() == [second])
        let today = maker.moment.advanced(bySeconds: 60)
        #expect(try store.restingFacts(since: today) == [second])
        try store.append(maker.event(.resume(fact: second)))
        #expect(try store.restingFacts(since: today).isEmpty)
        try store.append(maker.event(.suspend(fact: second)))
        #expect(try store.suspendedFacts() == [second])
    }

    /// They survive export and import, and merging, in whatever order.
    @Test func survivesTheWay() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        var maker = LogMaker(seed: 6)
        try store.append(maker.event(.suspend(fact: FactName("geo/=b"))))
        try store.append(maker.event(.bury(fact: FactName("geo/a"))))
        let start = Moment(microseconds: 0)
        for format in LogFormat.allCases {
            try store.text(format).write(
                toFile: scratch.path("log"), atomically: true, encoding: .utf8)
            let copy = try scratch.store("copy-\(format)")
            #expect(try copy.importLog(from: scratch.path("log"), as: format).events == 2)
            #expect(try copy.restingFacts(since: start) == store.restingFacts(since: start))
        }
        let merged = try scratch.store("merged")
        #expect(try merged.merge(scratch.path()).events == 2)
        #expect(try merged.merge(scratch.path()).events == 0)
        #expect(try merged.text() == store.text())
    }

    @Test func anAnswerBroughtBackCountsAgain() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        var maker = LogMaker(seed: 7)
        let attempt = maker.attempt()
        let answer = maker.answer(in: attempt, facet: "geo/a/value")
        try store.append([.attempt(attempt), .answer(answer)])
        let states = try store.facetStates()
        let sums = try store.history()
        try store.append(maker.event(.retract(answer: answer.id)))
        #expect(try store.answers.isEmpty && store.facetStates().facets.isEmpty)
        try store.append(maker.event(.restore(answer: answer.id)))
        #expect(try store.answers == [answer])
        #expect(try store.facetStates() == states)
        #expect(try store.history() == sums)
        try store.append(maker.event(.retract(answer: answer.id)))
        #expect(try store.history().attempts.isEmpty)
        #expect(try ProgressStore.verify(scratch.path(), now: .testing).problems.isEmpty)
    }
}
