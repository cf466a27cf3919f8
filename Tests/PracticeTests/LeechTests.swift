import Facts
import Memory
import Practice
import Questions
import Testing

/// What is forgotten again and again is noticed when it happens.
@Suite struct LeechTests {
    @Test(arguments: [
        (Leech.threshold - 2, false), (Leech.threshold - 1, true), (Leech.threshold, false),
        (Leech.threshold + Leech.repetition - 1, true),
    ])
    func itIsToldAtTheLapseThatMakesIt(lapses: Int, isTold: Bool) throws {
        var desk = try Desk()
        let state = MemoryState(
            phase: .review, stability: 2, difficulty: 8,
            due: Desk.noon.advanced(bySeconds: -86_400),
            lastReview: Desk.noon.advanced(bySeconds: -3 * 86_400), reviews: 30, lapses: lapses)
        var sitting = desk.sitting(seed: 4)
        let facet = try #require(try desk.ask(&sitting).facets.first?.id)
        sitting = desk.sitting(seed: 4, states: [facet: state]) { $0.count = 200 }
        // What is due comes first, whatever the form.
        let question = try desk.ask(&sitting)
        try #require(question.facets.contains { $0.id == facet })
        let turn = try desk.answer(&sitting, "never")
        #expect(turn.newLeeches.map(\.facet) == (isTold ? [facet] : []))
        #expect(turn.newLeeches.map(\.lapses) == (isTold ? [lapses + 1] : []))
    }

    @Test func aRightAnswerTellsNothing() throws {
        var desk = try Desk()
        var sitting = desk.sitting(seed: 4)
        let facets = try desk.ask(&sitting).facets.map(\.id)
        let state = MemoryState(
            phase: .review, stability: 2, difficulty: 8, due: Desk.noon, lastReview: Desk.noon,
            reviews: 30, lapses: Leech.threshold)
        sitting = desk.sitting(
            seed: 4, states: Dictionary(uniqueKeysWithValues: facets.map { ($0, state) }))
        _ = try desk.ask(&sitting)
        #expect(try desk.answer(&sitting).newLeeches.isEmpty)
    }
}
