/// How a program ended.
public enum ProgramEnd: Equatable, Sendable {
    /// By itself, with this status.
    case exited(Int32)
    /// By a signal.
    case signalled(Int32)

    /// Reads the status that `waitpid` gives: the low seven bits are the signal, the next byte the
    /// status.
    init(_ raw: Int32) {
        let signal = raw & 0x7F
        self = signal == 0 ? .exited((raw >> 8) & 0xFF) : .signalled(signal)
    }
}
