import ArgumentParser
import Facts
import Grading
import Printing
import Questions
import Terminal

/// Judges an answer without recording it.
struct AnswerCommand: Verb {
    static let configuration = CommandConfiguration(
        verb: "answer",
        abstract: "Judge an answer to a question; nothing is recorded.",
        discussion: """
            With --batch it reads lines of ID, a tab and the answer from standard input, and \
            writes one JSON object for each, as they come. A line that cannot be judged gets an \
            object with the reason as its error, and those after it are judged all the same.
            """)

    @Option(help: "A bank to find the question in; may be given more than once.")
    var bank: [String] = []

    @Option(help: "The seed that the question was listed with.")
    var seed: UInt64 = 0

    @Flag(help: "Judge lines of ID, tab, answer from standard input.")
    var batch = false

    @Option(help: "text or json.")
    var format = ListFormat.text

    @Argument(help: "The question's name.")
    var id: String?

    @Argument(parsing: .allUnrecognized, help: "The answer.")
    var text: [String] = []

    func validate() throws {
        if batch, id != nil {
            throw ValidationError("--batch reads questions and answers from standard input.")
        }
        if !batch, id == nil {
            throw ValidationError("Name a question and give an answer, or use --batch.")
        }
        if let id, text.isEmpty || text == ["--"] {
            throw ValidationError("Give an answer after the question's name: answer \(id) TEXT")
        }
        try FreeText.check(text)
    }

    func run(in session: Session) throws {
        var desk = try AnswerDesk(session.models(bank), seed: seed)
        if batch {
            try judgeLines(at: &desk, in: session)
        } else if let id {
            let answer = FreeText.text(text)
            let result = try desk.judge(answer, id: id)
            switch format {
            case .json: session.console.output.line(result.json.text)
            case .text: session.console.output.write(result.text(session.console))
            }
        }
    }

    /// Answers each line with an object of its own, so that replies stay beside their lines.
    private func judgeLines(at desk: inout AnswerDesk, in session: Session) throws {
        var first: FileLine?
        var unjudged = 0
        try session.eachInputLine { line, number in
            let parts = line.split(
                separator: "\t", maxSplits: 1, omittingEmptySubsequences: false
            ).map(String.init)
            let id = Self.short(parts[0])
            do throws(Failure) {
                guard parts.count == 2 else {
                    throw .badData("A question's name, a tab and an answer are expected.")
                }
                guard id == parts[0] else { throw .noQuestion(id) }
                let result = try desk.judge(parts[1], id: id)
                session.console.output.line(result.json.text)
            } catch {
                unjudged += 1
                let problem = FileLine(number: number, problem: error.description)
                first = first ?? problem
                let reply = JSONNode.object([
                    ("id", .string(id)), ("error", .string(problem.problem)),
                ])
                session.console.output.line(reply.text)
            }
        }
        if let first { throw Failure.unjudged(unjudged, first: first) }
    }

    /// A name as it is, or as much of an endless one as a reply repeats.
    private static func short(_ name: String) -> String {
        name.utf8.count <= 200 ? name : String(name.unicodeScalars.prefix(200)) + "…"
    }
}

/// Judges answers by question name, keeping each question once it was made.
struct AnswerDesk {
    private let banks: [BankID: (source: QuestionSource, judge: Judge, telling: Telling)]
    private var questions: [String: Question] = [:]
    private static let mostKept = 20_000

    init(_ models: [Model], seed: UInt64) {
        var banks: [BankID: (source: QuestionSource, judge: Judge, telling: Telling)] = [:]
        for model in models {
            banks[model.bank.id] = (
                QuestionSource(model: model, seed: seed), Judge(model: model), Telling(model)
            )
        }
        self.banks = banks
    }

    mutating func judge(_ text: String, id: String) throws(Failure) -> JudgedAnswer {
        guard let name = QuestionID(id), let bank = banks[name.bank] else {
            throw Failure.noQuestion(id)
        }
        let key = name.description
        if questions[key] == nil {
            if questions.count > Self.mostKept { questions = [:] }
            for question in bank.source.questions(beside: name) {
                questions[question.id.description] = question
            }
        }
        guard let question = questions[key] else { throw Failure.noQuestion(id) }
        return JudgedAnswer(
            question: question, judgement: bank.judge.judge(text, for: question),
            telling: bank.telling)
    }
}

/// An answer's judgement in the form that commands write.
struct JudgedAnswer {
    let question: Question
    let judgement: Grade
    let telling: Telling

    /// The object of the contract for scripts.
    var json: JSONNode {
        func strings(_ texts: [String]) -> JSONNode { .array(texts.map { .string($0) }) }
        return .object([
            ("id", .string("\(question.id)")),
            ("verdict", .string(judgement.verdict.rawValue)),
            ("credit", .decimal(judgement.credit)),
            ("canonical", strings(judgement.canonical)),
            ("matched", strings(judgement.matched)),
            ("missed", strings(judgement.missed)),
            ("extra", strings(judgement.extra)),
            ("note", .string(judgement.note)),
            ("explanation", .string(question.explanation)),
        ])
    }

    /// Verdict, note and explanation for a person, as in a sitting.
    func text(_ console: Console) -> String {
        Feedback.text(judgement, question, telling, console)
    }
}
