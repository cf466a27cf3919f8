import Glibc
import Synchronization

/// What signal handlers share with the rest of the module. A handler may only touch atomics and
/// call functions that POSIX lists as async-signal-safe.
enum SignalState {
    /// Signals that wait for the reader, one bit each.
    static let pending = Atomic<UInt32>(0)
    /// Signal that asked the process to end, or 0.
    static let ending = Atomic<Int32>(0)
    /// How many reads are under way; a signal during one is answered by the reader.
    static let readers = Atomic<Int>(0)
    /// Whether a cleanup must run before the process ends.
    static let hasCleanup = Atomic<Bool>(false)
    /// Whether a progress bar stands on the screen.
    static let progressShown = Atomic<Bool>(false)
    /// The end of the wake-up pipe that handlers write to, or -1.
    static let wakeIn = Atomic<Int32>(-1)
    /// The end of the wake-up pipe that waiting readers watch, or -1.
    static let wakeOut = Atomic<Int32>(-1)

    /// The signals that a reader answers while the process goes on.
    enum Event: UInt32 {
        case interrupt = 1
        case resize = 2
        case stop = 4
        case `continue` = 8
    }

    /// Initialises every atomic, so that a handler never meets a lazy initialiser, and opens the
    /// wake-up pipe.
    static func prepare() {
        _ = pending.load(ordering: .relaxed) + UInt32(readers.load(ordering: .relaxed))
        _ = hasCleanup.load(ordering: .relaxed) || progressShown.load(ordering: .relaxed)
        _ = ending.load(ordering: .relaxed)
        guard wakeOut.load(ordering: .relaxed) < 0 else { return }
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        wakeOut.store(ends[0], ordering: .relaxed)
        wakeIn.store(ends[1], ordering: .releasing)
    }

    /// Leaves a note for the reader and wakes it. Safe in a handler.
    static func post(_ event: Event) {
        pending.bitwiseOr(event.rawValue, ordering: .sequentiallyConsistent)
        wake()
    }

    /// Wakes the reader. Safe in a handler.
    static func wake() {
        var byte: UInt8 = 0
        // A full pipe already wakes the reader.
        _ = write(wakeIn.load(ordering: .relaxed), &byte, 1)
    }

    /// Takes one event out of the notes, whether it was there.
    static func take(_ event: Event) -> Bool {
        let before = pending.bitwiseAnd(
            ~event.rawValue, ordering: .sequentiallyConsistent
        ).oldValue
        return before & event.rawValue != 0
    }
}
