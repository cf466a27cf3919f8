import Facts
import Journal
import Memory
import Testing

@testable import Reports

@Suite struct HistoryReportTests {
    private static let now = Moment(seconds: 1_700_000_000)

    private func id(_ number: UInt64) -> UUIDv7 { UUIDv7(milliseconds: 7, chance: (0, number)) }

    private func sitting(_ number: UInt64, _ mode: AttemptMode, credits: [Double]) -> [LogEntry] {
        let attempt = Attempt(
            id: id(number), mode: mode, banks: ["geo"],
            started: Self.now.advanced(bySeconds: Double(number)), seed: 0)
        return [.attempt(attempt)]
            + credits.enumerated().map { place, credit in
                .answer(
                    Answer(
                        id: id(number + 1 + UInt64(place)), attempt: id(number), bank: "geo",
                        question: "geo/x/date", kind: "date", frame: .article,
                        verdict: credit == 1 ? .correct : .incorrect, credit: credit,
                        seconds: 5, moment: Self.now.advanced(bySeconds: Double(number))))
            }
    }

    @Test func theTotalIsOfAllSittings() {
        let log =
            sitting(100, .practice, credits: [1, 0, 0.5]) + sitting(200, .exam, credits: [1])
        let report = HistoryReport(
            History(HistorySums(log)), states: [], now: Self.now, calendar: .utc)
        #expect(report.total.asked == 4 && report.total.correct == 2)
        #expect(report.total.score == 0.625 && report.total.seconds == 20)
        #expect(report.streak == Streak([report.today], today: report.today))
        #expect(report.forecast.days.count == HistoryReport.horizon)
    }

    @Test func examsPapersAndReviewsDoneElsewhereAreCountedApart() {
        let log =
            sitting(100, .exam, credits: [1, 0]) + sitting(200, .practice, credits: [0])
            + sitting(300, .exam, credits: [1, 1]) + sitting(400, .imported, credits: [1])
        let modes = History(HistorySums(log)).modes
        #expect(modes.map(\.mode) == [.practice, .exam, .imported])
        #expect(modes.map(\.sittings) == [1, 2, 1])
        #expect(modes.map(\.score.asked) == [1, 4, 1])
        #expect(modes.map(\.score.score) == [0, 0.75, 1])
    }

    @Test func theTrendLeavesReviewsDoneElsewhereOut() {
        let log =
            sitting(100, .practice, credits: [1]) + sitting(200, .imported, credits: [0, 0])
            + sitting(300, .practice, credits: [0])
        let report = HistoryReport(
            History(HistorySums(log)), states: [], now: Self.now, calendar: .utc)
        #expect(report.trend.points.map(\.score) == [1, 0])
        #expect(report.history.attempts.count == 3)
    }

    @Test(
        arguments: [
            (0.0, 0, 0), (59.9, 0, 0), (86_399, 0, 1439), (0, -5 * 3600, 19 * 60), (-1, 0, 1439),
            (86_400 * 3 + 3600 * 13 + 240, 1800, 814),
        ] as [(Double, Int, Int)])
    func theMinuteOfTheDay(seconds: Double, offset: Int, minute: Int) {
        let calendar = LocalDays { _ in offset }
        #expect(calendar.minute(of: Moment(seconds: seconds)) == minute)
    }

    @Test func noMomentIsTooFarForTheClock() {
        for micros in [Int64.min, .max] {
            let minute = LocalDays { _ in 50_000 }.minute(of: Moment(microseconds: micros))
            #expect((0..<1440).contains(minute))
        }
    }
}
