import Foundation

/// Writes a file whole or not at all, never through a link and never over one that was there.
enum WholeFile {
    /// Writes to a temporary file beside `path`, then puts it in place.
    ///
    /// - Parameter force: whether a regular file that is there may be replaced.
    static func write(_ bytes: [UInt8], to path: String, force: Bool) throws {
        let temporary = "\(path).\(getpid()).tmp"
        let descriptor = open(
            temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw Failure.cannotCreate(path, reason: String(cString: strerror(errno)))
        }
        var failure: Int32?
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty, failure == nil {
                let count = Foundation.write(
                    descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count > 0 {
                    rest = rest.dropFirst(count)
                } else if errno != EINTR {
                    failure = errno
                }
            }
        }
        if close(descriptor) != 0, failure == nil { failure = errno }
        if failure == nil { failure = place(temporary, at: path, force: force) }
        guard let failure else { return }
        unlink(temporary)
        if failure == EEXIST { throw Failure.exists(path) }
        throw Failure.cannotCreate(path, reason: String(cString: strerror(failure)))
    }

    /// Moves the finished file into place; gives the error number where that is refused.
    private static func place(_ temporary: String, at path: String, force: Bool) -> Int32? {
        var status = stat()
        if lstat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFREG else {
                return status.st_mode & S_IFMT == S_IFDIR ? EISDIR : ELOOP
            }
            guard force else { return EEXIST }
            return rename(temporary, path) == 0 ? nil : errno
        }
        // A hard link, unlike a rename, fails where a file came to be there meanwhile.
        guard link(temporary, path) == 0 else {
            return errno == EPERM && rename(temporary, path) == 0 ? nil : errno
        }
        unlink(temporary)
        return nil
    }
}
