import Glibc

/// A text file with one line of history a line, shared by sessions that run at the same time.
///
/// A line is added by one write to the end under a lock. A file grown to twice the limit is
/// replaced by its last lines, under the same lock.
struct HistoryFile: Sendable {
    let path: String
    let limit: Int

    /// How much of the end of a file is read, in bytes.
    private static let readLimit = 1 << 22

    /// The last lines, oldest first; none where the file is missing or is not a plain file.
    func load() -> [String] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        return Array(lines(in: descriptor).suffix(limit))
    }

    /// Adds a line at the end.
    func append(_ line: String) {
        makeFolder()
        guard let descriptor = openLocked() else { return }
        defer { close(descriptor) }
        fchmod(descriptor, 0o600)
        let old = lines(in: descriptor)
        if old.count >= limit * 2 {
            replace(with: old.suffix(limit - 1) + [line])
        } else {
            // A write that was broken off by a crash must not swallow this line.
            let start = endsInNewline(descriptor) ? "" : "\n"
            _ = Output.writeAll(Array((start + line + "\n").utf8), to: descriptor)
        }
    }

    /// Opens the file for adding and locks it; nil where that cannot be done. Another session may
    /// replace the file between the two, so it is opened anew until the lock is on the file that
    /// bears the name.
    private func openLocked() -> Int32? {
        for _ in 0..<100 {
            let descriptor = open(
                path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
            guard descriptor >= 0 else { return nil }
            var opened = stat()
            var named = stat()
            if fstat(descriptor, &opened) == 0, opened.st_mode & S_IFMT == S_IFREG,
                flock(descriptor, LOCK_EX) == 0
            {
                if lstat(path, &named) == 0, named.st_ino == opened.st_ino,
                    named.st_dev == opened.st_dev
                {
                    return descriptor
                }
                close(descriptor)
            } else {
                close(descriptor)
                return nil
            }
        }
        return nil
    }

    private func replace(with lines: [String]) {
        let temporary = "\(path).\(getpid()).new"
        let descriptor = open(
            temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return }
        let text = lines.map { $0 + "\n" }.joined()
        let failure = Output.writeAll(Array(text.utf8), to: descriptor)
        if close(descriptor) != 0 || failure != nil || rename(temporary, path) != 0 {
            unlink(temporary)
        }
    }

    private func lines(in descriptor: Int32) -> [String] {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return [] }
        let start = max(0, Int(status.st_size) - Self.readLimit)
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count < Self.readLimit {
            let count = pread(descriptor, &block, block.count, off_t(start + bytes.count))
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { break }
            bytes += block[..<count]
        }
        var lines = bytes.split(separator: UInt8(ascii: "\n"))[...]
        // The first one may have lost its beginning.
        if start > 0 { lines = lines.dropFirst() }
        return lines.filter { $0.count <= LineHistory.lineLimit }
            .map { Sanitise.line(String(decoding: $0, as: UTF8.self)) }
    }

    private func endsInNewline(_ descriptor: Int32) -> Bool {
        let size = lseek(descriptor, 0, SEEK_END)
        var last = UInt8(ascii: "\n")
        return size <= 0 || pread(descriptor, &last, 1, size - 1) != 1
            || last == UInt8(ascii: "\n")
    }

    /// Makes the folders that are missing above the file, for this user only.
    private func makeFolder() {
        var folder = ""
        for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
            folder += part + "/"
            if !part.isEmpty { mkdir(folder, 0o700) }
        }
    }
}
