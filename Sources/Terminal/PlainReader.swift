import Glibc

/// Reads lines from a pipe, a file, or a terminal that only its driver edits: no history, no
/// completion, no escape sequence.
///
/// Invalid UTF-8 is repaired, `\r\n` ends a line like `\n`, the last line needs no end, a byte
/// order mark at the beginning is dropped, and of a line beyond 64 KiB the rest is dropped.
public final class PlainReader: LineReader {
    /// How much is taken from the descriptor at once.
    public enum Taking: Sendable {
        /// Not a byte beyond the line, so that another program can read on. Slow on pipes.
        case lines
        /// Large blocks: for a reader that is the last one.
        case blocks
    }

    private var source: ByteSource
    private let prompts: Output?
    private var isFirst = true

    /// Reads from an open descriptor, which stays the caller's.
    ///
    /// - Parameter prompts: where prompts are shown, or nil for nowhere.
    public init(
        descriptor: Int32 = STDIN_FILENO, taking: Taking = .lines, prompts: Output? = nil
    ) {
        source = ByteSource(descriptor: descriptor, readsAhead: taking == .blocks)
        self.prompts = prompts
    }

    /// Reads one line; of the request, the prompt and the limit count.
    public func readLine(_ request: LineRequest) -> Input {
        if let prompts {
            prompts.write(request.prompt)
            prompts.settle()
        }
        let deadline = request.limit.map { ContinuousClock.now + $0 }
        return InputWait.reading { input(until: deadline) }
    }

    private func input(until deadline: ContinuousClock.Instant?) -> Input {
        var bytes: [UInt8] = []
        let ending = source.appendLine(to: &bytes, until: deadline)
        if isFirst && bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        switch ending {
        case .newline:
            isFirst = false
            return .line(LineDecoder.text(of: bytes))
        case .end:
            isFirst = false
            prompts?.line()
            return bytes.isEmpty ? .end : .line(LineDecoder.text(of: bytes))
        case .wake(.ending(let signal)):
            Signals.end(by: signal)
        case .wake(.expired):
            prompts?.line()
            return .expired
        case .wake:
            prompts?.line()
            return .interrupted
        }
    }
}
