import Glibc

/// Waits for input, for signals and for a time limit at once.
enum InputWait {
    /// What ended the wait.
    enum Wake: Equatable {
        /// There is input, or its end.
        case ready
        /// A signal left a note.
        case event(SignalState.Event)
        /// A signal asks the process to end.
        case ending(Int32)
        /// The time is up.
        case expired
    }

    /// Runs a read, during which signals are left to the reader.
    static func reading<Result>(_ body: () -> Result) -> Result {
        SignalState.pending.store(0, ordering: .sequentiallyConsistent)
        SignalState.readers.add(1, ordering: .sequentiallyConsistent)
        defer { SignalState.readers.subtract(1, ordering: .sequentiallyConsistent) }
        return body()
    }

    /// Sleeps until there is something to do. Signals go before the limit, and the limit before
    /// input: who goes on typing gains no time.
    static func forInput(on descriptor: Int32, until deadline: ContinuousClock.Instant?) -> Wake {
        while true {
            if let wake = signalled() { return wake }
            let left = deadline.map { milliseconds(until: $0) }
            if left == 0 { return .expired }
            var waits = [
                pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
                pollfd(
                    fd: SignalState.wakeOut.load(ordering: .relaxed), events: Int16(POLLIN),
                    revents: 0),
            ]
            let count = poll(&waits, nfds_t(waits.count), left ?? -1)
            if count < 0 {
                // Any failure but a signal is left to the read that follows, which reports it.
                if errno == EINTR || errno == EAGAIN { continue }
                return .ready
            }
            if waits[1].revents != 0 {
                drainWakes()
                continue
            }
            if waits[0].revents != 0 { return .ready }
        }
    }

    /// Whether a signal that asks the process to end arrives within a time.
    static func endIsComing(within limit: Duration) -> Bool {
        let deadline = ContinuousClock.now + limit
        while SignalState.ending.load(ordering: .sequentiallyConsistent) == 0 {
            let left = milliseconds(until: deadline)
            guard left > 0 else { return false }
            var wait = pollfd(
                fd: SignalState.wakeOut.load(ordering: .relaxed), events: Int16(POLLIN), revents: 0)
            if poll(&wait, 1, left) > 0 { drainWakes() }
        }
        return true
    }

    private static func signalled() -> Wake? {
        let ending = SignalState.ending.load(ordering: .sequentiallyConsistent)
        if ending != 0 { return .ending(ending) }
        for event in [SignalState.Event.interrupt, .stop, .continue, .resize]
        where SignalState.take(event) {
            return .event(event)
        }
        return nil
    }

    /// Rounded up, so that a wait never spins through the last millisecond.
    private static func milliseconds(until deadline: ContinuousClock.Instant) -> Int32 {
        let left = deadline - ContinuousClock.now
        guard left > .zero else { return 0 }
        let (seconds, attoseconds) = left.components
        guard seconds < 1_000_000 else { return 1_000_000_000 }
        return Int32(seconds * 1000 + attoseconds / 1_000_000_000_000_000 + 1)
    }

    private static func drainWakes() {
        var bytes = [UInt8](repeating: 0, count: 64)
        while read(SignalState.wakeOut.load(ordering: .relaxed), &bytes, bytes.count) > 0 {}
    }
}
