import ArgumentParser
import Facts
import Foundation
import Journal
import Printing
import Reports
import Terminal

/// Looks back at scores.
struct HistoryCommand: Verb, Coloured {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "Look back at sittings, scores and what was mixed up.")

    @Option(help: "table, json or csv.")
    var format = HistoryFormat.table

    @Option(help: "Only since this day, such as 2026-01-31.")
    var since: String?

    @Option(help: "Only this bank.")
    var bank: String?

    @Option(help: "Only this topic.")
    var topic: String?

    @Flag(help: "List answers that were accepted against the judge.")
    var overrules = false

    @OptionGroup var progress: ProgressOption
    @OptionGroup var colourOption: ColourOption

    var colour: ColourChoice { colourOption.colour }

    func run(in session: Session) throws {
        var filter = HistoryFilter()
        filter.bank = bank.map { BankID($0) }
        filter.topic = topic.map { TopicID($0) }
        if let since {
            guard let moment = Self.startOfDay(since) else {
                throw Failure.usage("--since takes a day such as 2026-01-31, not '\(since)'.")
            }
            filter.since = moment
        }
        let store = try session.store(progress, for: .read)
        let history = History(try store.history(filter), days: .local)
        switch format {
        case .json: try writeJSON(history, session.console.output)
        case .csv: writeCSV(history, session.console.output)
        case .table where overrules: listOverrules(history, session.console)
        case .table:
            let states = try store.facetStates().latest
            session.console.output.write(
                HistoryText(
                    history: history, states: states, now: session.now,
                    titles: try titles(session, history), console: session.console
                ).text)
        }
    }

    /// Midnight at the learner's place.
    private static func startOfDay(_ text: String) -> Moment? {
        guard case .on(let date)? = try? EDTF.read(text), let month = date.month,
            let day = date.day,
            let midnight = Calendar.current.date(
                from: DateComponents(year: date.year, month: month, day: day))
        else { return nil }
        return Moment(seconds: midnight.timeIntervalSince1970)
    }

    private func writeJSON(_ history: History, _ output: Output) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        output.line(String(decoding: try encoder.encode(history), as: UTF8.self))
    }

    private func writeCSV(_ history: History, _ output: Output) {
        output.write(
            CSVWriter.row([
                "id", "bank", "mode", "started", "ended", "asked", "correct", "credit", "score",
                "seconds",
            ]))
        for attempt in history.attempts {
            output.write(
                CSVWriter.row([
                    "\(attempt.id)", attempt.banks.map(\.rawValue).joined(separator: " "),
                    attempt.mode.rawValue, attempt.started.iso8601, attempt.ended?.iso8601 ?? "",
                    "\(attempt.score.asked)", "\(attempt.score.correct)",
                    "\(attempt.score.credit)", "\(attempt.score.score)",
                    "\(attempt.score.seconds)",
                ]))
        }
    }

    private func listOverrules(_ history: History, _ console: Console) {
        guard !history.overruled.isEmpty else {
            console.output.line("No answer was accepted against the judge.")
            return
        }
        for line in history.overruled {
            console.output.line(
                Sanitise.line("\(line.question): \(line.typed)"))
        }
    }

    /// The titles of the topics of the banks that can be found; the others keep their names.
    private func titles(_ session: Session, _ history: History) throws -> [String: String] {
        var titles: [String: String] = [:]
        guard !history.topics.isEmpty, let models = try? session.models([]) else { return [:] }
        for bank in models.map(\.bank) {
            for topic in bank.topics { titles["\(bank.id)/\(topic.id)"] = topic.title }
        }
        return titles
    }
}

/// What a history can be written as.
enum HistoryFormat: String, ExpressibleByArgument, CaseIterable {
    case table, json, csv
}

extension LocalDays {
    /// Days as the learner's clock has them.
    static let local = LocalDays { moment in
        TimeZone.current.secondsFromGMT(for: Date(timeIntervalSince1970: moment.seconds))
    }
}
