import Glibc
import Synchronization

/// How the process answers signals.
///
/// While a line is read, Ctrl-C ends the read with `.interrupted`. Outside a read it ends the
/// process with status 130. SIGTERM, SIGHUP and SIGQUIT restore the terminal and end the process:
/// by the signal itself, or, where there is a cleanup, by running it and exiting with 128 and the
/// signal's number. A broken pipe ends it without a word.
public enum Signals {
    private static let cleanup = Mutex<(@Sendable (Int32) -> Void)?>(nil)

    /// Puts the handlers in place; cheap, and harmless when repeated.
    ///
    /// - Parameter cleanup: runs once before a signal ends the process, with the signal's number,
    ///   outside any signal handler: in the midst of a read, or at the next ``checkpoint()`` or
    ///   read. A second signal ends the process without it.
    public static func install(cleanup: (@Sendable (Int32) -> Void)? = nil) {
        SignalState.prepare()
        if let cleanup {
            Self.cleanup.withLock { $0 = cleanup }
            SignalState.hasCleanup.store(true, ordering: .relaxed)
        }
        // A file that may not grow is an error of writing like any other.
        signal(SIGXFSZ, SIG_IGN)
        SignalHandlers.install(SIGINT, SignalHandlers.interrupt)
        for signal in [SIGTERM, SIGHUP, SIGQUIT] {
            SignalHandlers.install(signal, SignalHandlers.end)
        }
    }

    /// Ends the process if a signal has asked for that and the cleanup still waits for a safe
    /// point. Long work between reads calls it now and then.
    public static func checkpoint() {
        let number = SignalState.ending.load(ordering: .sequentiallyConsistent)
        if number != 0 { end(by: number) }
    }

    /// Restores the terminal, cleans up and ends the process as the signal asks.
    static func end(by number: Int32) -> Never {
        TerminalModes.restore()
        if let cleanup = cleanup.withLock({ $0 }) {
            cleanup(number)
            exit(128 + number)
        }
        dieQuietly(by: number)
    }

    /// Ends the process by the signal's default effect, so that whoever waits sees the cause.
    static func dieQuietly(by number: Int32) -> Never {
        signal(number, SIG_DFL)
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, number)
        raise(number)
        pthread_sigmask(SIG_UNBLOCK, &set, nil)
        _exit(128 + number)
    }
}
