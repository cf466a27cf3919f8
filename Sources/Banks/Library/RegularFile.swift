#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads files and nothing else: a pipe or a device would block, or never end.
enum RegularFile {
    /// Whether anything is at the path, links followed.
    static func exists(_ path: String) -> Bool { mode(of: path) != nil }

    /// Whether a file that may be read is at the path.
    static func isReadable(_ path: String) -> Bool {
        guard let mode = mode(of: path) else { return false }
        return mode & S_IFMT == S_IFREG && access(path, R_OK) == 0
    }

    /// The file's bytes, at most `limit` of them.
    static func bytes(
        at path: String, shownAs shown: String, atMost limit: Int
    ) throws(BankLibrary.Failure) -> [UInt8] {
        guard !path.unicodeScalars.contains("\0") else { throw .noSuchFile(path: shown) }
        // Looked at before it is opened, since opening a device may already do something.
        var status = stat()
        guard stat(path, &status) == 0 else { throw failure(shown) }
        try check(status, shown)
        let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { throw failure(shown) }
        defer { close(file) }
        guard fstat(file, &status) == 0 else { throw failure(shown) }
        try check(status, shown)
        return try bytes(of: file, shown, atMost: limit)
    }

    private static func bytes(
        of file: Int32, _ shown: String, atMost limit: Int
    ) throws(BankLibrary.Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count < limit {
            let wanted = min(buffer.count, limit - bytes.count)
            let count = read(file, &buffer, wanted)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure(shown) }
            if count == 0 { break }
            bytes.append(contentsOf: buffer[..<count])
        }
        return bytes
    }

    private static func mode(of path: String) -> mode_t? {
        guard !path.unicodeScalars.contains("\0") else { return nil }
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode : nil
    }

    private static func check(_ status: stat, _ shown: String) throws(BankLibrary.Failure) {
        let kind: String? =
            switch status.st_mode & S_IFMT {
            case S_IFREG: nil
            case S_IFDIR: "a directory"
            case S_IFIFO: "a pipe"
            case S_IFSOCK: "a socket"
            case S_IFCHR, S_IFBLK: "a device"
            default: "something else"
            }
        if let kind { throw .notAFile(path: shown, kind: kind) }
    }

    private static func failure(_ shown: String) -> BankLibrary.Failure {
        let code = errno
        return code == ENOENT || code == ENOTDIR
            ? .noSuchFile(path: shown)
            : .unreadable(path: shown, reason: String(cString: strerror(code)))
    }
}
