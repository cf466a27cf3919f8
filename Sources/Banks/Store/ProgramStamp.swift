import Foundation

/// Tells one build of the program from another: what it takes a bank's text for may differ.
public struct ProgramStamp: Hashable, Sendable {
    let bytes: [UInt8]

    /// The stamp of the program's file at `path`; nil where it cannot be looked at.
    ///
    /// A build has its own file, size and time, as compilers' caches know them.
    public init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        let parts = [
            Int(truncatingIfNeeded: status.st_dev), Int(truncatingIfNeeded: status.st_ino),
            Int(status.st_size), Int(time.tv_sec), Int(time.tv_nsec),
        ]
        bytes = Array(parts.map(String.init).joined(separator: " ").utf8)
    }

    /// The stamp of the running program; nil where the system does not tell its file.
    public static var running: ProgramStamp? { runningPath.flatMap(ProgramStamp.init) }

    /// Where the running program's file lies, however it was called; nil where the system does not
    /// tell.
    public static var runningPath: String? {
        #if os(Linux)
            "/proc/self/exe"
        #else
            Bundle.main.executablePath
        #endif
    }
}
