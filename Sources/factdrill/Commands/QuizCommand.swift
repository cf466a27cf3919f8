import ArgumentParser
import Facts
import Printing
import Questions
import Terminal
import Wording

/// Prints a quiz with its key, or exports it.
struct QuizCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "quiz",
        abstract: "Print a quiz with its key, or export it for other programs.",
        discussion: """
            The seed is printed; the same bank, count and seed give the same quiz again.
            """)

    @OptionGroup var banks: BankArguments

    @Option(help: "How many questions.")
    var count = 10

    @Option(help: "How many forms: the same questions in other order.")
    var forms = 1

    @OptionGroup var filter: QuestionFilter

    @Option(help: "How near distractors lie to the key: far, near or nearest.")
    var difficulty = Difficulty.near

    @Option(help: "Chooses the questions and their order; chance if not given.")
    var seed: UInt64?

    @Option(help: ArgumentHelp("\(QuizFormat.names)."))
    var format = QuizFormat.text

    @Option(name: .shortAndLong, help: "The file to write; else standard output.")
    var output: String?

    @Option(help: "The key: separate (a file of its own), appended or none.")
    var key: KeyPlacement = .appended

    @Flag(help: "Replace files that are there.")
    var force = false

    @Option(help: "The title on the paper; else the bank's.")
    var title: String?

    @Option(help: "The course or organisation.")
    var course: String?

    @Option(help: "The date on the paper.")
    var date: String?

    @Option(help: "How long it takes, such as \"20 minutes\".")
    var duration: String?

    @Option(help: "A rule printed at the head; may be given more than once.")
    var rule: [String] = []

    @Option(help: "The paper of HTML and PDF: a4 or letter.")
    var paper = PaperSize.a4

    @Flag(help: "Two columns (HTML, PDF).")
    var twoColumns = false

    @Flag(help: "Large print (HTML, PDF).")
    var largePrint = false

    @Flag(help: "Add a sheet with boxes for the answers.")
    var answerSheet = false

    func validate() throws {
        if count < 1 { throw ValidationError("--count must be at least 1.") }
        if !(1...26).contains(forms) { throw ValidationError("--forms takes 1 to 26.") }
        if key == .separate, output == nil, format.isPaper {
            throw ValidationError("--key separate needs --output, to name the key's file after it.")
        }
        if format.isBinary, output == nil {
            throw ValidationError("--format \(format.rawValue) needs --output FILE.")
        }
        if forms > 1, !format.isPaper {
            throw ValidationError("--forms is for paper; --format \(format.rawValue) has one form.")
        }
    }

    func run(in session: Session) throws {
        let models = try session.models(banks.banks)
        let seed = seed ?? session.newSeed()
        let questions = try choose(session, models, seed)
        if format.isPaper {
            try print(questions, models, seed, session)
        } else {
            try export(questions, models, session)
        }
    }

    private func choose(
        _ session: Session, _ models: [Model], _ seed: UInt64
    ) throws -> [Question] {
        let topic = try session.topic(filter.topic, in: models)
        let sources = models.map {
            QuestionSource(model: $0, seed: seed, difficulty: difficulty)
        }
        let questions = SetMaker(sources, seed: seed).set(count: count) { question in
            (topic == nil || question.topic == topic)
                && (filter.kind == nil || question.kind == filter.kind)
                && (filter.frame == nil || question.frame == filter.frame)
        }
        guard !questions.isEmpty else { throw Failure.nothingToAsk }
        if questions.count < count {
            session.say(
                "Only \(questions.count) of the \(count) questions wanted can stand together "
                    + "without one giving away another.")
        }
        return questions
    }

    private func print(
        _ questions: [Question], _ models: [Model], _ seed: UInt64, _ session: Session
    ) throws {
        var header = QuizHeader(title: title ?? models.map(\.bank.title).joined(separator: "; "))
        header.course = course
        header.date = date
        header.duration = duration
        header.rules = rule
        var quiz = Quiz(
            header: header, forms: FormMaker(seed: seed).forms(forms, from: questions),
            provenance: models.filter { model in
                questions.contains { $0.bank == model.bank.id }
            }.map { Provenance($0.bank) })
        quiz.hasAnswerSheet = answerSheet
        let documents = QuizComposer(quiz).documents(key: key)
        let texts = documents.map(text)
        guard let output else {
            for text in texts { session.console.output.write(text) }
            return
        }
        let names = [output, QuizFormat.keyName(output)]
        for (text, name) in zip(texts, names) {
            let bytes =
                format == .pdf ? try PDF().make(fromHTML: text) : Array(text.utf8)
            try WholeFile.write(bytes, to: name, force: force)
            session.say("Wrote \(name).")
        }
    }

    private func text(_ document: Document) -> String {
        switch format {
        case .markdown: return MarkdownPrinter().text(of: document)
        case .html, .pdf:
            var printer = HTMLPrinter()
            printer.paper = paper
            printer.hasTwoColumns = twoColumns
            printer.isLargePrint = largePrint
            return printer.text(of: document)
        default: return TextPrinter().text(of: document)
        }
    }

    private func export(
        _ questions: [Question], _ models: [Model], _ session: Session
    ) throws {
        let metadata = ExportMetadata(
            title: title ?? models.map(\.bank.title).joined(separator: "; "),
            provenance: models.map { Provenance($0.bank) })
        let (bytes, report) = try format.export(questions, metadata)
        if let output {
            try WholeFile.write(bytes, to: output, force: force)
            session.say("Wrote \(output) with \(report.written) questions.")
        } else {
            session.console.output.write(String(decoding: bytes, as: UTF8.self))
        }
        if !report.skipped.isEmpty {
            session.say("\(report.skipped.count) left out, since the format cannot carry them:")
            for skipped in report.skipped { session.say("  \(skipped.id): \(skipped.obstacle)") }
        }
    }
}

extension KeyPlacement: ExpressibleByArgument {}
extension PaperSize: ExpressibleByArgument {}
