import ArgumentParser
import Terminal

/// Within commands an option is one of the command line, not one of a question.
typealias Option<Value> = ArgumentParser.Option<Value>

/// A command that works on a session, so that the shell can run it as well as the command line.
protocol Verb: ParsableCommand {
    /// Does the work, through the session's console, clock and files.
    func run(in session: Session) throws
    /// The choice of colour that the user made, for a command with output for people.
    var colour: ColourChoice { get }
}

extension Verb {
    /// Colour where the console can show it.
    var colour: ColourChoice { .auto }
}

// What the parser works out for such types by reflection is written down, as it costs time at every
// start.
extension ColourChoice: ExpressibleByArgument {
    /// The names that may be given.
    public static var allValueStrings: [String] { allCases.map { $0.rawValue } }
    /// The name, as help shows a default.
    public var defaultValueDescription: String { rawValue }
}

/// Options that every command with output for people has.
struct ColourOption: ParsableArguments {
    /// Whether to use colour.
    @Option(name: .customLong("color"), help: "Use colour: auto, always or never.")
    var colour = ColourChoice.auto
}
