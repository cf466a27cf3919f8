internal import CReadline
import Glibc
import Synchronization

/// One read by readline, as its callbacks see it: C functions cannot capture, so it is kept here.
enum ReadlineSession {
    private struct State: Sendable {
        var completer: Completer?
        var deadline: ContinuousClock.Instant?
        /// Why the read ends without a line.
        var outcome: Input?
        /// Whether readline was told to give up inside a search or paste, and wrote no newline.
        var needsNewline = false
    }

    private static let state = Mutex(State())

    /// What answers the Tab key in this read.
    static var completer: Completer? { state.withLock { $0.completer } }

    /// Starts a read.
    static func begin(completer: Completer?, deadline: ContinuousClock.Instant?) {
        state.withLock { $0 = State(completer: completer, deadline: deadline) }
    }

    /// Ends a read: why there is no line, if so, and whether a newline is missing.
    static func end() -> (outcome: Input?, needsNewline: Bool) {
        state.withLock { state in
            defer { state = State() }
            return (state.outcome, state.needsNewline)
        }
    }

    /// The next byte of input, or what makes readline give up: called by readline for every key.
    /// Signals are answered here, where readline is at rest.
    static func nextKey() -> Int32 {
        let (deadline, isOver) = state.withLock { ($0.deadline, $0.outcome != nil) }
        if isOver { return EOF }
        readline_drop_waiting_command()
        if readline_awaits_command() != 0 { readline_part_undo_lists() }
        while true {
            switch InputWait.forInput(on: STDIN_FILENO, until: deadline) {
            case .ready:
                if let key = readKey() { return key }
            case .event(.interrupt):
                rl_echo_signal_char(SIGINT)
                return giveUp(with: .interrupted)
            case .expired:
                return giveUp(with: .expired)
            case .event(.resize):
                rl_resize_terminal()
            case .event(.stop):
                suspend()
            case .event(.continue):
                takeTerminalAgain()
            case .ending(let signal):
                leaveTerminal()
                Signals.end(by: signal)
            }
        }
    }

    /// One byte, or `EOF` where there will be none; nil where it is worth trying again.
    private static func readKey() -> Int32? {
        var byte: UInt8 = 0
        let count = read(STDIN_FILENO, &byte, 1)
        if count == 1 { return Int32(byte) }
        if count < 0 && (errno == EINTR || errno == EAGAIN) { return nil }
        // A terminal that goes away shows as an end of input just before its signal.
        return InputWait.endIsComing(within: .milliseconds(200)) ? nil : EOF
    }

    /// Where readline waits for a command, a newline ends the line and moves past it; anywhere
    /// else only an end of input is understood.
    private static func giveUp(with outcome: Input) -> Int32 {
        let awaitsCommand = readline_awaits_command() != 0
        state.withLock { state in
            state.outcome = outcome
            state.needsNewline = !awaitsCommand
        }
        readline_finish()
        return awaitsCommand ? Int32(UInt8(ascii: "\n")) : EOF
    }

    private static func leaveTerminal() {
        // In the background the terminal is already another's.
        guard TerminalModes.isForeground else { return }
        rl_deprep_terminal()
        readline_draw("\n")
    }

    /// Ctrl-Z: leaves the terminal as it was found, stops, and goes on here when continued.
    private static func suspend() {
        rl_echo_signal_char(SIGTSTP)
        if TerminalModes.isForeground { rl_deprep_terminal() }
        SignalHandlers.remove(SIGTSTP)
        raise(SIGTSTP)
        SignalHandlers.install(SIGTSTP, SignalHandlers.stop)
        SignalState.post(.continue)
    }

    /// After a stop the shell may have changed the terminal and the window may have another size.
    private static func takeTerminalAgain() {
        // A stopped process that is told to end is continued in the background, where touching
        // the terminal would stop it again.
        guard SignalState.ending.load(ordering: .sequentiallyConsistent) == 0 else { return }
        rl_deprep_terminal()
        rl_prep_terminal(1)
        rl_reset_screen_size()
        rl_forced_update_display()
    }
}
