import Glibc

/// A program run on a terminal of its own, with a test in the person's place.
///
/// The test sends keys and waits for text; nothing here waits for time to pass. All that the
/// program wrote is kept in ``transcript``. Times given are only how long a wait may take before
/// it counts as failed.
public final class PseudoTerminal {
    /// The process that runs on the terminal; it leads a session of its own.
    public let process: pid_t
    /// Everything the program has written and that was read so far.
    public private(set) var output: [UInt8] = []
    /// How the terminal was set before the program ran.
    public let settingsAtStart: TerminalSettings
    private var primary: Int32
    /// Held open, since the settings of a terminal are lost when its last user closes it.
    private var replica: Int32
    private var status: ProgramEnd?
    /// How much of the output earlier expectations have used up.
    private var seen = 0

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - executable: its path.
    ///   - arguments: without the program's name.
    ///   - environment: added to a small fixed one: a dumb terminal, UTF-8, no inputrc file.
    ///   - folder: where it runs; the test's own folder if nil.
    ///   - columns: the width of the window.
    ///   - rows: the height of the window.
    public init(
        _ executable: String, arguments: [String] = [], environment: [String: String] = [:],
        in folder: String? = nil, columns: Int = 80, rows: Int = 24
    ) throws {
        var ends: (primary: Int32, replica: Int32) = (-1, -1)
        var buffer = [CChar](repeating: 0, count: 1024)
        guard openpty(&ends.primary, &ends.replica, &buffer, nil, nil) == 0 else {
            throw PseudoTerminalError.noTerminal(errno)
        }
        (primary, replica) = ends
        let name = String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
        // Programs of other tests must not hold this terminal open.
        for end in [primary, replica] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        PseudoTerminal.setSize(of: primary, columns: columns, rows: rows)
        settingsAtStart = TerminalSettings(of: replica)
        var variables = [
            "TERM": "dumb", "INPUTRC": "/dev/null", "LC_ALL": "C.UTF-8",
            "PATH": "/usr/local/bin:/usr/bin:/bin",
        ]
        variables.merge(environment) { _, given in given }
        process = try Spawn(
            executable: executable, arguments: arguments, environment: variables, folder: folder,
            terminal: name
        ).start()
    }

    deinit {
        if status == nil {
            kill(process, SIGKILL)
            var ignored: Int32 = 0
            waitpid(process, &ignored, 0)
        }
        hangUp()
    }

    /// Types text. Keys: "\r" is Enter, "\t" Tab, "\u{3}" Ctrl-C, "\u{4}" Ctrl-D.
    public func send(_ text: String) throws {
        try send(bytes: Array(text.utf8))
    }

    /// Types bytes, whatever they mean.
    public func send(bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(primary, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { throw PseudoTerminalError.notSent(errno) }
            rest = rest.dropFirst(max(count, 0))
        }
    }

    /// Waits until the program has written a text after what earlier expectations found.
    ///
    /// - Returns: all that came since then, up to the end of the text.
    /// - Throws: if the program ends, or the time passes, without it.
    @discardableResult
    public func expect(_ text: String, within limit: Duration = .seconds(30)) throws -> String {
        try expect(anyOf: [text], within: limit).output
    }

    /// Waits until the program has written one of some texts after what earlier expectations found.
    ///
    /// - Returns: the first of them that came, and all that came since then, up to its end.
    /// - Throws: if the program ends, or the time passes, without any.
    public func expect(
        anyOf texts: [String], within limit: Duration = .seconds(30)
    ) throws -> (found: String, output: String) {
        let deadline = ContinuousClock.now + limit
        while true {
            let ends = texts.compactMap { text in
                PseudoTerminal.end(of: Array(text.utf8), in: output[seen...]).map { (text, $0) }
            }
            if let (text, end) = ends.min(by: { $0.1 < $1.1 }) {
                defer { seen = end }
                return (text, String(decoding: output[seen..<end], as: UTF8.self))
            }
            // First whether it has ended, then the last of what it wrote.
            let ended = reap()
            if readAvailable(waiting: ended ? 0 : 20) { continue }
            let wanted = texts.joined(separator: " or ")
            if ended { throw PseudoTerminalError.ended(before: wanted, transcript: transcript) }
            if ContinuousClock.now > deadline {
                throw PseudoTerminalError.missing(wanted, transcript: transcript)
            }
        }
    }

    /// Waits until the program has read every key that has arrived at the terminal, shown or not.
    /// Keys sent arrive a little later; those sent at once arrive at once. Only for programs that
    /// read key by key.
    ///
    /// - Parameter arrival: how long to give them to arrive.
    /// - Throws: if the program ends, or the time passes, before that.
    public func expectKeysRead(
        after arrival: Duration = .zero, within limit: Duration = .seconds(30)
    ) throws {
        let deadline = ContinuousClock.now + limit
        let arrived = ContinuousClock.now + arrival
        while ContinuousClock.now < arrived { _ = readAvailable(waiting: 1) }
        var unread: Int32 = 0
        while ioctl(replica, UInt(FIONREAD), &unread) == 0, unread > 0 {
            let ended = reap()
            _ = readAvailable(waiting: 1)
            if ended {
                throw PseudoTerminalError.ended(before: "keys read", transcript: transcript)
            }
            if ContinuousClock.now > deadline {
                throw PseudoTerminalError.missing("keys read", transcript: transcript)
            }
        }
    }

    /// Gives the window another size, as a person who drags its corner does.
    public func resize(columns: Int, rows: Int = 24) {
        PseudoTerminal.setSize(of: primary, columns: columns, rows: rows)
    }

    /// Sends a signal to the program itself.
    public func signal(_ number: Int32) {
        kill(process, number)
    }

    /// Takes the terminal away, as when its window is closed. Nothing more can be sent or read.
    public func hangUp() {
        for end in [primary, replica] where end >= 0 { close(end) }
        (primary, replica) = (-1, -1)
    }

    /// Waits until the program has ended and reads the last of what it wrote.
    ///
    /// - Throws: if it still runs when the time has passed.
    @discardableResult
    public func wait(within limit: Duration = .seconds(30)) throws -> ProgramEnd {
        let deadline = ContinuousClock.now + limit
        while true {
            let ended = reap()
            let gotText = readAvailable(waiting: ended ? 0 : 20)
            if ended, !gotText, let status { return status }
            if ContinuousClock.now > deadline {
                throw PseudoTerminalError.stillRuns(transcript: transcript)
            }
        }
    }

    /// All that the program has written and that was read so far.
    public var transcript: String { String(decoding: output, as: UTF8.self) }

    /// How the terminal is set now: echo, line editing, special keys.
    public var settings: TerminalSettings { TerminalSettings(of: replica) }

    /// Whether the program has ended by now.
    private func reap() -> Bool {
        if status != nil { return true }
        var raw: Int32 = 0
        guard waitpid(process, &raw, WNOHANG) == process else { return false }
        status = ProgramEnd(raw)
        return true
    }

    /// Reads what is there, or comes within some milliseconds; whether there was something.
    private func readAvailable(waiting milliseconds: Int32) -> Bool {
        // With the terminal gone, poll still waits that long.
        var wait = pollfd(fd: primary, events: Int16(POLLIN), revents: 0)
        guard poll(&wait, 1, milliseconds) > 0 else { return false }
        var block = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(primary, &block, block.count)
        guard count > 0 else { return false }
        output += block[..<count]
        return true
    }

    private static func setSize(of terminal: Int32, columns: Int, rows: Int) {
        var size = winsize(
            ws_row: UInt16(clamping: rows), ws_col: UInt16(clamping: columns), ws_xpixel: 0,
            ws_ypixel: 0)
        _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
    }

    private static func end(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = wanted.first else { return bytes.startIndex }
        var index = bytes.startIndex
        while let start = bytes[index...].firstIndex(of: first) {
            if bytes[start...].starts(with: wanted) { return start + wanted.count }
            index = start + 1
        }
        return nil
    }
}
