import Glibc

/// The handlers themselves and how they are put in place.
enum SignalHandlers {
    /// Puts a handler in place, unless the process was started with the signal ignored (as under
    /// `nohup`, or in the background of a script).
    static func install(_ signal: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
        var current = sigaction()
        guard sigaction(signal, nil, &current) == 0, !isIgnored(current) else { return }
        var action = sigaction()
        action.__sigaction_handler.sa_handler = handler
        action.sa_flags = SA_RESTART | SA_ONSTACK
        sigaction(signal, &action, nil)
    }

    /// Gives a signal its default effect again, unless it is ignored.
    static func remove(_ signal: Int32) {
        var current = sigaction()
        guard sigaction(signal, nil, &current) == 0, !isIgnored(current) else { return }
        Glibc.signal(signal, SIG_DFL)
    }

    private static func isIgnored(_ action: sigaction) -> Bool {
        unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
            == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    /// Ctrl-C: the reader's business while one waits; otherwise the end, with status 130.
    static let interrupt: @convention(c) (Int32) -> Void = { _ in
        let error = errno
        if SignalState.readers.load(ordering: .sequentiallyConsistent) > 0 {
            SignalState.post(.interrupt)
        } else {
            clearProgress()
            _exit(130)
        }
        errno = error
    }

    /// A request to end: at once, or by the reader or at a checkpoint where there is something to
    /// put in order first. A second request does not wait.
    static let end: @convention(c) (Int32) -> Void = { number in
        let error = errno
        let repeated = SignalState.ending.exchange(number, ordering: .sequentiallyConsistent) != 0
        let isReading = SignalState.readers.load(ordering: .sequentiallyConsistent) > 0
        if !repeated && (isReading || SignalState.hasCleanup.load(ordering: .relaxed)) {
            SignalState.wake()
        } else {
            clearProgress()
            TerminalModes.restore()
            // Delivered as soon as this handler returns.
            Glibc.signal(number, SIG_DFL)
            raise(number)
        }
        errno = error
    }

    /// A new window size, Ctrl-Z and its end only matter to a reader.
    static let resize: @convention(c) (Int32) -> Void = { _ in note(.resize) }
    static let stop: @convention(c) (Int32) -> Void = { _ in note(.stop) }
    static let `continue`: @convention(c) (Int32) -> Void = { _ in note(.continue) }

    private static func note(_ event: SignalState.Event) {
        let error = errno
        SignalState.post(event)
        errno = error
    }

    private static func clearProgress() {
        guard SignalState.progressShown.load(ordering: .relaxed) else { return }
        // "\r", "ESC [ K": a string literal could allocate.
        var bytes: (UInt8, UInt8, UInt8, UInt8) = (0x0D, 0x1B, 0x5B, 0x4B)
        _ = write(STDERR_FILENO, &bytes, 4)
    }
}
