import Facts
import Testing

@testable import Memory

@Suite struct SimulatedLearnerTests {
    let start = ReferenceVectors.start

    func day(_ number: Double) -> Moment { start.advanced(bySeconds: number * 86_400) }

    @Test func anFSRSLearnerForgetsAsTheSchedulerPredicts() {
        var memory = SimulatedMemory(of: .fsrs(.standard), .good, at: start)
        var state = Scheduler.standard.review(nil, rating: .good, at: start)
        for (number, rating) in [(0.0, Rating.good), (3.0, .good), (9.0, .again), (10.0, .easy)] {
            let predicted = Scheduler.standard.retrievability(state, at: day(number))
            // The truth counts parts of days, the scheduler whole ones: here all are whole.
            #expect(abs(memory.recall(at: day(number)) - predicted) < 1e-12)
            memory.answer(rating, at: day(number))
            state = Scheduler.standard.review(state, rating: rating, at: day(number))
        }
        #expect(memory.recall(at: day(10)) == 1)
    }

    @Test func aHalfLifeHalves() {
        let memory = SimulatedMemory(of: .halfLife(first: 4), .good, at: start)
        #expect(abs(memory.recall(at: day(4)) - 0.5) < 1e-12)
        #expect(abs(memory.recall(at: day(8)) - 0.25) < 1e-12)
    }

    @Test func spacedRecallsStrengthenMoreThanMassedOnes() {
        func recall(after days: [Double]) -> Double {
            var memory = SimulatedMemory(of: .halfLife(first: 4), .good, at: start)
            for day in days { memory.answer(.good, at: self.day(day)) }
            return memory.recall(at: day((days.last ?? 0) + 20))
        }
        #expect(recall(after: [4, 10]) > recall(after: [0.1, 0.2]))
    }

    @Test func whatWasKnownGoesOnFromItsState() {
        let state = Scheduler.standard.review(nil, rating: .easy, at: start)
        let fsrs = SimulatedMemory(of: .fsrs(.standard), known: state)
        let halfLife = SimulatedMemory(of: .halfLife(first: 4), known: state)
        // Stability is the time until the chance of recall is 90 %, under either.
        #expect(abs(fsrs.recall(at: day(state.stability)) - 0.9) < 1e-6)
        #expect(abs(halfLife.recall(at: day(state.stability)) - 0.9) < 1e-3)
    }
}
