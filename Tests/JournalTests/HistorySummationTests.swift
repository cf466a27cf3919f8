import Facts
import Journal
import Testing

@Suite struct HistorySummationTests {
    private let start = Moment(seconds: 1_667_550_600)

    private func id(_ number: UInt64) -> UUIDv7 { UUIDv7(milliseconds: 7, chance: (0, number)) }

    private func answer(
        _ number: UInt64, _ verdict: Answer.Verdict, credit: Double, minutes: Double,
        confused: [ValueKey] = []
    ) -> LogEntry {
        .answer(
            Answer(
                id: id(number), attempt: id(1), bank: "geo", question: "geo/x/date", kind: "date",
                frame: .article, topic: "t",
                facets: [
                    FacetReview(
                        facet: "geo/x/value", fingerprint: "f",
                        rating: verdict == .incorrect ? .again : .good, credit: credit)
                ], typed: "t\(number)", verdict: verdict, credit: credit, seconds: 10,
                confusedWith: confused, wasSkipped: number == 5,
                moment: start.advanced(bySeconds: minutes * 60)))
    }

    private func event(_ number: UInt64, _ kind: Event.Kind) -> LogEntry {
        .event(Event(id: id(number), kind: kind, moment: start.advanced(bySeconds: 7200)))
    }

    @Test func addsUpASitting() {
        let attempt = Attempt(
            id: id(1), mode: .practice, banks: ["geo"], started: start, seed: 1)
        let sums = HistorySums([
            .attempt(attempt),
            answer(2, .correct, credit: 1, minutes: 0),
            answer(3, .incorrect, credit: 0, minutes: 1, confused: ["date:2007"]),
            answer(4, .partial, credit: 0.5, minutes: 20),
            answer(5, .incorrect, credit: 0, minutes: 21, confused: ["date:2007", "date:2009"]),
            answer(6, .correct, credit: 1, minutes: 40),
            event(10, .retract(answer: id(4))), event(11, .restore(answer: id(4))),
            event(7, .overrule(answer: id(3))), event(8, .retract(answer: id(6))),
            event(9, .end(attempt: id(1))),
        ])
        let tally = Tally(asked: 4, correct: 2, skipped: 1, credit: 2.5, seconds: 40)
        #expect(tally.score == 0.625)
        #expect(
            sums
                == HistorySums(
                    attempts: [
                        AttemptSum(
                            attempt: attempt, ended: start.advanced(bySeconds: 7200),
                            lastAnswer: start.advanced(bySeconds: 2400), tally: tally)
                    ],
                    matters: [
                        MatterSum(
                            matter: Matter(
                                bank: "geo", topic: "t", kind: "date", frame: .article,
                                mode: .practice), tally: tally)
                    ],
                    quarters: [
                        QuarterSum(
                            start: start,
                            tally: Tally(asked: 2, correct: 2, skipped: 0, credit: 2, seconds: 20)),
                        QuarterSum(
                            start: start.advanced(bySeconds: 900),
                            tally: Tally(asked: 2, correct: 0, skipped: 1, credit: 0.5, seconds: 20)
                        ),
                    ],
                    facets: [
                        FacetSum(
                            facet: "geo/x/value", asked: 4, again: 1, credit: 2.5,
                            last: start.advanced(bySeconds: 2400))
                    ],
                    confusions: [
                        ConfusionSum(
                            question: "geo/x/date", facet: "geo/x/value", value: "date:2007",
                            count: 1, last: start.advanced(bySeconds: 1260)),
                        ConfusionSum(
                            question: "geo/x/date", facet: "geo/x/value", value: "date:2009",
                            count: 1, last: start.advanced(bySeconds: 1260)),
                    ],
                    overruled: [
                        OverruledAnswer(
                            answer: id(3), question: "geo/x/date", typed: "t3",
                            moment: start.advanced(bySeconds: 60))
                    ]))
    }

    @Test func nothingIsNothing() {
        #expect(HistorySums([]) == HistorySums())
        #expect(Tally().score == nil)
        #expect(HistorySums([answer(2, .correct, credit: 1, minutes: 0)]) == HistorySums())
    }
}
