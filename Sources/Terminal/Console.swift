import Glibc

/// What a program talks through: lines in, text out, and how both should look.
public struct Console {
    /// Where lines come from.
    public let reader: any LineReader
    /// Where results go.
    public let output: Output
    /// How results are styled.
    public let style: Style
    /// Whether a person sits at both ends.
    public let isInteractive: Bool

    /// Puts a console together from its parts, as tests do.
    public init(reader: any LineReader, output: Output, style: Style, isInteractive: Bool) {
        self.reader = reader
        self.output = output
        self.style = style
        self.isInteractive = isInteractive
    }

    /// The console of this process: an editor of lines where standard input and output are a
    /// terminal, otherwise plain lines. Puts the signal handlers in place; reads nothing.
    ///
    /// - Parameters:
    ///   - name: the program's name, for `$if` in the user's inputrc file.
    ///   - colour: what the user asked for.
    public static func standard(name: String, colour: ColourChoice = .auto) -> Console {
        Signals.install()
        let readsTerminal = isatty(STDIN_FILENO) == 1
        let writesTerminal = isatty(STDOUT_FILENO) == 1
        let isInteractive = readsTerminal && writesTerminal
        return Console(
            reader: isInteractive
                ? ReadlineReader(name: name)
                : PlainReader(prompts: readsTerminal ? .standard : nil),
            output: .standard,
            style: Style(colour, isTerminal: writesTerminal, variable: environmentVariable),
            isInteractive: isInteractive)
    }

    /// The columns to write on now; asks the terminal each time, since windows change.
    public var width: Int { ScreenWidth.columns() }
}
