import ArgumentParser
import Foundation
import Terminal

/// Where the program starts: reads the command line, runs one verb and turns what went wrong into
/// a sentence on standard error and an exit status.
@main
enum Main {
    static func main() {
        StandardDescriptors.open()
        Signals.install()
        exit(run(Array(CommandLine.arguments.dropFirst())))
    }

    private static func run(_ arguments: [String]) -> Int32 {
        do {
            let session: Session
            if let verb = verb(arguments) {
                session = try Session.standard(colour: verb.colour)
                try verb.run(in: session)
            } else {
                if let word = arguments.first, !word.hasPrefix("-"),
                    !(CommandWords.verbs + ["shell"]).contains(word)
                {
                    throw CommandWords.unknown(word, help: "factdrill --help")
                }
                try CommandWords.checkHelp(arguments, help: "factdrill --help")
                let command = try Factdrill.parseAsRoot(arguments)
                session = try Session.standard(colour: (command as? any Verb)?.colour ?? .auto)
                try session.run(command)
            }
            try session.console.output.flush()
            return 0
        } catch {
            // What was found out before stands before what went wrong.
            try? Output.standard.flush()
            return Failure.report(error)
        }
    }

    /// The verb without verbs of its own that these arguments name and suit.
    ///
    /// Parsed by itself it takes half the time of the whole tree. Whatever is wrong with it is then
    /// said by the whole tree, which knows the names.
    private static func verb(_ arguments: [String]) -> (any Verb)? {
        guard let name = arguments.first,
            let type = Factdrill.verbs.first(where: { $0.configuration.commandName == name })
        else { return nil }
        return parsed(type, Array(arguments.dropFirst()))
    }

    /// Asking for the very type of the verb spares the search for whatever else it may be.
    private static func parsed<Parsed: Verb>(
        _ type: Parsed.Type, _ arguments: [String]
    ) -> (any Verb)? {
        (try? type.parseAsRoot(arguments)) as? Parsed
    }
}

/// The whole program; bare on a terminal it opens the shell.
struct Factdrill: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "factdrill",
        abstract: "Check facts and practise them: quizzes from a typed model of an article.",
        discussion: """
            Without a verb, on a terminal, it opens a shell in which the same verbs work. A BANK is \
            a file, or the name of a bank in ./QuestionBanks, $FACTDRILL_BANKS, your data folder, \
            or among those that come with the program.
            """,
        version: "1.0.0",
        subcommands: verbs + [BankCommand.self, ProgressCommand.self, ShellCommand.self],
        defaultSubcommand: ShellCommand.self)

    /// The verbs that have no verbs of their own.
    static let verbs: [any Verb.Type] = [
        PracticeCommand.self, ReadCommand.self, QuestionsCommand.self,
        AnswerCommand.self, CheckCommand.self,
        QuizCommand.self, MarkCommand.self, HistoryCommand.self,
    ]
}
