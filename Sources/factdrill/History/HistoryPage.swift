import Facts
import Memory
import Printing
import Reports
import Wording

/// A history as a page for a browser.
struct HistoryPage {
    let report: HistoryReport
    let words: BankWords
    let calendar: LocalDays

    private var history: History { report.history }
    private var tables: HistoryTables {
        HistoryTables(report: report, words: words, calendar: calendar)
    }

    /// What is shown where no view is asked for.
    static let page: [HistoryView] = [
        .trend, .calendar, .coverage, .due, .topics, .kinds, .frames, .modes, .hardest, .leeches,
        .confusions, .sittings,
    ]

    /// The page with these views, or the usual ones where there are none.
    func page(_ views: [HistoryView]) -> ReportPage {
        let total = report.total
        return ReportPage(
            title: "Practice history", subtitle: "As of \(report.today)",
            figures: [
                .init(
                    "\(history.attempts.count)",
                    history.attempts.count == 1 ? "sitting" : "sittings"),
                .init("\(total.asked)", total.asked == 1 ? "question" : "questions"),
                .init(Feedback.percent(total.score), "score"),
                .init(
                    "\(report.streak.current) \(report.streak.current == 1 ? "day" : "days")",
                    "in a row"),
                .init("\(report.forecast.dueNow)", "due now"),
            ],
            sections: (views.isEmpty ? usual : views).compactMap(section))
    }

    /// Sorts of sittings are only told apart where there are several.
    private var usual: [HistoryView] {
        Self.page.filter { $0 != .modes || history.modes.count > 1 }
    }

    private func section(_ view: HistoryView) -> ReportPage.Section? {
        let table = tables.table(view)
        guard !table.rows.isEmpty else { return nil }
        let chart: Chart? = chart(view)
        var section = ReportPage.Section(
            Self.heading(of: view), remark: remark(on: view), chart: chart, table: table,
            isTableFolded: chart != nil)
        section.table?.rows = Array(table.rows.suffix(Self.longest))
        return section
    }

    /// Longer tables show their last rows.
    private static let longest = 1000

    private static func heading(of view: HistoryView) -> String {
        switch view {
        case .summary: "In all"
        case .trend: "Trend"
        case .topics: "Topics"
        case .kinds: "Kinds of question"
        case .frames: "Frames"
        case .modes: "Practice, exams and papers"
        case .sittings: "Sittings"
        case .calendar: "Days"
        case .coverage: "What is known"
        case .due: "What falls due"
        case .hardest: "Hardest"
        case .leeches: "Forgotten again and again"
        case .confusions: "Mixed up"
        case .items: "Options, and how often each was chosen"
        }
    }

    private func remark(on view: HistoryView) -> String {
        switch view {
        case .confusions: "factdrill practice --confusions drills these."
        case .trend: "The score of each sitting together with the four before it."
        case .due:
            "\(HistoryText.today(report.forecast)), \(report.forecast.later) later than shown."
        default: ""
        }
    }

    private func chart(_ view: HistoryView) -> Chart? {
        switch view {
        case .trend: trend
        case .topics:
            scores(
                "Score by topic",
                history.topics.map { (words.title(of: $0.topic, in: $0.bank), $0.score) })
        case .kinds:
            scores("Score by kind", history.kinds.map { (HistoryText.kind($0.kind), $0.score) })
        case .frames:
            scores("Score by frame", history.frames.map { (HistoryText.frame($0.frame), $0.score) })
        case .calendar: days
        case .modes:
            scores(
                "Score by sort of sitting",
                history.modes.map { (HistoryText.mode($0.mode), $0.score) })
        case .coverage: coverage
        case .due: due
        default: nil
        }
    }

    private var trend: Chart? {
        let points = report.trend.points
        guard points.count > 1, let first = points.first, let last = points.last else { return nil }
        return Chart(
            "Score from sitting to sitting",
            "\(points.count) sittings, from \(Feedback.percent(first.moving)) "
                + "to \(Feedback.percent(last.moving)).",
            .line(
                points.map(\.moving),
                labels: [first, last].map { "\(calendar.date(of: $0.started))" }))
    }

    private func scores(_ title: String, _ lines: [(name: String, score: Reports.Score)]) -> Chart {
        Chart(
            title,
            lines.map { "\($0.name): \(Feedback.percent($0.score.score))" }.joined(separator: "; ")
                + ".",
            .bars(
                lines.map {
                    .init(
                        $0.name, $0.score.score,
                        note: "\(Feedback.percent($0.score.score)) of \($0.score.asked)")
                }, full: 1))
    }

    /// Half a year: more would be too small to see on a phone.
    private static let weeks = 26

    private var days: Chart {
        return Chart(
            "Questions answered each day",
            "Answers on \(English.count(history.days.count, "day")), at best "
                + "\(English.count(report.streak.longest, "day")) in a row.",
            .calendar(
                Dictionary(
                    history.days.map { ($0.day.number, $0.score.asked) }, uniquingKeysWith: +),
                lastDay: report.today.number, weeks: Self.weeks))
    }

    private var coverage: Chart {
        let names = Coverage.Class.allCases
        let told = report.coverage.map { line in
            "\(words.title(of: line.bank)): "
                + names.map { "\(line.coverage.count($0)) \(HistoryText.name(of: $0))" }
                .joined(separator: ", ")
        }
        return Chart(
            "How well each bank is known", told.joined(separator: "; ") + ".",
            .shares(
                report.coverage.map { line in
                    Chart.Parts(words.title(of: line.bank), names.map { line.coverage.count($0) })
                }, names: names.map(HistoryText.name)))
    }

    private var due: Chart {
        let days = report.forecast.days.prefix(14)
        return Chart(
            "Facets due each day",
            days.map { "\($0.day): \($0.count)" }.joined(separator: "; ") + ".",
            .columns(
                days.map {
                    .init("\($0.day.date.day)", Double($0.count), note: "\($0.count)")
                }))
    }
}
