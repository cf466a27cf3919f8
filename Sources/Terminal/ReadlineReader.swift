internal import CReadline
import Glibc
import Synchronization

/// Reads lines from a person at a terminal, who edits them with GNU readline.
///
/// There is one terminal and one readline in a process: reads of several readers go one after
/// another. Nothing is set up before the first read. What is pasted over several lines is one line.
public final class ReadlineReader: LineReader {
    private static let turn = Mutex(false)
    private let name: String

    /// A reader on standard input and output.
    ///
    /// - Parameter name: the program's name, for `$if` in the user's inputrc file.
    public init(name: String) {
        self.name = name
    }

    /// Reads one line with the history, the completer and the limit of the request.
    public func readLine(_ request: LineRequest) -> Input {
        Self.turn.withLock { isSetUp in
            if !isSetUp { setUp() }
            isSetUp = true
            Signals.checkpoint()
            Output.standard.settle()
            offer(request.history?.lines ?? [])
            ReadlineSession.begin(
                completer: request.completer,
                deadline: request.limit.map { ContinuousClock.now + $0 })
            rl_reset_screen_size()
            readline_begin_in_own_keymap()
            let line = InputWait.reading {
                SignalHandlers.install(SIGTSTP, SignalHandlers.stop)
                defer { SignalHandlers.remove(SIGTSTP) }
                return TerminalModes.restoring { readline(StyledText.prompt(request.prompt)) }
            }
            defer { free(line) }
            return input(from: line, keepingIn: request.history)
        }
    }

    private func setUp() {
        CharacterEncoding.adopt()
        Signals.install()
        SignalHandlers.install(SIGWINCH, SignalHandlers.resize)
        SignalHandlers.install(SIGCONT, SignalHandlers.continue)
        // Readline keeps the pointer for good.
        readline_set_name(strdup(name))
        readline_leave_signals_alone()
        readline_set_key_source { _ in ReadlineSession.nextKey() }
        ReadlineCompletion.setUp()
        // One Tab is enough to see the choices; a user's inputrc file, read next, may differ.
        rl_variable_bind("show-all-if-ambiguous", "on")
        rl_initialize()
    }

    /// Gives readline the lines anew for each read, since it keeps edits made to them.
    private func offer(_ lines: [String]) {
        readline_forget_history()
        for line in lines { add_history(line) }
        using_history()
    }

    private func input(from line: UnsafeMutablePointer<CChar>?, keepingIn history: LineHistory?)
        -> Input
    {
        let (outcome, needsNewline) = ReadlineSession.end()
        // An end of input with which readline was told to give up may wait there for the next read.
        if outcome != nil { readline_drop_pushed_keys() }
        if needsNewline || (line == nil && outcome == nil) { readline_draw("\n") }
        if let outcome { return outcome }
        guard let line else { return .end }
        let bytes = UnsafeBufferPointer(start: line, count: strlen(line)).map(
            UInt8.init(bitPattern:))
        let text = LineDecoder.text(of: bytes.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 })
        history?.add(text)
        return .line(text)
    }
}
