import Facts
import Journal
import Practice
import Progress
import Questions
import Terminal

/// Shows a sitting and reads its answers. Whatever is answered is on disk before it is shown.
struct PracticeScreen {
    let session: Session
    var log: PracticeLog
    var sitting: Sitting
    let models: [Model]
    /// Facets whose facts have changed, until the learner was told.
    var changed: Set<FacetID>
    /// Whether nothing of the banks was ever asked before.
    let isFirst: Bool
    /// A first try that was right but too vague, on disk already, while more is asked for.
    var pending: Sitting.Turn?
    private let tellings: [BankID: Telling]
    private let deadline: ContinuousClock.Instant?

    var console: Console { session.console }

    init(
        session: Session, open: @escaping () throws -> ProgressStore, sitting: Sitting,
        models: [Model],
        changed: Set<FacetID> = [], isFirst: Bool = false, limit: Duration?
    ) {
        self.session = session
        log = PracticeLog(session: session, open: open)
        self.sitting = sitting
        self.models = models
        self.changed = changed
        self.isFirst = isFirst
        tellings = Dictionary(
            models.map { ($0.bank.id, Telling($0)) }, uniquingKeysWith: { first, _ in first })
        deadline = limit.map { ContinuousClock.now + $0 }
    }

    /// How a question ended.
    enum Ending {
        case answered, left, again, quit
    }

    /// Holds the sitting to its end.
    mutating func run() throws {
        guard sitting.next() != nil else { throw Failure.nothingToAsk }
        greet()
        var ending = Ending.answered
        repeat {
            while let question = sitting.current, ending != .quit {
                show(question)
                try console.output.flush()
                // The file is there before the first answer can be typed, yet no question waits
                // for it.
                try log.prepare()
                changed.subtract(question.facets.map(\.id))
                ending = try ask(question)
                if pending != nil, ending == .left || ending == .quit { _ = try settle() }
                if ending == .left { sitting.leave() }
                if ending == .answered || ending == .left { _ = sitting.next() }
            }
        } while try ending == .answered && lastWord() == .again
        if ending != .quit, sitting.turns.count < sitting.plan.count {
            console.output.line()
            tell("No further question fits now.")
        }
        try end()
    }

    /// After the last answer of a sitting: where it was not right, it can still be overruled or
    /// taken back, as the others could at the question after them.
    private mutating func lastWord() throws -> Ending {
        guard console.isInteractive, sitting.plan.mode == .practice, let turn = sitting.turns.last,
            !turn.answer.wasSkipped, turn.answer.verdict != .correct
        else { return .quit }
        console.output.line()
        tell("That was the last one. Enter ends the sitting; :why, :accept and :undo still work.")
        while true {
            try console.output.flush()
            var request = LineRequest(prompt: "> ")
            request.limit = deadline.map { max(.zero, $0 - ContinuousClock.now) }
            guard case .line(let line) = console.reader.readLine(request),
                case .success((let command, let rest))? = QuestionCommand.read(line),
                [.accept, .undo, .why, .source].contains(command)
            else { return .quit }
            let ending = try obey(command, rest, turn.question, 0)
            if command == .undo || command == .accept { return ending ?? .quit }
        }
    }

    private mutating func ask(_ question: Question) throws -> Ending {
        let began = ContinuousClock.now
        while true {
            try console.output.flush()
            var request = LineRequest(prompt: console.isInteractive ? "> " : "")
            request.limit = deadline.map { max(.zero, $0 - ContinuousClock.now) }
            switch console.reader.readLine(request) {
            case .interrupted:
                // Whoever interrupts a script wants the program to end.
                guard console.isInteractive else {
                    try log.end()
                    throw Failure.interrupted
                }
                console.output.line("Left unanswered.")
                return .left
            case .end:
                if !console.isInteractive { return .quit }
                console.output.line()
                return .quit
            case .expired:
                console.output.line("Time is up.")
                return .quit
            case .line(let line):
                if !console.isInteractive { console.output.line("> \(Sanitise.line(line))") }
                let seconds = Double((ContinuousClock.now - began) / .milliseconds(1)) / 1000
                if let ending = try take(line, question, seconds) { return ending }
            }
        }
    }

    /// Takes one line: an answer, or a command about the question; nil where the question stays.
    private mutating func take(
        _ line: String, _ question: Question, _ seconds: Double
    ) throws -> Ending? {
        switch QuestionCommand.read(line) {
        case .success((let command, let rest))?:
            return try obey(command, rest, question, seconds)
        case .failure(let unknown)?:
            tell("There is no :\(unknown.name). :help shows what there is.")
            return nil
        case nil where line.allSatisfy(\.isWhitespace) && pending != nil: return try settle()
        case nil where line.allSatisfy(\.isWhitespace):
            tell("Type an answer, or :skip to see it.")
            return nil
        case nil:
            guard
                let turn = sitting.tried(
                    line, after: pending?.answer.typed, seconds: seconds, at: session.now,
                    id: session.newID())
            else { return .quit }
            if console.isInteractive, let hint = misread(line, turn) {
                tell(hint)
                return nil
            }
            return try take(turn, question)
        }
    }

    /// What is said instead of taking a line for an answer; nil where it is one.
    private func misread(_ line: String, _ turn: Sitting.Turn) -> String? {
        guard sitting.plan.mode != .exam else { return nil }
        let hint = sitting.misunderstanding(of: line)
        let grade = turn.judgement
        let means =
            (grade?.credit ?? 0) > 0 || grade?.confusedWith != nil
            || hint == nil && !(grade?.chosen.isEmpty ?? true)
        if !means, let verb = CommandWords.verb(line) {
            return "“\(verb)” is a verb of factdrill; :quit leaves the question, then type it."
        }
        return hint
    }

    /// Takes an answer; where it is right but too vague, asks once for more before it is graded.
    private mutating func take(_ turn: Sitting.Turn, _ question: Question) throws -> Ending? {
        guard let first = pending else {
            guard console.isInteractive, sitting.plan.mode == .practice,
                turn.judgement?.isVague ?? false
            else {
                try keep(turn)
                return .answered
            }
            try log.append(turn.answer, of: sitting.plan, banks: models.map(\.bank.id))
            pending = turn
            tell("More precisely? Enter leaves it at that.")
            return nil
        }
        // The better of the two counts; the log keeps both.
        pending = nil
        let isBetter = turn.answer.credit >= first.answer.credit
        try log.append(turn.answer, of: sitting.plan, banks: models.map(\.bank.id))
        try log.append(.retract(answer: (isBetter ? first : turn).answer.id))
        try show(isBetter ? turn : first)
        return .answered
    }

    /// Lets a first try stand.
    mutating func settle() throws -> Ending {
        if let first = pending {
            pending = nil
            try show(first)
        }
        return .answered
    }

    /// Puts an answer on disk, and only then shows what became of it.
    mutating func keep(_ turn: Sitting.Turn) throws {
        try log.append(turn.answer, of: sitting.plan, banks: models.map(\.bank.id))
        try show(turn)
    }

    /// Notes in the sitting what is on disk, and shows what became of it.
    private mutating func show(_ turn: Sitting.Turn) throws {
        if sitting.current != nil { sitting.settle(on: turn) }
        guard sitting.plan.mode != .exam else { return }
        console.output.write(Feedback.text(turn, telling(turn.question), console))
        try tellOfLeeches(turn)
    }

    /// What can be told of the facts of a question's bank.
    func telling(_ question: Question) -> Telling {
        // Every question comes from one of the models.
        tellings[question.bank] ?? Telling(models[0])
    }

    private mutating func tellOfLeeches(_ turn: Sitting.Turn) throws {
        for (facet, lapses) in turn.newLeeches {
            let confusions = try log.confusions(of: facet)
            tell(LeechNotice.text(facet, lapses: lapses, confusions: confusions, BankWords(models)))
        }
    }

    /// Writes a message, indented and fit to the window.
    func tell(_ text: String) {
        console.output.line(
            QuestionText.wrap(text, console.width, indent: "  ").joined(separator: "\n"))
    }

    /// Ends the sitting in the log and sums it up.
    private mutating func end() throws {
        try log.end()
        if sitting.plan.mode == .exam {
            console.output.write(ExamSheet.text(sitting, head: head, telling: telling, console))
        }
        console.output.write(SummaryText.text(sitting.summary, console))
        try console.output.flush()
    }
}
