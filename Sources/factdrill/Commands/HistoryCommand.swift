import ArgumentParser
import Facts
import Foundation
import Journal
import Printing
import Questions
import Reports
import Terminal

/// Looks back at scores.
struct HistoryCommand: Verb {
    static let configuration = CommandConfiguration(
        verb: "history", abstract: "Look back at sittings, scores and what was mixed up.")

    @Option(help: "table, json, csv or html.")
    var format = HistoryFormat.table

    @Option(
        name: .customLong("view"),
        help: .init(
            "What to show, more than once if you like: "
                + HistoryView.allCases.map(\.rawValue).joined(separator: ", ") + "."))
    var views: [HistoryView] = []

    @Option(help: "Write to this file instead of standard output.")
    var output: String?

    @Flag(help: "Overwrite a file that is there.")
    var force = false

    @OptionGroup var narrowing: HistoryFilterOptions

    @Flag(help: "List answers that were accepted against the judge, for the bank's author.")
    var overrules = false

    @Flag(help: "List questions that were flagged, for the bank's author.")
    var flags = false

    @OptionGroup var progress: ProgressOption
    @OptionGroup var colourOption: ColourOption

    var colour: ColourChoice { colourOption.colour }

    func validate() throws {
        if format == .csv, views.count > 1 {
            throw ValidationError("CSV holds one table: give --view once.")
        }
        guard flags || overrules else { return }
        if flags, overrules { throw ValidationError("Give --flags or --overrules, not both.") }
        if !views.isEmpty {
            throw ValidationError("--flags and --overrules are lists of their own, without --view.")
        }
        if format == .html {
            throw ValidationError("--flags and --overrules are written as table, json or csv.")
        }
    }

    func run(in session: Session) throws {
        let store = try session.store(progress, for: .read)
        let filter = try narrowing.filter(session, store)
        if flags {
            let flags = try store.flags(filter)
            let banks = Set(flags.compactMap { QuestionID($0.question)?.bank })
            let models = session.models(remembered: banks, in: store)
            return try deliver(AuthorList(flags, models, calendar: .local), session.console)
        }
        let (sums, builder) = try HistoryBuilder.read(session, store, filter)
        if overrules {
            let overruled = History(sums, days: .local).overruled
            return try deliver(
                AuthorList(overruled, builder.models, calendar: .local), session.console)
        }
        let report = try builder.report(
            sums, now: session.now, calendar: .local,
            withItems: views.contains(.items))
        try deliver(text(report, BankWords(builder.models), session.console), session.console)
    }

    private func text(
        _ report: HistoryReport, _ words: BankWords, _ console: Console
    ) throws -> String {
        switch format {
        case .json: return try json(report)
        case .csv: return csv(report, words)
        case .html:
            var text = ""
            let page = HistoryPage(report: report, words: words, calendar: .local)
            ReportPrinter.print(page.page(views), to: &text)
            return text
        case .table:
            let style = output == nil ? console.style : Style(isOn: false)
            let signs = environmentVariable("TERM") == "dumb" ? Signs.ascii : .unicode
            return HistoryText.text(
                report, words, views: views, isNarrow: narrowing.isNarrow, calendar: .local,
                look: HistoryLook(width: console.width, style: style, signs: signs))
        }
    }

    private func deliver(_ text: String, _ console: Console) throws {
        guard let output, output != "-" else { return console.output.write(text) }
        try WholeFile.write(Array(text.utf8), to: output, force: force)
    }

    private func deliver(_ list: AuthorList, _ console: Console) throws {
        let style = output == nil ? console.style : Style(isOn: false)
        switch format {
        case .json: try deliver(list.json, console)
        case .csv: try deliver(list.csv, console)
        case .table, .html: try deliver(list.text(width: console.width, style), console)
        }
    }

    private func json(_ report: HistoryReport) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let data = try encoder.encode(ReportParts(report, views: views))
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    /// The view's table; without one the sittings, with what scripts need of them.
    private func csv(_ report: HistoryReport, _ words: BankWords) -> String {
        if let view = views.first {
            var tables = HistoryTables(report: report, words: words, calendar: .local)
            tables.isForScripts = true
            let table = tables.table(view)
            return ([table.columns.map(\.head)] + table.rows).map(CSVWriter.row).joined()
        }
        let head = [
            "id", "bank", "mode", "started", "ended", "asked", "correct", "credit", "score",
            "seconds",
        ]
        let rows = report.history.attempts.map { attempt in
            [
                "\(attempt.id)", attempt.banks.map(\.rawValue).joined(separator: " "),
                attempt.mode.rawValue, attempt.started.iso8601, attempt.ended?.iso8601 ?? "",
                "\(attempt.score.asked)", "\(attempt.score.correct)",
                "\(attempt.score.credit)", "\(attempt.score.score)",
                "\(attempt.score.seconds)",
            ]
        }
        return ([head] + rows).map(CSVWriter.row).joined()
    }
}

/// What a history can be written as.
enum HistoryFormat: String, ExpressibleByArgument, CaseIterable {
    case table, json, csv, html
}

extension HistoryView: ExpressibleByArgument {}

extension LocalDays {
    /// Days as the learner's clock has them.
    static let local = LocalDays(start: start) { moment in
        TimeZone.current.secondsFromGMT(for: Date(timeIntervalSince1970: moment.seconds))
    }
}
