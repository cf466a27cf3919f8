import Facts
import Journal
import Testing

@testable import Progress

@Suite struct HistoryTests {
    /// The sums of SQL against those made from the values alone.
    @Test(arguments: [
        HistoryFilter(), HistoryFilter(bank: "geo"), HistoryFilter(topic: "focus"),
        HistoryFilter(since: Moment(seconds: 1_700_060_000)),
        HistoryFilter(modes: [.practice, .exam]),
        HistoryFilter(
            since: Moment(seconds: 1_700_030_000), bank: "cyber", topic: "history",
            modes: [.paper, .imported, .exam]),
    ])
    func sumsAreThoseOfTheValues(filter: HistoryFilter) throws {
        let scratch = try Scratch()
        var maker = LogMaker(seed: 5)
        let log = maker.log(sittings: 12, answers: 25)
        let store = try scratch.store()
        try store.appendAtOnce(log)
        let found = try store.history(filter)
        let expected = HistorySums(log, filter: filter)
        #expect(!expected.attempts.isEmpty)
        #expect(!expected.confusions.isEmpty)
        #expect(rounded(found) == rounded(expected))
    }

    @Test func anEmptyFileHasNoHistory() throws {
        let scratch = try Scratch()
        #expect(try scratch.store().history() == HistorySums())
    }

    /// Sums of fractions depend on their order in the last bits.
    private func rounded(_ sums: HistorySums) -> HistorySums {
        HistorySums(
            attempts: sums.attempts.map {
                AttemptSum(
                    attempt: $0.attempt, ended: $0.ended, lastAnswer: $0.lastAnswer,
                    tally: rounded($0.tally))
            },
            matters: sums.matters.map { MatterSum(matter: $0.matter, tally: rounded($0.tally)) },
            quarters: sums.quarters.map {
                QuarterSum(start: $0.start, tally: rounded($0.tally))
            },
            facets: sums.facets.map {
                FacetSum(
                    facet: $0.facet, asked: $0.asked, again: $0.again,
                    credit: rounded($0.credit), last: $0.last)
            },
            confusions: sums.confusions, overruled: sums.overruled)
    }

    private func rounded(_ tally: Tally) -> Tally {
        Tally(
            asked: tally.asked, correct: tally.correct, skipped: tally.skipped,
            credit: rounded(tally.credit), seconds: rounded(tally.seconds))
    }

    private func rounded(_ number: Double) -> Double { (number * 1e8).rounded() / 1e8 }
}
