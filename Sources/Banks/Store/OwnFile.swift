import Foundation

/// Small private files that only their owner writes and that may be missing at any time.
enum OwnFile {
    /// The bytes of the user's own regular file; nil where there is none, a longer one, or one that
    /// others may read or write.
    static func bytes(at path: String, atMost limit: Int) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            status.st_uid == geteuid(), status.st_mode & 0o077 == 0, status.st_size <= limit
        else { return nil }
        let size = Int(status.st_size)
        var isWhole = true
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            while filled < size {
                let count = read(file, buffer.baseAddress.map { $0 + filled }, size - filled)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else {
                    isWhole = false
                    break
                }
                filled += count
            }
        }
        return isWhole ? bytes : nil
    }

    /// Puts a file in place, whole or not at all; does nothing where that is refused.
    static func put(_ bytes: [UInt8], at path: String, in folder: String) {
        try? FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        let temporary = "\(path).\(getpid()).tmp"
        let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { return }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            rest = rest.dropFirst(count)
        }
        let isWhole = close(file) == 0 && rest.isEmpty
        if !isWhole || rename(temporary, path) != 0 { unlink(temporary) }
    }
}
