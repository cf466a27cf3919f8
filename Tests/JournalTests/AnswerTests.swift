import Facts
import Journal
import Testing

@Suite struct AnswerTests {
    private let id = UUIDv7(milliseconds: 1, chance: (1, 1))

    private func answer(
        typed: String = "", credit: Double = 0, seconds: Double = 0, hints: Int = 0,
        question: String = "q", topic: TopicID? = nil
    ) -> Answer {
        Answer(
            id: id, attempt: id, bank: "b", question: question, kind: "date", frame: .article,
            topic: topic, typed: typed, verdict: .partial, credit: credit, hints: hints,
            seconds: seconds, moment: Moment(seconds: 0))
    }

    @Test func numbersAreHeldWithinBounds() {
        #expect(answer(credit: 1.5).credit == 1)
        #expect(answer(credit: -.infinity).credit == 0)
        #expect(answer(credit: .nan).credit == 0)
        #expect(answer(seconds: .infinity).seconds == 86_400)
        #expect(answer(seconds: -1).seconds == 0)
        #expect(answer(hints: .max).hints == 1000)
        #expect(answer(topic: "").topic == nil)
    }

    @Test func textIsCutAtAScalar() {
        #expect(answer(typed: String(repeating: "a", count: 4096)).typed.utf8.count == 4096)
        #expect(answer(typed: String(repeating: "a", count: 4097)).typed.utf8.count == 4096)
        // Three bytes each: 4,095 fit.
        #expect(answer(typed: String(repeating: "日", count: 5000)).typed.utf8.count == 4095)
        // One Character of a megabyte.
        let marks = "e" + String(repeating: "\u{301}", count: 500_000)
        #expect(answer(typed: marks).typed.utf8.count == 4095)
        #expect(answer(question: String(repeating: "q", count: 2000)).question.utf8.count == 1024)
    }

    @Test func nulDoesNotEndAText() {
        #expect(answer(typed: "a\0b").typed == "a\u{FFFD}b")
    }
}
