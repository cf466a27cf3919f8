import ArgumentParser
import Facts
import Marking
import Printing
import Questions
import Terminal
import Wording

/// Marks papers.
struct MarkCommand: Verb {
    static let configuration = CommandConfiguration(
        verb: "mark",
        abstract: "Mark papers of a quiz: scores, what was missed, how the questions fared.",
        discussion: """
            ANSWERS is a table of comma-separated values with the head learner,form,1,2,3,… and a \
            row for each paper: letters or words, as they stand there. Lists are parted by \
            semicolons. The quiz is given by the file that `factdrill quiz --marking` wrote, or by \
            the banks and options that it was printed with.
            """)

    @Argument(help: "The file of answers, or - for standard input.")
    var answers: String

    @Option(
        help: ArgumentHelp("What `factdrill quiz --marking` wrote.", valueName: "file"))
    var quiz: String?

    @Option(help: "A bank of the quiz; may be given more than once.")
    var bank: [String] = []

    @OptionGroup var options: QuizOptions

    @Option(
        help: ArgumentHelp("Refuse, unless the quiz still has this mark.", valueName: "mark"),
        transform: Fingerprint.init(reading:))
    var expect: Fingerprint?

    @Option(help: "text, csv, html or json.")
    var format = MarkFormat.text

    @Flag(help: "Show every question and each learner's sheet, too.")
    var details = false

    @Option(help: "Which table CSV has: learners or items.")
    var table = MarkTable.learners

    @Option(name: .shortAndLong, help: "The file to write; else standard output.")
    var output: String?

    @Flag(help: "Replace a file that is there.")
    var force = false

    @Option(
        help: ArgumentHelp(
            "Record this learner's sitting: in their own progress file, where they have one."))
    var record: String?

    @Flag(help: "Record it even if a paper of this quiz was recorded before.")
    var again = false

    @OptionGroup var progress: ProgressOption

    func validate() throws {
        try options.check()
        if quiz == nil, options.seed == nil {
            throw ValidationError(
                "Give --quiz FILE, or the bank, the seed and the options of the quiz.")
        }
    }

    func run(in session: Session) throws {
        let order = try order(session)
        let made = QuizMaker(order.plan, order.models).make()
        if let mark = order.mark, mark != made.mark {
            throw Failure.otherMark(expected: "\(mark)", found: "\(made.mark)")
        }
        let marker = Marker(made.forms, order.models, points: order.points)
        let text = try InputFile.text(of: answers, limit: 64 << 20)
        let table = AnswerTable(text, lengths: marker.lengths)
        let bar = ProgressBar(label: "Marking", total: table.papers.count)
        var papers: [MarkedPaper] = []
        for paper in table.papers {
            if let marked = marker.mark(paper) { papers.append(marked) }
            bar.update(papers.count)
            Signals.checkpoint()
        }
        bar.finish()
        if !papers.isEmpty {
            try write(ClassResult(papers), table, order.models, session)
        }
        if let record { try keep(record, papers, order, session) }
        if !table.problems.isEmpty {
            throw Failure.badLines(
                answers, table.problems.map { FileLine(number: $0.line, problem: $0.text) })
        }
    }

    private func order(_ session: Session) throws -> KeptQuiz {
        if let quiz {
            let kept = try MarkingFile(path: quiz).quiz(banks: bank, session, path: quiz)
            return expect.map { kept.expecting($0) } ?? kept
        }
        let models = try session.models(bank)
        return KeptQuiz(
            models: models, plan: try options.plan(session, models), points: options.scheme,
            mark: expect)
    }

    private func write(
        _ result: ClassResult, _ table: AnswerTable, _ models: [Model], _ session: Session
    ) throws {
        let title = models.map(\.bank.title).joined(separator: "; ")
        var screen = TextPrinter()
        screen.width = output == nil ? session.console.width : screen.width
        screen.pageLength = nil
        let text =
            switch format {
            case .text:
                screen.text(
                    of: details
                        ? MarkSheets(result, title: title).roll
                        : MarkSheets(result, title: title).brief)
            case .html: HTMLPrinter().text(of: MarkSheets(result, title: title).document)
            case .json: MarkTables(result).json(table.problems).text + "\n"
            case .csv:
                self.table == .items ? MarkTables(result).items : MarkTables(result).learners
            }
        guard let output else {
            session.console.output.write(text)
            try session.console.output.flush()
            return
        }
        try WholeFile.write(Array(text.utf8), to: output, force: force)
        session.say("Wrote \(output) with \(result.papers.count) papers.")
    }

    private func keep(
        _ learner: String, _ papers: [MarkedPaper], _ order: KeptQuiz, _ session: Session
    ) throws {
        guard let paper = papers.first(where: { $0.learner == learner }) else {
            throw Failure.badData(
                "There is no paper of '\(learner)'. Papers: "
                    + papers.map(\.learner).sorted().joined(separator: ", ") + ".")
        }
        var place = progress
        if progress.path == nil, session.learner(progress) == nil,
            try session.learners().names.contains(learner)
        {
            place.learner = learner
        }
        let store = try session.store(place, for: .write)
        let record = PaperRecord(models: order.models, seed: order.plan.seed)
        if !again, try record.isKept(in: store) {
            throw Failure.badData(
                "A paper of this quiz was recorded already; --again records another.")
        }
        let count = try record.keep(paper, in: store, session)
        session.say(
            "Recorded \(English.count(count, "answer")) of \(learner) as a sitting on paper.")
    }
}

/// What marks can be written as.
enum MarkFormat: String, ExpressibleByArgument, CaseIterable {
    case text, csv, html, json
}

/// Which table of marks is written.
enum MarkTable: String, ExpressibleByArgument, CaseIterable {
    case learners, items
}
