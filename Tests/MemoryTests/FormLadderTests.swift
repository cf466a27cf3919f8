import Facts
import Testing

@testable import Memory

@Suite struct FormLadderTests {
    typealias Form = FormLadder.Form

    func state(_ phase: MemoryState.Phase, stability: Double = 10) -> MemoryState {
        MemoryState(
            phase: phase, stability: stability, difficulty: 5, due: ReferenceVectors.start,
            lastReview: ReferenceVectors.start, reviews: 3, lapses: 0)
    }

    let all = [
        Form("choice/1", .recognition), Form("choice/2", .recognition), Form("cloze/1", .cued),
        Form("short/1", .recall), Form("short/2", .recall), Form("short/3", .recall),
    ]

    @Test func climbsWithMemoryAndStepsBackAfterForgetting() {
        #expect(FormLadder.rung(for: nil) == .recognition)
        #expect(FormLadder.rung(for: state(.learning(step: 0))) == .recognition)
        #expect(FormLadder.rung(for: state(.learning(step: 1))) == .cued)
        #expect(FormLadder.rung(for: state(.review, stability: 6.9)) == .cued)
        #expect(FormLadder.rung(for: state(.review, stability: 7)) == .recall)
        #expect(FormLadder.rung(for: state(.relearning(step: 0), stability: 90)) == .cued)
    }

    @Test func aFacetAnsweredRightClimbsToRecallAndStaysThere() {
        let scheduler = Scheduler.standard
        var state: MemoryState?
        var now = ReferenceVectors.start
        var rungs: [Rung] = []
        for _ in 0..<8 {
            rungs.append(FormLadder.rung(for: state))
            let next = scheduler.review(state, rating: .good, at: now)
            now = next.due
            state = next
        }
        #expect(rungs.first == .recognition)
        #expect(rungs.last == .recall)
        #expect(rungs == rungs.sorted())
        #expect(Set(rungs) == Set(Rung.allCases))
    }

    @Test(arguments: [nil, "choice/1", "choice/2", "cloze/1", "short/1", "short/3", "gone"])
    func neverTheSameTwiceWhileAnotherExists(last: String?) {
        let states = [
            nil, state(.learning(step: 0)), state(.learning(step: 1)),
            state(.review, stability: 3), state(.review), state(.relearning(step: 0)),
        ]
        for state in states {
            for count in 1...all.count {
                let candidates = Array(all.prefix(count))
                let order = FormLadder.preference(among: candidates, last: last, state: state)
                #expect(Set(order) == Set(candidates))
                #expect(order.count == candidates.count)
                if candidates.contains(where: { $0.name != last }) {
                    #expect(order.first?.name != last)
                    if let last, candidates.contains(where: { $0.name == last }) {
                        #expect(order.last?.name == last)
                    }
                }
            }
        }
    }

    @Test func everyWordingOfARungComesUpInTurn() {
        var last: String?
        var asked: [String] = []
        for _ in 0..<6 {
            let order = FormLadder.preference(among: all, last: last, state: state(.review))
            last = order.first?.name
            asked.append(last ?? "")
        }
        #expect(asked == ["short/1", "short/2", "short/3", "short/1", "short/2", "short/3"])
    }

    @Test func withoutTheWantedRungTheNearestServes() {
        let ends = [Form("choice", .recognition), Form("short", .recall)]
        func first(_ state: MemoryState?) -> String? {
            FormLadder.preference(among: ends, last: nil, state: state).first?.name
        }
        #expect(first(state(.learning(step: 1))) == "choice")
        #expect(first(state(.relearning(step: 0))) == "choice")
        #expect(first(state(.review, stability: 2)) == "short")
        let upper = [Form("short", .recall), Form("cloze", .cued)]
        #expect(FormLadder.preference(among: upper, last: nil, state: nil).first?.name == "cloze")
    }

    @Test func nothingToChooseFromGivesNothing() {
        #expect(FormLadder.preference(among: [], last: "choice", state: nil).isEmpty)
    }
}
