import Glibc

/// The settings of a terminal, to compare before and after.
public struct TerminalSettings: Equatable, Sendable {
    /// Input, output, control and local modes.
    public let modes: [UInt32]
    /// The special keys.
    public let keys: [UInt8]

    /// Whether the driver shows what is typed.
    public var echoes: Bool { modes[3] & UInt32(ECHO) != 0 }
    /// Whether the driver hands over whole lines.
    public var gathersLines: Bool { modes[3] & UInt32(ICANON) != 0 }

    init(of terminal: Int32) {
        var settings = termios()
        tcgetattr(terminal, &settings)
        modes = [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
        keys = withUnsafeBytes(of: &settings.c_cc) { Array($0) }
    }
}
