import Glibc

/// How many columns there are to write on.
public enum ScreenWidth {
    /// The columns of the terminal behind a descriptor, else of `COLUMNS`, else 80; kept within
    /// limits, so that text stays readable in a huge window and a tiny one.
    ///
    /// - Parameters:
    ///   - descriptor: standard output by default.
    ///   - limits: the least and the greatest answer.
    ///   - variable: the value of an environment variable.
    public static func columns(
        of descriptor: Int32 = STDOUT_FILENO,
        within limits: ClosedRange<Int> = 20...100,
        variable: (String) -> String? = environmentVariable
    ) -> Int {
        let columns =
            window(of: descriptor) ?? variable("COLUMNS").flatMap { Int($0) }.flatMap {
                $0 > 0 ? $0 : nil
            } ?? 80
        return min(max(columns, limits.lowerBound), limits.upperBound)
    }

    private static func window(of descriptor: Int32) -> Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}

/// The value of a variable in the environment of the process, or nil where it is not set.
public func environmentVariable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
}
