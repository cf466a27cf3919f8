import Facts
import Testing

@testable import Memory

@Suite struct QueueTests {
    let now = ReferenceVectors.start
    let scheduler = Scheduler.standard

    /// A state whose last answer lies `ago` days back and that is due `dueIn` days from now.
    func state(
        ago: Double, dueIn: Double, stability: Double = 10,
        phase: MemoryState.Phase = .review, lapses: Int = 0
    ) -> MemoryState {
        MemoryState(
            phase: phase, stability: stability, difficulty: 5,
            due: now.advanced(bySeconds: dueIn * 86_400),
            lastReview: now.advanced(bySeconds: -ago * 86_400), reviews: 1, lapses: lapses)
    }

    func queue(_ siblings: [[FacetID]], _ states: [FacetID: MemoryState]) -> Queue {
        Queue(
            siblings: siblings, states: states, now: now,
            dayStart: now.advanced(bySeconds: -43_200), scheduler: scheduler)
    }

    @Test func dueByChanceOfRecallThenNewThenNothing() {
        let queue = queue(
            [["new/1"], ["strong"], ["weak"], ["later"], ["new/0"], ["sooner"]],
            [
                "strong": state(ago: 10, dueIn: -1, stability: 50),
                "weak": state(ago: 10, dueIn: -0.5, stability: 2),
                "later": state(ago: 3, dueIn: 9), "sooner": state(ago: 3, dueIn: 1),
            ])
        #expect(queue.asked.map(\.facet) == ["weak", "strong", "new/1", "new/0"])
        #expect(queue.ahead.map(\.facet) == ["sooner", "later"])
        #expect(queue.buried.isEmpty)
        #expect(queue.asked.map { $0.retrievability == nil } == [false, false, true, true])
    }

    @Test func equalChancesGoByDueTimeThenName() {
        let queue = queue(
            [["b"], ["a"], ["c"]],
            [
                "a": state(ago: 5, dueIn: -1), "b": state(ago: 5, dueIn: -1),
                "c": state(ago: 5, dueIn: -2),
            ])
        #expect(queue.asked.map(\.facet) == ["c", "a", "b"])
    }

    @Test func oneFacetOfAFactInASitting() {
        let queue = queue(
            [["x/value", "x/subject", "x/new"], ["y/value"]],
            [
                "x/value": state(ago: 9, dueIn: -1, stability: 9),
                "x/subject": state(ago: 9, dueIn: -1, stability: 2),
            ])
        #expect(queue.asked.map(\.facet) == ["x/subject", "y/value"])
        #expect(queue.buried.map(\.facet) == ["x/value", "x/new"])
    }

    @Test func siblingsAnsweredTodayHoldBackButNotThemselvesNorSteps() {
        let today = state(ago: 0.1, dueIn: 4)
        let yesterday = state(ago: 0.6, dueIn: 4)
        let queue = queue(
            [
                ["a/value", "a/subject"], ["b/value", "b/subject"], ["c/value", "c/subject"],
                ["d/value", "d/subject"], ["e/value"],
            ],
            [
                "a/value": today, "b/value": yesterday, "c/value": today, "d/value": today,
                "c/subject": state(ago: 0.2, dueIn: -0.1, phase: .learning(step: 1)),
                "d/subject": state(ago: 5, dueIn: -1),
                "e/value": state(ago: 0.2, dueIn: -0.1),
            ])
        #expect(Set(queue.asked.map(\.facet)) == ["b/subject", "c/subject", "e/value"])
        #expect(Set(queue.buried.map(\.facet)) == ["a/subject", "d/subject"])
    }

    @Test func leechesAreFlagged() {
        let queue = queue(
            [["seven"], ["eight"], ["new"]],
            [
                "seven": state(ago: 5, dueIn: -1, lapses: 7),
                "eight": state(ago: 5, dueIn: -1, lapses: 8),
            ])
        #expect(queue.asked.filter(\.isLeech).map(\.facet) == ["eight"])
    }

    @Test func aFacetNamedTwiceCountsOnce() {
        let queue = queue([["a", "a"], ["a"], ["b"]], ["a": state(ago: 5, dueIn: -1)])
        #expect(queue.asked.map(\.facet) == ["a", "b"])
        #expect(queue.buried.isEmpty)
    }

    /// On random input: everything is placed once, siblings are apart, the order holds.
    @Test(arguments: 0..<40)
    func keepsItsRulesOnRandomInput(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var states: [FacetID: MemoryState] = [:]
        var siblings: [[FacetID]] = []
        for fact in 0..<60 {
            let facets = (0..<Int.random(in: 0...4, using: &random))
                .map { FacetID("bank/fact\(fact)/item/\($0)") }
            for facet in facets where Bool.random(using: &random) {
                states[facet] = state(
                    ago: Double.random(in: 0...40, using: &random),
                    dueIn: Double.random(in: -9...9, using: &random),
                    stability: Double.random(in: 0.1...60, using: &random),
                    phase: Bool.random(using: &random) ? .review : .learning(step: 0))
            }
            siblings.append(facets)
        }
        let queue = queue(siblings, states)
        let placed = (queue.asked + queue.buried + queue.ahead).map(\.facet)
        #expect(placed.sorted() == siblings.flatMap { $0 }.sorted())
        for facets in siblings {
            #expect(queue.asked.filter { facets.contains($0.facet) }.count <= 1)
        }
        for list in [queue.asked, queue.buried] {
            let due = list.prefix { $0.retrievability != nil }
            #expect(list.dropFirst(due.count).allSatisfy { $0.retrievability == nil })
            let chances = due.map { $0.retrievability ?? -1 }
            #expect(chances == chances.sorted())
            for entry in list {
                #expect(states[entry.facet].map { $0.due <= now } ?? true)
            }
        }
        #expect(queue.ahead.allSatisfy { states[$0.facet].map { $0.due > now } ?? false })
    }
}
