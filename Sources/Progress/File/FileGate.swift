import Foundation

/// Looks at a path before the database does, so that a file which is not ours is never touched.
enum FileGate {
    /// What lies at a path.
    enum Finding: Hashable {
        /// Nothing, or an empty file.
        case nothing(fileExists: Bool)
        /// One of our files, of that version.
        case ours(version: Int)
    }

    /// "FDrl", at the place where SQLite keeps the application's own number.
    static let applicationID: UInt32 = 0x4644_726C

    /// Looks without following a link and without writing.
    ///
    /// Throws where the path holds anything but nothing, an empty file or one of our files.
    static func look(at path: String, newest: Int) throws(ProgressError) -> Finding {
        guard let size = try ordinarySize(path) else { return .nothing(fileExists: false) }
        return size == 0
            ? .nothing(fileExists: true) : .ours(version: try version(path, newest: newest))
    }

    /// Throws where the path holds nothing, or anything but an ordinary file.
    static func checkOrdinary(_ path: String) throws(ProgressError) {
        if try ordinarySize(path) == nil { throw .missing(path: path) }
    }

    /// The last nine bits of the file's mode; nil where there is none.
    static func mode(_ path: String) -> Int? {
        var status = stat()
        return lstat(path, &status) == 0 ? Int(status.st_mode & 0o777) : nil
    }

    /// Removes a file of our own making, with what SQLite may have put beside it.
    static func remove(_ path: String) {
        for end in ["", "-journal", "-wal", "-shm"] { _ = unlink(path + end) }
    }

    /// The size of an ordinary file; nil where there is none.
    private static func ordinarySize(_ path: String) throws(ProgressError) -> Int? {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            switch errno {
            case ENOENT: return nil
            case EACCES: throw .unreadable(path: path)
            default: throw .failed(path: path, detail: reason(errno))
            }
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return Int(status.st_size)
        case S_IFDIR: throw .isFolder(path: path)
        case S_IFLNK: throw .isLink(path: path)
        default: throw .isSpecial(path: path)
        }
    }

    /// Makes an empty file that only its owner may read and write, and the folders above it.
    static func create(_ path: String) throws(ProgressError) {
        let folder = (path as NSString).deletingLastPathComponent
        if !folder.isEmpty { try createFolder(folder) }
        let file = open(path, O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            // Another sitting may have made it in this moment.
            if errno == EEXIST { return }
            if errno == EACCES || errno == EROFS || errno == EPERM {
                throw .readOnly(path: path)
            }
            if isFull(errno) { throw .diskFull(path: path) }
            throw .cannotCreate(path: path, reason: reason(errno))
        }
        close(file)
    }

    /// Takes away what others may do with the file.
    static func restrict(_ path: String) {
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { return }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & 0o077 != 0 else { return }
        // Where this fails the file is another user's, and theirs to share.
        _ = fchmod(file, status.st_mode & 0o700)
    }

    /// Whether this process may write the file.
    static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

    /// Whether two paths lead to the same file.
    static func isSame(_ first: String, _ second: String) -> Bool {
        var one = stat()
        var other = stat()
        return stat(first, &one) == 0 && stat(second, &other) == 0
            && one.st_dev == other.st_dev && one.st_ino == other.st_ino
    }

    /// Whether no room is left, on the disk or in what its owner may take of it.
    private static func isFull(_ code: Int32) -> Bool { code == ENOSPC || code == EDQUOT }

    static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }

    private static func createFolder(_ folder: String) throws(ProgressError) {
        if mkdir(folder, 0o700) == 0 {
            syncFolder((folder as NSString).deletingLastPathComponent)
            return
        }
        let code = errno
        switch code {
        case EEXIST: return
        case ENOENT:
            let parent = (folder as NSString).deletingLastPathComponent
            guard !parent.isEmpty, parent != folder else { break }
            try createFolder(parent)
            guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { break }
            syncFolder(parent)
            return
        case EACCES, EROFS, EPERM: throw .readOnly(path: folder)
        case _ where isFull(code): throw .diskFull(path: folder)
        default: break
        }
        throw .cannotCreate(path: folder, reason: reason(code))
    }

    /// Makes a new entry of a folder outlast a power failure.
    private static func syncFolder(_ folder: String) {
        let handle = open(folder.isEmpty ? "." : folder, O_RDONLY | O_CLOEXEC)
        guard handle >= 0 else { return }
        fsync(handle)
        close(handle)
    }

    /// Reads the numbers of the header: application at byte 68, version at byte 60, both
    /// big-endian. Source: "Database File Format", section 1.3, sqlite.org.
    private static func version(_ path: String, newest: Int) throws(ProgressError) -> Int {
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else {
            throw errno == EACCES
                ? .unreadable(path: path) : .failed(path: path, detail: reason(errno))
        }
        defer { close(file) }
        var header = [UInt8](repeating: 0, count: 100)
        guard pread(file, &header, 100, 0) == 100,
            header.starts(with: Array("SQLite format 3\0".utf8))
        else { throw .notOurs(path: path) }
        func number(at offset: Int) -> UInt32 {
            header[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
        }
        guard number(at: 68) == applicationID else { throw .notOurs(path: path) }
        let version = Int(number(at: 60))
        guard version <= newest else {
            throw .newerVersion(path: path, found: version, known: newest)
        }
        return version
    }
}
