import Foundation
import GRDB

extension ProgressError {
    /// Seconds for which a lock is waited out.
    static let patience = 5

    /// Says what an error of the database means for the file at `path`.
    init(_ error: any Error, path: String) {
        switch error {
        case let error as ProgressError: self = error
        case let error as DatabaseError: self = Self.meaning(of: error, path: path)
        case let error as CocoaError where error.code == .fileWriteOutOfSpace:
            self = .diskFull(path: path)
        default: self = .failed(path: path, detail: "\(error)")
        }
    }

    private static func meaning(of error: DatabaseError, path: String) -> ProgressError {
        let detail = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
        switch error.resultCode {
        case .SQLITE_FULL: return .diskFull(path: path)
        case .SQLITE_READONLY, .SQLITE_PERM: return .readOnly(path: path)
        // With the file itself open, what cannot be opened is the journal beside it.
        case .SQLITE_CANTOPEN: return .readOnly(path: path)
        case .SQLITE_AUTH: return .unreadable(path: path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: return .locked(path: path, seconds: patience)
        case .SQLITE_NOTADB: return .notOurs(path: path)
        case .SQLITE_CORRUPT: return .corrupt(path: path, detail: detail)
        case .SQLITE_CONSTRAINT: return .refused(path: path, detail: detail)
        // A missing table or column: the header is ours, the schema is not.
        case .SQLITE_ERROR, .SQLITE_SCHEMA, .SQLITE_MISMATCH:
            return .corrupt(path: path, detail: detail)
        default: return .failed(path: path, detail: detail)
        }
    }
}

/// A stored value that no version of the program writes.
struct UnreadableRow: Error {
    /// The table it lies in.
    let table: String
    /// The row's number there.
    let number: Int64

    func meaning(path: String) -> ProgressError {
        .corrupt(path: path, detail: "\(table) \(number) cannot be read")
    }
}
