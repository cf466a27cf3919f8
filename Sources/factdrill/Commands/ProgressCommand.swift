import ArgumentParser
import Facts
import Journal
import Memory
import Printing
import Progress
import Terminal
import Wording

/// Looks after what the learner knows.
struct ProgressCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress",
        abstract: "Show, move, merge, verify and tune what is remembered.",
        subcommands: [
            ProgressShowCommand.self, ProgressExportCommand.self, ProgressImportCommand.self,
            ProgressMergeCommand.self, ProgressVerifyCommand.self, ProgressRecoverCommand.self,
            ProgressOptimiseCommand.self, ProgressSimulateCommand.self,
            ProgressResumeCommand.self, ProgressLearnersCommand.self,
        ],
        defaultSubcommand: ProgressShowCommand.self)
}

/// Shows each facet's memory.
struct ProgressShowCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show how well each fact is remembered, and what is due.")

    @OptionGroup var progress: ProgressOption

    @Option(help: "text or json.")
    var format = ListFormat.text

    func run(in session: Session) throws {
        let store = try session.store(progress, for: .read)
        let states = try store.facetStates().latest.sorted { $0.key < $1.key }
        let scheduler = session.scheduler(weights: try store.weights())
        let now = session.now
        switch format {
        case .json:
            let rows = states.map { facet, state in
                JSONNode.object([
                    ("facet", .string(facet.rawValue)),
                    ("stability", .decimal(state.stability)),
                    ("difficulty", .decimal(state.difficulty)),
                    ("retrievability", .decimal(scheduler.retrievability(state, at: now))),
                    ("due", .string(state.due.iso8601)),
                    ("reviews", .number(state.reviews)),
                    ("lapses", .number(state.lapses)),
                ])
            }
            session.console.output.line(JSONNode.array(rows).text)
        case .text:
            guard !states.isEmpty else {
                session.console.output.line("Nothing was practised yet.")
                return
            }
            let due = states.count { $0.value.due <= now }
            session.console.output.line(
                "\(English.count(states.count, "facet")) practised, \(due) due now")
            for (facet, state) in states.sorted(by: { $0.value.due < $1.value.due }) {
                let chance = Feedback.percent(scheduler.retrievability(state, at: now))
                let when = state.due <= now ? "due" : Self.wait(state.due.seconds(since: now))
                session.console.output.line(
                    "  \(Layout.pad(chance, to: 6, .right))  \(Layout.pad(when, to: 11))  "
                        + Sanitise.line(facet.rawValue))
            }
        }
    }

    /// "in 10 min", "in 3 days".
    private static func wait(_ seconds: Double) -> String {
        switch seconds {
        case ..<3600: "in \(max(1, Int(seconds / 60))) min"
        case ..<172_800: "in \(Int(seconds / 3600)) h"
        default: "in \(Int(seconds / 86_400)) days"
        }
    }
}

/// Writes the log for safe keeping or another machine.
struct ProgressExportCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the whole log as CSV or JSON lines.")

    @OptionGroup var progress: ProgressOption

    @Option(help: "csv or jsonl.")
    var format = LogFormat.csv

    func run(in session: Session) throws {
        let store = try session.store(progress, for: .read)
        try store.export(as: format) { session.console.output.write($0) }
    }
}

extension LogFormat: ExpressibleByArgument {}

/// Takes in a log, or reviews done elsewhere.
struct ProgressImportCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take in an exported log, or reviews done elsewhere.",
        discussion: """
            Reviews are CSV with the columns facet, rating (1 to 4) and reviewed_at (ISO 8601), \
            or a collection.anki2 of Anki's with notes that `factdrill quiz --format anki` wrote. \
            What is known already counts once.
            """)

    @OptionGroup var progress: ProgressOption

    @Argument(help: "The file: .jsonl, .csv of either sort, or .anki2.")
    var path: String

    func run(in session: Session) throws {
        let store = try session.store(progress, for: .write)
        if AnkiCollection.isDatabase(path) {
            try importAnki(session, store)
        } else if let format = try Self.logFormat(of: path) {
            let added = try store.importLog(from: path, as: format)
            session.say(
                "Added \(English.count(added.answers, "answer")) of \(English.count(added.attempts, "sitting"))."
            )
        } else {
            let added = try store.add(try ReviewFile.read(path))
            session.say("Added \(English.count(added, "review")).")
        }
    }

    private func importAnki(_ session: Session, _ store: ProgressStore) throws {
        let answers = try AnkiCollection.reviews(in: path)
        let models = session.models(remembered: AnkiReviews.banks(of: answers), in: store)
        let (reviews, passedOver) = AnkiReviews.reviews(answers, models: models)
        session.say("Added \(English.count(try store.add(reviews), "review")).")
        if passedOver > 0 {
            session.say(
                "Passed over \(English.count(passedOver, "answer")) to notes that are no questions of your banks."
            )
        }
    }

    /// The form of an exported log; nil for a file of reviews, whose header names a rating and a
    /// time but no entry.
    private static func logFormat(of path: String) throws -> LogFormat? {
        if path.hasSuffix(".jsonl") { return .jsonLines }
        let head = try InputFile.head(of: path)
        return head.contains("reviewed_at") ? nil : .csv
    }
}

/// Joins the logs of two machines.
struct ProgressMergeCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Take in another progress file, without loss or doubling.")

    @OptionGroup var progress: ProgressOption

    @Argument(help: "The other progress file; it stays as it is.")
    var other: String

    func run(in session: Session) throws {
        let added = try session.store(progress, for: .write).merge(other)
        session.say(
            "Added \(English.count(added.answers, "answer")) of \(English.count(added.attempts, "sitting"))."
        )
        if added.conflicts > 0 {
            let differ = added.conflicts == 1 ? "differs" : "differ"
            let entries = English.count(added.conflicts, "entry")
            session.say("\(entries) \(differ) under one name; what was here stays.")
        }
    }
}
