import Facts
import Journal
import Memory
import Printing
import Questions
import Reports
import Terminal
import Wording

/// A history as a learner reads it on a terminal, view by view.
struct HistoryText {
    let report: HistoryReport
    let words: BankWords
    let calendar: LocalDays
    let look: HistoryLook
    /// Whether views are cut short, so that all fit on one screen.
    let isPage: Bool

    /// What is shown where no view is asked for: it fits a window of 80 columns and 50 lines.
    static let page: [HistoryView] = [
        .summary, .trend, .calendar, .topics, .coverage, .due, .sittings, .hardest, .leeches,
        .confusions,
    ]

    var history: History { report.history }

    /// The views in the order asked for, one below the other.
    static func text(
        _ report: HistoryReport, _ words: BankWords, views: [HistoryView],
        isNarrow: Bool = false, calendar: LocalDays, look: HistoryLook
    ) -> String {
        guard !report.history.attempts.isEmpty else {
            return isNarrow
                ? "Nothing that was answered fits these options.\n"
                : "Nothing was practised yet. Begin with: factdrill practice\n"
        }
        let text = HistoryText(
            report: report, words: words, calendar: calendar, look: look, isPage: views.isEmpty)
        let shown = views.isEmpty ? page : views
        return look.finished(
            shown.map { view in
                let lines = text.lines(of: view)
                return lines.isEmpty && !text.isPage ? [text.nothing(in: view)] : lines
            })
    }

    /// At most so many lines of a view on the page, and any number where it was asked for.
    func some<Line>(_ lines: [Line], onPage count: Int) -> [Line] {
        isPage ? Array(lines.prefix(count)) : lines
    }

    private func lines(of view: HistoryView) -> [String] {
        switch view {
        case .summary: summary
        case .trend: trend
        case .topics: topics
        case .kinds: kinds
        case .frames: frames
        case .modes: modes
        case .sittings: sittings
        case .calendar: days
        case .coverage: coverage
        case .due: due
        case .hardest: hardest
        case .leeches: leeches
        case .confusions: confusions
        case .items: items
        }
    }

    private func nothing(in view: HistoryView) -> String {
        switch view {
        case .trend: "There is no trend before the second sitting."
        case .hardest: "Nothing was answered wrong."
        case .leeches: "Nothing is forgotten again and again."
        case .confusions: "Nothing was mixed up."
        case .items: "No question with options was answered often enough."
        case .coverage: "The banks of this history are not to be found."
        default: "There is nothing to show of \(view.rawValue)."
        }
    }

    private var summary: [String] {
        let count = history.attempts.count
        let total = report.total
        let streak = report.streak
        let days = "\(streak.current) \(streak.current == 1 ? "day" : "days") in a row"
        let longest = streak.longest > streak.current ? ", \(streak.longest) at best" : ""
        let head = look.style.bold(
            "\(English.count(count, "sitting")), \(English.count(total.asked, "question"))")
        return Layout.wrap(
            "\(head) · score \(Feedback.percent(total.score)) · \(days)\(longest)",
            width: look.width, hanging: "  ") + apart
    }

    /// How practice, exams and papers fared, where there is more than one of them.
    private var apart: [String] {
        guard history.modes.count > 1 else { return [] }
        let told = history.modes.map { line in
            "\(Self.mode(line.mode)) \(Feedback.percent(line.score.score)) of "
                + "\(line.score.asked)"
        }
        return Layout.wrap(
            told.joined(separator: " · "), width: look.width, indent: "  ", hanging: "  ")
    }

    private var trend: [String] {
        let points = report.trend.points
        guard points.count > 1, let last = points.last else { return [] }
        var line = Sparkline(points.map(\.score), in: 0...1)
        line.signs = look.signs
        let lately = "lately \(Feedback.percent(last.moving))"
        let room = max(8, look.width - 4 - Layout.width(of: lately))
        return look.section(
            "Trend", "\(points.count) sittings", ["  \(line.line(width: room))  \(lately)"])
    }

    private var topics: [String] {
        let lines = history.topics.sorted { $0.score.asked > $1.score.asked }
        let shown = some(lines, onPage: 5)
        return look.section(
            "Topics", shown.count < lines.count ? "the \(shown.count) most asked" : "",
            scores(shown.map { (words.title(of: $0.topic, in: $0.bank), $0.score) }))
    }

    private var kinds: [String] {
        look.section(
            "Kinds of question", scores(history.kinds.map { (Self.kind($0.kind), $0.score) }))
    }

    private var frames: [String] {
        look.section("Frames", scores(history.frames.map { (Self.frame($0.frame), $0.score) }))
    }

    private var modes: [String] {
        look.section(
            "Practice, exams and papers",
            scores(
                history.modes.map { ("\(Self.mode($0.mode)) (\($0.sittings))", $0.score) }))
    }

    private var sittings: [String] {
        let shown = history.attempts.suffix(isPage ? 4 : 1000)
        var table = Table(sittingColumns, rows: shown.map(sittingCells))
        table.signs = look.signs
        let isPart = shown.count < history.attempts.count
        let title = isPart ? "The last \(shown.count) sittings" : "Sittings"
        return look.section(
            title, isPart ? "of \(history.attempts.count)" : "",
            look.indented { table.lines(width: $0) })
    }

    /// Less where there is less room, so that no date is cut: the time first, then bank and mode.
    private var sittingColumns: [Table.Column] {
        let score: [Table.Column] = [.init("asked", .right), .init("score", .right)]
        guard look.width >= 60 else { return [.init("day")] + score }
        return [.init("date"), .init("bank"), .init("mode")] + score
            + (look.width < 76 ? [] : [.init("time", .right)])
    }

    private func sittingCells(_ attempt: AttemptLine) -> [String] {
        let score = ["\(attempt.score.asked)", Feedback.percent(attempt.score.score)]
        guard look.width >= 60 else { return ["\(calendar.date(of: attempt.started))"] + score }
        return [
            Self.clock(attempt.started, calendar),
            attempt.banks.map { words.title(of: $0) }.joined(separator: ", "),
            attempt.mode.rawValue,
        ] + score + [SummaryText.time(attempt.score.seconds)]
    }

    /// Names with their scores, as bars where there is room.
    private func scores(_ lines: [(name: String, score: Reports.Score)]) -> [String] {
        var chart = BarChart(
            lines.map { name, score in
                // A chart gives its notes a quarter of the width at most.
                let count = look.width < 60 ? "" : " of \(score.asked)"
                return .init(name, score.score, note: Feedback.percent(score.score) + count)
            }, full: 1)
        chart.signs = look.signs
        return look.indented { chart.lines(width: $0) }
    }

    /// The day and the time of day at the learner's place.
    static func clock(_ moment: Moment, _ calendar: LocalDays) -> String {
        let minute = calendar.minute(of: moment)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(calendar.date(of: moment)) \(two(minute / 60)):\(two(minute % 60))"
    }

    /// A kind of question as readers see it.
    static func kind(_ name: String) -> String { QuestionKind(rawValue: name)?.title ?? name }

    /// A sort of sitting as readers see it.
    static func mode(_ mode: AttemptMode) -> String {
        mode == .imported ? "done elsewhere" : mode.rawValue
    }

    /// A frame as readers see it.
    static func frame(_ frame: Frame) -> String {
        frame == .record ? "public record" : "article"
    }
}
