import Facts
import GRDB
import Journal

/// What a log that came from elsewhere added.
public struct Addition: Hashable, Sendable {
    /// How many attempts, answers and events were new.
    public var attempts = 0, answers = 0, events = 0
    /// How many entries were here already under the same name with other content; they stay as
    /// they were here. Only a forged or damaged file has any.
    public var conflicts = 0
}

extension ProgressStore {
    /// Writes the whole log, what was taken back as well: attempts, answers and events, each by
    /// time. Two files with the same log give the same text.
    public func export(as format: LogFormat, to write: (String) throws -> Void) throws {
        let writer = LogWriter(format)
        try write(format.header)
        try forEachEntry { try write(try writer.text(of: $0)) }
    }

    /// Takes in what ``export(as:to:)`` has written, all or nothing; entries known already count
    /// once.
    public func importLog(
        from path: String, as format: LogFormat
    ) throws(ProgressError) -> Addition {
        var reader = try LogReader(path: path, format: format)
        return try writing { db in
            var taking = LogTaking(path: self.path)
            while let (entry, line) = try reader.next() {
                do {
                    try taking.take(entry, db)
                } catch ProgressError.unknown(let id, _) {
                    throw ProgressError.badLine(
                        line, path: path, reason: "no entry before has the name \(id)")
                }
            }
            try StateTable.refresh(taking.touched, rule: rule, db)
            return taking.addition
        }
    }

    /// Calls `body` with every entry of the log: attempts, answers, events, each by time.
    ///
    /// Holds eight bytes for each entry, and no lock while `body` runs.
    func forEachEntry(_ body: (LogEntry) throws -> Void) throws {
        try forEachEntry(
            "attempt", by: "started, id", "SELECT \(AttemptTable.columns) FROM attempt", body
        ) { row, _ in .attempt(try AttemptTable.attempt(row)) }
        try forEachEntry(
            "answer", by: "at / 900000000, at, id",
            "SELECT \(AnswerTable.columns) FROM \(AnswerTable.source)", body
        ) { row, db in .answer(try AnswerTable.answer(row, db)) }
        try forEachEntry(
            "event", by: "at, id", "SELECT \(EventTable.columns) FROM \(EventTable.source)", body
        ) { row, _ in .event(try EventTable.event(row)) }
    }

    private func forEachEntry(
        _ table: String, by order: String, _ selection: String,
        _ body: (LogEntry) throws -> Void, read: (Row, Database) throws -> LogEntry
    ) throws {
        var rest = try reading { db in
            try Int64.fetchAll(db, sql: "SELECT number FROM \(table) ORDER BY \(order)")
        }[...]
        while !rest.isEmpty {
            let page = rest.prefix(1000)
            rest = rest.dropFirst(page.count)
            let entries = try reading { db in
                let statement = try db.cachedStatement(
                    sql: "\(selection) WHERE \(table).number = ?")
                return try page.compactMap { number in
                    try Row.fetchOne(statement, arguments: [number]).map { try read($0, db) }
                }
            }
            for entry in entries { try body(entry) }
        }
    }
}
