import Glibc
import Terminal

/// What people are told beside results, on standard error.
enum Message {
    /// Writes a message, fit to the window where standard error is a terminal; a log keeps it in
    /// one line. Text that is laid out already stays as it is.
    static func write(_ text: String, isLaidOut: Bool = false) {
        guard !isLaidOut, isatty(STDERR_FILENO) == 1 else { return Output.error.line(text) }
        let width = ScreenWidth.columns(of: STDERR_FILENO)
        for line in Layout.wrap(text, width: width) { Output.error.line(line) }
    }
}
