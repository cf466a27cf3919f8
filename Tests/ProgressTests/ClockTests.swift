import Facts
import Foundation
import Journal
import Memory
import Testing

@testable import Progress

/// Answers that are dated later than they can have been given.
@Suite struct ClockTests {
    private let facet: FacetID = "geo/x/value"
    private let today = Moment(seconds: 1_800_000_000)
    private static let day = 86_400.0

    private func later(_ days: Double) -> Moment { today.advanced(bySeconds: days * Self.day) }

    private func answer(
        _ maker: inout LogMaker, in attempt: Attempt, _ rating: RecordedRating, at moment: Moment,
        of facet: FacetID? = nil
    ) -> Answer {
        Answer(
            id: maker.id(), attempt: attempt.id, bank: "geo", question: "geo/x/date", kind: "date",
            frame: .article,
            facets: [
                FacetReview(
                    facet: facet ?? self.facet, fingerprint: "a", rating: rating,
                    credit: rating == .again ? 0 : 1)
            ],
            verdict: rating == .again ? .incorrect : .correct, credit: rating == .again ? 0 : 1,
            moment: moment)
    }

    private func state(_ store: ProgressStore, at now: Moment) throws -> MemoryState? {
        try store.facetStates(of: "geo", asOf: now).state(of: facet, "a")
    }

    private func recall(_ store: ProgressStore, at now: Moment) throws -> Double {
        try state(store, at: now).map { Scheduler.standard.retrievability($0, at: now) } ?? 0
    }

    @Test func whatIsDatedLaterCountsForNothingUntilThen() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        try store.add([ReviewImport(facet: facet, rating: .easy, moment: later(3650))])
        #expect(try state(store, at: today) == nil)
        #expect(try state(store, at: later(3651))?.reviews == 1)
        let found = try store.answers(after: today)
        #expect(found.count == 1)
        #expect(found.latest == later(3650))
        #expect(found.questions == [facet.rawValue])
        #expect(try store.answers(after: later(3650)).count == 0)
        // Kept, and the file is sound; but it is named.
        let verified = try ProgressStore.verify(scratch.path(), now: today)
        #expect(verified.problems.isEmpty)
        #expect(verified.later == found)
    }

    /// A wrong answer today, after an import from the future, is what counts: today, tomorrow and
    /// when that future has come.
    @Test func nothingIsSaferThanWhatWasAnsweredSince() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        try store.add([ReviewImport(facet: facet, rating: .easy, moment: later(3650))])
        var maker = LogMaker(seed: 3)
        let attempt = maker.attempt()
        try store.append(attempt)
        try store.append(answer(&maker, in: attempt, .again, at: today), now: today)
        for now in [today, later(1), later(300), later(3651), later(4000)] {
            let state = try #require(try state(store, at: now))
            #expect(state.lastReview == today)
            #expect(state.due < later(1))
            #expect(state.stability < 10)
        }
        #expect(try recall(store, at: later(300)) < 0.5)
        #expect(try ProgressStore.verify(scratch.path(), now: today).problems.isEmpty)
        #expect(try store.text().contains("2037"))
    }

    /// A clock that is a day fast for one sitting, and then right again.
    @Test func aClockThatJumpsForwardAndBack() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        var maker = LogMaker(seed: 4)
        let attempt = maker.attempt()
        try store.append(attempt)
        try store.append(answer(&maker, in: attempt, .good, at: later(-20)), now: later(-20))
        try store.append(answer(&maker, in: attempt, .easy, at: later(400)), now: later(400))
        #expect(try state(store, at: later(400))?.reviews == 2)
        let before = try #require(try state(store, at: today))
        #expect(before.reviews == 1)
        try store.append(answer(&maker, in: attempt, .again, at: today), now: today)
        let after = try #require(try state(store, at: today))
        #expect(after.reviews == 3)
        #expect(after.lastReview == today)
        #expect(after.due < later(1))
        try store.append(answer(&maker, in: attempt, .again, at: later(2)), now: later(2))
        for now in [later(2), later(399), later(401), later(900)] {
            #expect(try state(store, at: now)?.lastReview == later(2))
        }
        // Another copy of the log says the same.
        let copy = try scratch.store("copy")
        _ = try copy.merge(scratch.path())
        #expect(try copy.facetStates() == store.facetStates())
        #expect(try ProgressStore.verify(scratch.path("copy"), now: today).problems.isEmpty)
    }

    /// A clock that lost its battery: what was answered since is dated long before all else.
    @Test func aClockThatJumpsBackAndForth() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        var maker = LogMaker(seed: 5)
        let attempt = maker.attempt()
        try store.append(attempt)
        for (days, rating) in [(-300.0, RecordedRating.good), (-290, .good), (-250, .easy)] {
            try store.append(
                answer(&maker, in: attempt, rating, at: later(days)), now: later(days))
        }
        let other: FacetID = "geo/y/value"
        try store.append(
            answer(&maker, in: attempt, .good, at: later(-250), of: other), now: later(-250))
        let past = Moment(seconds: 1_000_000)
        try store.append(answer(&maker, in: attempt, .again, at: past), now: past)
        #expect(try state(store, at: past)?.lastReview == past)
        #expect(try recall(store, at: today) < 0.9)
        #expect(try #require(try state(store, at: today)).due < today)
        // Nothing else has lost its history.
        let untouched = try store.facetStates(of: "geo", asOf: today).state(of: other, "a")
        #expect(untouched?.lastReview == later(-250))
        try store.append(answer(&maker, in: attempt, .good, at: today), now: today)
        #expect(try state(store, at: today)?.reviews == 5)
        #expect(try state(store, at: today)?.lastReview == today)
    }

    @Test(arguments: ["typed = 'Austrla'", "first_typed = '2oo8'"])
    func damageOfOneLetterIsFound(change: String) throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        var maker = LogMaker(seed: 6)
        try store.append(maker.log(sittings: 2, answers: 5))
        try store.queue.write { db in
            try db.execute(
                sql: """
                    DROP TRIGGER answer_kept;
                    UPDATE answer SET \(change) WHERE number = 3;
                    CREATE TRIGGER answer_kept BEFORE UPDATE ON answer
                        BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
                    """)
        }
        let found = try ProgressStore.verify(scratch.path(), now: .testing)
        #expect(found.problems.contains(.altered(1)))
    }
}
