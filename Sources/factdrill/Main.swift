import ArgumentParser
import Foundation
import Terminal

/// Where the program starts: reads the command line, runs one verb and turns what went wrong into
/// a sentence on standard error and an exit status.
@main
enum Main {
    static func main() {
        Signals.install()
        exit(run(Array(CommandLine.arguments.dropFirst())))
    }

    private static func run(_ arguments: [String]) -> Int32 {
        do {
            let command = try Self.command(arguments)
            let session = Session.standard(colour: (command as? any Coloured)?.colour ?? .auto)
            try session.run(command)
            try session.console.output.flush()
            return 0
        } catch {
            return Failure.report(error)
        }
    }

    /// The command of these arguments.
    ///
    /// A verb without verbs of its own is parsed by itself first, which takes half the time of the
    /// whole tree; whatever is wrong with it is then said by the whole tree, which knows the names.
    private static func command(_ arguments: [String]) throws -> any ParsableCommand {
        if let name = arguments.first,
            let verb = Factdrill.configuration.subcommands.first(where: {
                $0.configuration.commandName == name && $0.configuration.subcommands.isEmpty
            }),
            let command = try? verb.parseAsRoot(Array(arguments.dropFirst()))
        {
            return command
        }
        return try Factdrill.parseAsRoot(arguments)
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
        subcommands: [
            PracticeCommand.self, QuestionsCommand.self, AnswerCommand.self, CheckCommand.self,
            QuizCommand.self, MarkCommand.self, HistoryCommand.self, BankCommand.self,
            ProgressCommand.self,
            ShellCommand.self,
        ],
        defaultSubcommand: ShellCommand.self)
}
