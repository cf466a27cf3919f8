import ArgumentParser
import Facts
import Printing
import Questions
import Terminal
import Wording

/// Prints a quiz with its key, or exports it.
struct QuizCommand: Verb {
    static let configuration = CommandConfiguration(
        verb: "quiz",
        abstract: "Print a quiz with its key, or export it for other programs.",
        discussion: """
            The seed and a mark are printed: the same bank and options give the same quiz again, \
            and --expect MARK refuses where they would not. --marking FILE keeps what \
            `factdrill mark` needs; --again FILE prints that very quiz once more, and refuses \
            where its banks have changed.
            """)

    @OptionGroup var banks: BankArguments
    @OptionGroup var options: QuizOptions

    @Option(help: ArgumentHelp("\(QuizFormat.names)."))
    var format = QuizFormat.text

    @Option(name: .shortAndLong, help: "The file to write; else standard output.")
    var output: String?

    @Option(help: "The key: separate (a file of its own), appended or none.")
    var key: KeyPlacement = .appended

    @Flag(help: "Replace files that are there.")
    var force = false

    @Option(
        help: "Only this form, such as B; without --forms the forms before it are made for it, too."
    )
    var form: FormLetter?

    @Option(
        help: ArgumentHelp(
            "Print again what --marking FILE kept: its questions, forms and points.",
            valueName: "file"))
    var again: String?

    @Option(
        help: ArgumentHelp("Refuse, unless the quiz still has this mark.", valueName: "mark"),
        transform: Fingerprint.init(reading:))
    var expect: Fingerprint?

    @Flag(help: "Tell how alike the forms are.")
    var compare = false

    @Option(help: "A file to write for `factdrill mark`.")
    var marking: String?

    @OptionGroup var paper: PaperOptions

    func validate() throws {
        try options.check()
        if key == .separate, output == nil, format.isPaper {
            throw ValidationError("--key separate needs --output, to name the key's file after it.")
        }
        if format.isBinary, output == nil {
            throw ValidationError("--format \(format.rawValue) needs --output FILE.")
        }
        if !format.isPaper, marking != nil {
            throw ValidationError("--marking is for paper; an export is marked elsewhere.")
        }
        if !format.isPaper, options.forms > 1 || form != nil {
            throw ValidationError("--forms is for paper; --format \(format.rawValue) has one form.")
        }
        if options.all, format.isPaper {
            throw ValidationError(
                "--all is for a pool of questions, such as --format gift, qti or anki.")
        }
        if again != nil, options.hasChoices {
            throw ValidationError("--again FILE says itself what the quiz is made of.")
        }
        if let form, form.index >= 26 { throw ValidationError("--form takes A to Z.") }
        if again == nil, let form, options.forms > 1, form.index >= options.forms {
            throw ValidationError("--form \(form) is not among --forms \(options.forms).")
        }
    }

    func run(in session: Session) throws {
        let quiz = try order(session)
        let (models, plan) = (quiz.models, quiz.plan)
        if let form, form.index >= plan.forms {
            throw Failure.usage("--form \(form) is not among the \(plan.forms) forms.")
        }
        if options.all { return try exportAll(quiz, session) }
        let total = plan.wanted * (plan.hasSiblings ? plan.forms : 1)
        let bar = ProgressBar(label: "Choosing questions", total: total)
        let maker = QuizMaker(plan, models)
        if format.isPaper {
            let made = maker.make {
                bar.update($0)
                Signals.checkpoint()
            }
            bar.finish()
            try check(quiz.mark, made.mark, made.forms.first?.questions ?? [])
            tell(made.missing, plan, session)
            try print(made, quiz, session)
            try keep(quiz, made.mark, session)
        } else {
            let set = maker.questions {
                bar.update($0)
                Signals.checkpoint()
            }
            bar.finish()
            let mark = quiz.mark.map { _ in
                plan.hasSiblings ? maker.make().mark : Fingerprint(of: set.questions)
            }
            try check(quiz.mark, mark, set.questions)
            tell(set.missing, plan, session)
            try export(set.questions, quiz, session)
        }
    }

    /// What shall be printed: as told, or as a file kept it. A form that is asked for by its letter
    /// alone is made with those before it.
    private func order(_ session: Session) throws -> KeptQuiz {
        if let again {
            let kept = try MarkingFile(path: again).quiz(banks: banks.banks, session, path: again)
            return expect.map { kept.expecting($0) } ?? kept
        }
        let models = try session.models(banks.banks)
        var plan = try options.plan(session, models)
        if let form, options.forms == 1 { plan.forms = form.index + 1 }
        return KeptQuiz(models: models, plan: plan, points: options.scheme, mark: expect)
    }

    private func check(
        _ expected: Fingerprint?, _ mark: Fingerprint?, _ questions: [Question]
    ) throws {
        if questions.isEmpty { throw Failure.nothingToAsk }
        if let expected, let mark, expected != mark {
            throw Failure.otherMark(expected: "\(expected)", found: "\(mark)")
        }
    }

    private func keep(_ quiz: KeptQuiz, _ mark: Fingerprint, _ session: Session) throws {
        guard let marking else { return }
        let named = zip(quiz.models.map(\.bank.id.rawValue), named(quiz.models)).map {
            MarkingFile.NamedBank(id: $0, name: $1)
        }
        let file = MarkingFile(banks: named, plan: quiz.plan, points: quiz.points, mark: mark)
        try WholeFile.write(Array(file.json.utf8), to: marking, force: force)
        session.say("Wrote \(marking). Keep it apart from the papers: it makes the key again.")
    }

    /// How each bank was asked for.
    private func named(_ models: [Model]) -> [String] {
        banks.banks.count == models.count ? banks.banks : models.map(\.bank.id.rawValue)
    }

    private func tell(_ missing: [Int], _ plan: QuizPlan, _ session: Session) {
        let lacking = missing.reduce(0, +)
        guard lacking > 0 else { return }
        session.say(
            "Only \(plan.wanted - lacking) of the \(plan.wanted) questions wanted can stand "
                + "together without one giving away another.")
        guard missing.count > 1 else { return }
        for (part, missing) in zip(plan.parts, missing) where missing > 0 {
            session.say("  \(missing) of \(part.count) lacking: \(name(part))")
        }
    }

    private func name(_ part: SetPart) -> String {
        let names = [part.topic?.rawValue, part.kind?.rawValue, part.frame?.rawValue]
        let known = names.compactMap { $0 }
        return known.isEmpty ? "of anything" : known.joined(separator: ", ")
    }
}

extension FormLetter: ExpressibleByArgument {
    /// Reads a form's letter.
    public init?(argument: String) { self.init(argument) }
}

extension Fingerprint {
    /// Reads a mark as it is printed.
    init(reading argument: String) throws {
        guard let mark = Self(argument.lowercased()) else {
            throw ValidationError(
                "a mark has sixteen digits and letters from a to f, as a quiz prints it at its end")
        }
        self = mark
    }
}
