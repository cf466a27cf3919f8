public import Journal

/// Why the progress file could not be read or written. Nothing was overwritten.
public enum ProgressError: Error, Hashable, Sendable {
    /// No space is left for the file.
    case diskFull(path: String)
    /// The file, or the folder it lies in, may not be written.
    case readOnly(path: String)
    /// The file may not be read.
    case unreadable(path: String)
    /// The file was written by a newer version of the program.
    case newerVersion(path: String, found: Int, known: Int)
    /// The file is ours but damaged.
    case corrupt(path: String, detail: String)
    /// The file is not a progress file.
    case notOurs(path: String)
    /// A folder lies where the file should be.
    case isFolder(path: String)
    /// A symbolic link lies where the file should be.
    case isLink(path: String)
    /// Neither file nor folder nor link: a device, a pipe, a socket.
    case isSpecial(path: String)
    /// Another program kept the file locked for so many seconds.
    case locked(path: String, seconds: Int)
    /// The folder or file could not be made.
    case cannotCreate(path: String, reason: String)
    /// A file that should be new is there already.
    case exists(path: String)
    /// There is no such file.
    case missing(path: String)
    /// Reading or writing failed.
    case failed(path: String, detail: String)
    /// The log's own rules refuse what was to be written.
    case refused(path: String, detail: String)
    /// The clock shows a time that the log does not take: before 1970 or after 9999.
    case clock(path: String)
    /// An answer refers to a sitting, or an event to an answer, that the log does not have.
    case unknown(UUIDv7, path: String)
    /// A line of an imported file cannot be read; lines count from 1.
    case badLine(Int, path: String, reason: String)
}
