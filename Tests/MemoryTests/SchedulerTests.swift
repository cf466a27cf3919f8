import Facts
import Memory
import Testing

@Suite struct SchedulerTests {
    let start = ReferenceVectors.start

    @Test func agreesWithTheReferenceOnTenThousandHistories() throws {
        let vectors = try ReferenceVectors()
        #expect(vectors.histories.count >= 10_000)
        var recalls = 0
        for (number, history) in vectors.histories.enumerated() {
            var state: MemoryState?
            var now = start
            var waits: Int64 = 0
            for review in history.reviews {
                now = Moment(microseconds: now.microseconds + review.gap)
                let next = history.scheduler.review(state, rating: review.rating, at: now)
                waits += next.due.microseconds - now.microseconds
                state = next
            }
            let last = try #require(state)
            try #require(last.phase == history.phase, "history \(number)")
            try #require(close(last.stability, history.stability), "history \(number)")
            try #require(close(last.difficulty, history.difficulty), "history \(number)")
            try #require(
                last.due.microseconds - start.microseconds == history.due, "history \(number)")
            try #require(waits == history.waits, "history \(number)")
            #expect(last.reviews == history.reviews.count)
            #expect(last.lastReview == now)
            if let recall = history.recall {
                let later = Moment(microseconds: now.microseconds + recall.gap)
                try #require(
                    close(history.scheduler.retrievability(last, at: later), recall.value),
                    "history \(number)")
                recalls += 1
            }
        }
        #expect(recalls >= 2_500)
    }

    /// Within 1e-9 of the expected value, relative to it.
    private func close(_ value: Double, _ expected: Double) -> Bool {
        abs(value - expected) <= 1e-9 * abs(expected)
    }

    @Test func countsLapsesOnlyInReview() throws {
        let scheduler = Scheduler.standard
        let new = scheduler.review(nil, rating: .again, at: start)
        #expect(new.lapses == 0)
        let learnt = scheduler.review(new, rating: .easy, at: start)
        #expect(learnt.phase == .review)
        let forgotten = scheduler.review(learnt, rating: .again, at: learnt.due)
        #expect(forgotten.lapses == 1)
        #expect(forgotten.phase == .relearning(step: 0))
        let again = scheduler.review(forgotten, rating: .again, at: forgotten.due)
        #expect(again.lapses == 1)
        #expect(again.reviews == 4)
    }

    @Test func aReviewBeforeTheLastCountsAsTheSameDay() {
        let scheduler = Scheduler.standard
        let state = scheduler.review(nil, rating: .good, at: start)
        let before = start.advanced(bySeconds: -1e6)
        let same = scheduler.review(state, rating: .good, at: start)
        let early = scheduler.review(state, rating: .good, at: before)
        #expect(early.stability == same.stability)
        #expect(early.difficulty == same.difficulty)
        #expect(scheduler.retrievability(state, at: before) == 1)
    }

    @Test func staysFiniteAtTheEndsOfTimeAndOfTheBounds() throws {
        for bound in [\ClosedRange<Double>.lowerBound, \.upperBound] {
            let weights = try Weights(Weights.bounds.map { $0[keyPath: bound] })
            let scheduler = try Scheduler(weights: weights, desiredRetention: 1e-300)
            for moments in [[Int64.min, .max, .max], [.max, .min, .max], [.max, .max, 0]] {
                var state: MemoryState?
                for turn in 0..<600 {
                    let moment = Moment(microseconds: moments[turn % 3])
                    let next = scheduler.review(state, rating: .easy, at: moment)
                    #expect(next.stability.isFinite && next.stability > 0)
                    #expect((1...10).contains(next.difficulty))
                    #expect(next.due >= moment)
                    let recall = scheduler.retrievability(next, at: Moment(microseconds: .max))
                    #expect((0...1).contains(recall))
                    state = next
                }
            }
        }
    }

    @Test func refusesSettingsThatMakeNoSense() {
        for retention in [0, 1, -0.5, 1.5, .nan, .infinity] {
            #expect(throws: SchedulerError.self) { try Scheduler(desiredRetention: retention) }
        }
        for days in [0, -1, 3_000_001, .max, .min] {
            #expect(throws: SchedulerError.maximumIntervalOutOfRange(days)) {
                try Scheduler(maximumInterval: days)
            }
        }
        for step in [Duration.seconds(-1), .seconds(Int64.max)] {
            #expect(throws: SchedulerError.stepOutOfRange(step)) {
                try Scheduler(learningSteps: [step])
            }
            #expect(throws: SchedulerError.stepOutOfRange(step)) {
                try Scheduler(relearningSteps: [step])
            }
        }
    }

    @Test func theDefaultsAreThoseMadeFromNothing() throws {
        #expect(try Scheduler() == Scheduler.standard)
    }
}
