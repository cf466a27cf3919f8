import Glibc
import Synchronization

/// Why text could not be written.
public struct OutputError: Error, Equatable, CustomStringConvertible {
    /// The system's error number.
    public let code: Int32

    /// The system's words for it.
    public var description: String { String(cString: strerror(code)) }
}

/// Text on its way to a descriptor, gathered and written whole.
///
/// Writing never fails on the spot: the first error is kept and thrown by ``flush()``, and what
/// follows it is dropped. A reader that went away (`| head`) ends the process without a word, as
/// the signal for a broken pipe would.
public final class Output: Sendable {
    /// Standard output. Gathers up to 64 KiB, or up to each line's end on a terminal.
    public static let standard = Output(descriptor: STDOUT_FILENO)
    /// Standard error. Each text is written at once; errors in writing to it are left alone.
    public static let error = Output(descriptor: STDERR_FILENO, capacity: 0)

    private struct State {
        var bytes: [UInt8] = []
        var failure: OutputError?
    }

    private let descriptor: Int32
    private let capacity: Int
    private let endsProcess: Bool
    private let state = Mutex(State())

    /// Writes to an open descriptor, which stays the caller's.
    ///
    /// - Parameters:
    ///   - capacity: how many bytes to gather before they are written; a terminal gets each line.
    ///   - endsProcess: whether a broken pipe ends the process; otherwise it is an error like others.
    public init(descriptor: Int32, capacity: Int = 1 << 16, endsProcess: Bool? = nil) {
        self.descriptor = descriptor
        self.capacity = isatty(descriptor) == 1 ? 0 : capacity
        self.endsProcess = endsProcess ?? (descriptor == STDOUT_FILENO)
    }

    /// Adds text.
    public func write(_ text: String) {
        state.withLock { state in
            guard state.failure == nil else { return }
            state.bytes.append(contentsOf: text.utf8)
            if state.bytes.count > capacity { drain(&state) }
        }
    }

    /// Adds text and a line end.
    public func line(_ text: String = "") {
        write(text + "\n")
    }

    /// Writes all that was gathered.
    ///
    /// - Throws: the first error since the last flush.
    public func flush() throws(OutputError) {
        let failure = state.withLock { state in
            drain(&state)
            defer { state.failure = nil }
            return state.failure
        }
        if let failure { throw failure }
    }

    /// Leaves the error, if there is one, to the next flush.
    func settle() {
        state.withLock { drain(&$0) }
    }

    private func drain(_ state: inout State) {
        guard state.failure == nil else { return }
        defer { state.bytes.removeAll(keepingCapacity: capacity > 0) }
        if let code = Self.writeAll(state.bytes, to: descriptor) {
            if code == EPIPE && endsProcess { Signals.dieQuietly(by: SIGPIPE) }
            state.failure = OutputError(code: code)
        }
    }

    /// Writes every byte; gives the error number that stopped it.
    static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Glibc.write(
                    descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count > 0 {
                    rest = rest.dropFirst(count)
                } else if count < 0 && errno == EAGAIN {
                    // Someone made the descriptor non-blocking; wait as if it were not.
                    var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                    poll(&wait, 1, -1)
                } else if count < 0 && errno != EINTR {
                    return errno
                }
            }
            return nil
        }
    }
}
