import Glibc
import Synchronization

/// Remembers how the terminal was found, so that every way out of the process can put it back:
/// also a crash, and an `exit` in another thread.
enum TerminalModes {
    /// Whether the terminal may differ from what was found.
    private static let isChanged = Atomic<Bool>(false)
    private static let isGuarded = Atomic<Bool>(false)
    // Handlers read these without a lock: they are written before `isChanged` is set.
    private nonisolated(unsafe) static let found = UnsafeMutablePointer<termios>.allocate(
        capacity: 1)
    private nonisolated(unsafe) static let previous = UnsafeMutablePointer<sigaction>.allocate(
        capacity: 65)

    /// The signals of a crash.
    private static let crashes = [SIGSEGV, SIGILL, SIGBUS, SIGFPE, SIGTRAP, SIGABRT]

    /// Runs a read that changes the terminal, and leaves it as it was found.
    static func restoring<Result>(_ body: () -> Result) -> Result {
        guardWaysOut()
        let isKnown = tcgetattr(STDIN_FILENO, found) == 0
        isChanged.store(isKnown, ordering: .sequentiallyConsistent)
        defer { restore() }
        return body()
    }

    /// Puts the terminal back. Safe in a signal handler. In the background the terminal belongs to
    /// another process, and touching it would stop this one.
    static func restore() {
        guard isChanged.exchange(false, ordering: .sequentiallyConsistent), isForeground else {
            return
        }
        // Not after draining: output may be held back for ever by Ctrl-S.
        tcsetattr(STDIN_FILENO, TCSANOW, found)
    }

    /// Whether the terminal listens to this process.
    static var isForeground: Bool {
        tcgetpgrp(STDIN_FILENO) == getpgrp()
    }

    private static func guardWaysOut() {
        guard !isGuarded.exchange(true, ordering: .sequentiallyConsistent) else { return }
        atexit { TerminalModes.restore() }
        for number in crashes {
            let kept = previous + Int(number)
            kept.initialize(to: sigaction())
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { number in
                TerminalModes.restore()
                // Delivered on return, to whoever was there before.
                sigaction(number, TerminalModes.previous + Int(number), nil)
                raise(number)
            }
            action.sa_flags = SA_ONSTACK
            sigaction(number, &action, kept)
        }
    }
}
