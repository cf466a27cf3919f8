/// Why a test on a terminal cannot go on. The transcript is what the program had written.
public enum PseudoTerminalError: Error {
    /// There is no terminal to be had; the system's error number.
    case noTerminal(Int32)
    /// The program did not start; the system's error number.
    case notStarted(String, Int32)
    /// Keys could not be sent; the system's error number.
    case notSent(Int32)
    /// The program ended without the text.
    case ended(before: String, transcript: String)
    /// The text did not come in time.
    case missing(String, transcript: String)
    /// The program did not end in time.
    case stillRuns(transcript: String)
}
