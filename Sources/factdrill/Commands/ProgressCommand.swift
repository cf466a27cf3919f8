import ArgumentParser
import Facts
import Journal
import Memory
import Printing
import Progress
import Reports
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
        commandName: "show", abstract: "Show how well each answer is remembered, and what is due.")

    @OptionGroup var progress: ProgressOption

    @Option(help: "text or json.")
    var format = ListFormat.text

    func run(in session: Session) throws {
        let store = try session.store(progress, for: .read)
        let now = session.now
        let states = try store.facetStates(asOf: now).latest.sorted { $0.key < $1.key }
        let scheduler = session.scheduler(weights: try store.weights())
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
                "\(English.count(states.count, "question")) practised, \(due) due now")
            let banks = Set(states.compactMap { Facet($0.key)?.bank })
            let words = BankWords(session.models(remembered: banks, in: store))
            for (facet, state) in states.sorted(by: { $0.value.due < $1.value.due }) {
                let chance = Feedback.percent(scheduler.retrievability(state, at: now))
                let when = state.due <= now ? "due" : Self.wait(state.due.seconds(since: now))
                let head = "  \(Layout.pad(chance, to: 6, .right))  \(Layout.pad(when, to: 11))  "
                let asked = Layout.wrap(
                    Sanitise.line(words.question(on: facet)),
                    width: max(20, session.console.width - Layout.width(of: head)))
                let hanging = "\n" + String(repeating: " ", count: Layout.width(of: head))
                session.console.output.line(head + asked.joined(separator: hanging))
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
            Reviews are a table with the columns facet, rating (1 to 4, or again, hard, good, easy) \
            and reviewed_at (ISO 8601), as a spreadsheet saves it, or a collection.anki2 of Anki's \
            with notes that `factdrill quiz --format anki` wrote. What is known already counts once.
            """)

    @OptionGroup var progress: ProgressOption

    @Argument(help: "The file: .jsonl, .csv of either sort, or .anki2.")
    var path: String

    func run(in session: Session) throws {
        let store = try session.store(progress, for: .write)
        if AnkiCollection.isDatabase(path) {
            try importAnki(session, store)
        } else if path.hasSuffix(".jsonl") {
            try importLog(session, store, as: .jsonLines)
        } else if try ReviewFile.isOne(path) {
            let reviews = try ReviewFile.read(path)
            try add(reviews, to: store, session)
            tellUnknown(reviews, session, store)
        } else {
            try importLog(session, store, as: .csv)
        }
        try session.tellLaterAnswers(in: store)
    }

    private func importLog(
        _ session: Session, _ store: ProgressStore, as format: LogFormat
    ) throws {
        let added = try store.importLog(from: path, as: format)
        session.say(
            "Added \(English.count(added.answers, "answer")) of \(English.count(added.attempts, "sitting"))."
        )
    }

    private func importAnki(_ session: Session, _ store: ProgressStore) throws {
        let answers = try AnkiCollection.reviews(in: path)
        let models = session.models(remembered: AnkiReviews.banks(of: answers), in: store)
        let (reviews, passedOver) = AnkiReviews.reviews(answers, models: models)
        try add(reviews, to: store, session)
        if passedOver > 0 {
            session.say(
                "Passed over \(English.count(passedOver, "answer")) to notes that are no questions of your banks."
            )
        }
    }

    private func add(
        _ reviews: [ReviewImport], to store: ProgressStore, _ session: Session
    ) throws {
        let calendar = LocalDays.local
        let added = try store.add(reviews) { calendar.day(of: $0).number }
        session.say("Added \(English.count(added, "review")).")
    }

    /// Counts and names the facets that no bank has which can be found: a slip, or a bank that lies
    /// elsewhere.
    private func tellUnknown(
        _ reviews: [ReviewImport], _ session: Session, _ store: ProgressStore
    ) {
        let models = session.models(remembered: Set(reviews.map(\.bank)), in: store)
        let known = Set(models.flatMap { $0.allFacets.map(\.id) })
        let unknown = Set(reviews.map(\.facet)).subtracting(known).sorted()
        guard !unknown.isEmpty else { return }
        let names = unknown.prefix(5).map { Sanitise.line($0.rawValue) }.joined(separator: ", ")
        session.say(
            "\(English.count(unknown.count, "facet")) of them \(unknown.count == 1 ? "is" : "are") "
                + "in no bank that was found, and kept all the same: \(names)"
                + (unknown.count > 5 ? ", …" : "."))
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
        let store = try session.store(progress, for: .write)
        let added = try store.merge(other)
        session.say(
            "Added \(English.count(added.answers, "answer")) of \(English.count(added.attempts, "sitting"))."
        )
        if added.conflicts > 0 {
            let differ = added.conflicts == 1 ? "differs" : "differ"
            let entries = English.count(added.conflicts, "entry")
            session.say("\(entries) \(differ) under one name; what was here stays.")
        }
        try session.tellLaterAnswers(in: store)
    }
}
