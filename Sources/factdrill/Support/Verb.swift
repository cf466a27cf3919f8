import ArgumentParser
import Terminal

/// Within commands an option is one of the command line, not one of a question.
typealias Option<Value> = ArgumentParser.Option<Value>

/// A command that works on a session, so that the shell can run it as well as the command line.
protocol Verb: ParsableCommand {
    /// Does the work, through the session's console, clock and files.
    func run(in session: Session) throws
}

/// A command with a choice of colour.
protocol Coloured {
    /// What the user asked for.
    var colour: ColourChoice { get }
}

extension ColourChoice: ExpressibleByArgument {}

/// Options that every command with output for people has.
struct ColourOption: ParsableArguments {
    /// Whether to use colour.
    @Option(name: .customLong("color"), help: "Use colour: auto, always or never.")
    var colour = ColourChoice.auto
}
