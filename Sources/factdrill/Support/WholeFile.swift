import Foundation
import Printing

/// A file that is written piece by piece, and is there whole or not at all; never through a link,
/// and never over one that was there unless that was asked for.
///
/// What is written goes to a temporary file beside it, which ``finish()`` puts in place, and which
/// is removed where it was not finished.
final class WholeFile: TextOutputStream, ByteOutput {
    private let path: String
    private let force: Bool
    private let temporary: String
    private var descriptor: Int32
    private var gathered: [UInt8] = []
    private var failure: Int32?

    /// Begins a file.
    ///
    /// - Parameter force: whether a regular file that is there may be replaced.
    init(_ path: String, force: Bool) throws {
        self.path = path
        self.force = force
        temporary = "\(path).\(getpid()).tmp"
        if let obstacle = Self.obstacle(at: path, force: force) {
            throw Self.meaning(obstacle, path)
        }
        descriptor = open(
            temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Self.meaning(errno, path) }
    }

    deinit { discard() }

    /// Writes a file of known content.
    static func write(_ bytes: [UInt8], to path: String, force: Bool) throws {
        let file = try WholeFile(path, force: force)
        file.write(bytes: bytes)
        try file.finish()
    }

    /// Adds text; an error is kept for ``finish()``.
    func write(_ text: String) {
        gathered.append(contentsOf: text.utf8)
        if gathered.count >= Self.block { drain() }
    }

    /// Adds bytes; an error is kept for ``finish()``.
    func write(bytes: [UInt8]) {
        gathered += bytes
        if gathered.count >= Self.block { drain() }
    }

    /// Puts the file in place.
    func finish() throws {
        drain()
        if close(descriptor) != 0, failure == nil { failure = errno }
        descriptor = -1
        if failure == nil { failure = place() }
        guard let failure else { return }
        unlink(temporary)
        throw Self.meaning(failure, path)
    }

    private static let block = 1 << 18

    private func drain() {
        gathered.withUnsafeBytes { buffer in
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
        gathered.removeAll(keepingCapacity: true)
    }

    private func discard() {
        guard descriptor >= 0 else { return }
        close(descriptor)
        unlink(temporary)
        descriptor = -1
    }

    private static func meaning(_ code: Int32, _ path: String) -> Failure {
        switch code {
        case EEXIST: .exists(path)
        case ELOOP: .cannotCreate(path, reason: "it is a link, and nothing is written through one")
        case ENOTSUP: .cannotCreate(path, reason: "it is no ordinary file but a device or a pipe")
        default: .cannotCreate(path, reason: String(cString: strerror(code)))
        }
    }

    /// The error number that says why the path cannot be written to; nil where it can.
    private static func obstacle(at path: String, force: Bool) -> Int32? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        guard status.st_mode & S_IFMT == S_IFREG else {
            switch status.st_mode & S_IFMT {
            case S_IFDIR: return EISDIR
            case S_IFLNK: return ELOOP
            default: return ENOTSUP
            }
        }
        return force ? nil : EEXIST
    }

    /// Moves the finished file into place; gives the error number where that is refused.
    private func place() -> Int32? {
        if let obstacle = Self.obstacle(at: path, force: force) { return obstacle }
        if force { return rename(temporary, path) == 0 ? nil : errno }
        // A hard link, unlike a rename, fails where a file came to be there meanwhile.
        guard link(temporary, path) == 0 else {
            return errno == EPERM && rename(temporary, path) == 0 ? nil : errno
        }
        unlink(temporary)
        return nil
    }
}
