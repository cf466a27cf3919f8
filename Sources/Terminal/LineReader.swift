/// A source of lines: a person at a terminal, a pipe, or a test's script.
///
/// Whenever a read returns, the cursor of a terminal stands at the start of a fresh line, and the
/// terminal is as it was found.
public protocol LineReader: AnyObject {
    /// Reads one line, waiting for it as long as the request allows.
    func readLine(_ request: LineRequest) -> Input
}

extension LineReader {
    /// Reads one line without history or completion.
    ///
    /// - Parameters:
    ///   - prompt: shown to a person; may hold colour codes.
    ///   - limit: how long to wait; forever if nil.
    public func readLine(prompt: String, limit: Duration? = nil) -> Input {
        readLine(LineRequest(prompt: prompt, limit: limit))
    }
}
