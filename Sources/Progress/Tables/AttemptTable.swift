import Facts
import GRDB
import Journal

/// Attempts as rows.
enum AttemptTable {
    static let columns =
        "attempt.number, attempt.id, attempt.mode, attempt.banks, "
        + "attempt.started, attempt.seed"

    static func insert(_ attempt: Attempt, _ db: Database) throws {
        try db.cachedStatement(
            sql: "INSERT INTO attempt (id, mode, banks, started, seed) VALUES (?, ?, ?, ?, ?)"
        ).execute(arguments: [
            attempt.id.stored, attempt.mode.rawValue,
            try TextList.write(attempt.banks.map(\.rawValue)), attempt.started.microseconds,
            Int64(bitPattern: attempt.seed),
        ])
    }

    /// The attempt's number in this file and its mode; nil where the file does not have it.
    static func find(_ id: UUIDv7, _ db: Database) throws -> (number: Int64, mode: String)? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT number, mode FROM attempt WHERE id = ?"),
            arguments: [id.stored]
        ).map { ($0[0], $0[1]) }
    }

    static func attempt(_ row: Row) throws -> Attempt {
        let columns = Columns(row, of: "attempt")
        return Attempt(
            id: try columns.id(1), mode: try columns.choice(2),
            banks: try columns.texts(3).map { BankID($0) }, started: try columns.moment(4),
            seed: UInt64(bitPattern: try columns.required(columns.integer(5))))
    }
}
