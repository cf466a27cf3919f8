import Facts
import Foundation
import GRDB
import Journal

/// Reads a damaged copy of a progress file row by row, past what cannot be read.
final class Salvage {
    /// How many rows were found that make no sense.
    private(set) var unreadable = 0
    /// How many sittings were made up for answers whose own was lost.
    private(set) var renamed = 0

    private let queue: DatabaseQueue
    private var attempts: [Int64: Attempt] = [:]
    private var answers: [Int64: UUIDv7] = [:]
    private var pending: [Int64: [(Int64, FacetReview)]]?

    /// Copies the file and opens the copy, with its first page mended where that is broken.
    init(copying path: String, to copy: String) throws {
        try DamagedCopy.make(of: path, at: copy)
        queue = try DamagedCopy.open(copy)
    }

    /// Calls `body` with every entry that can be read: attempts, then answers, then events.
    func forEachEntry(_ body: (LogEntry) throws -> Void) throws {
        try queue.writeWithoutTransaction { db in
            try rows("attempt", "SELECT number, id, mode, banks, started, seed FROM attempt", db) {
                row in
                let attempt = try AttemptTable.attempt(row)
                attempts[row[0]] = attempt
                try body(.attempt(attempt))
            }
            try rows("answer", Self.answerSelection(db), db) { row in
                try takeAnswer(row, db, body)
            }
            try rows("event", Self.eventSelection, db) { row in try takeEvent(row, body) }
        }
    }

    private func rows(
        _ table: String, _ selection: String, _ db: Database, _ body: (Row) throws -> Void
    ) throws {
        let salvage = TableSalvage(table: table, selection: selection, db: db)
        try salvage.forEachRow { row in
            do { try body(row) } catch is UnreadableRow where !salvage.isGuessing {
                unreadable += 1
            } catch is UnreadableRow {
                // A page of another table, tried as one of this.
                return false
            }
            return true
        }
    }

    /// Files of earlier versions lack the columns that came last.
    private static func answerSelection(_ db: Database) -> String {
        func orNull(_ column: String) -> String {
            (try? db.makeStatement(sql: "SELECT \(column) FROM answer")) != nil ? column : "NULL"
        }
        return """
            SELECT number, id, attempt, at, bank, question, kind, frame, topic, typed, verdict,
                credit, hints, seconds, forgiven, skipped, confused_with,
                \(orNull("distractors")), \(orNull("first_typed")), mode FROM answer
            """
    }

    private static let eventSelection =
        "SELECT number, id, kind, attempt, answer, question, note, at FROM event"

    private func takeAnswer(
        _ row: Row, _ db: Database, _ body: (LogEntry) throws -> Void
    ) throws {
        let columns = Columns(row, of: "answer")
        let number = try columns.required(columns.integer(2))
        if attempts[number] == nil {
            // Its sitting was lost. One of a new name keeps the answers of a sitting together.
            let moment = try columns.moment(3)
            let attempt = Attempt(
                id: .replacing(try columns.id(1)), mode: try columns.choice(19),
                banks: [BankID(columns.text(4) ?? "")], started: moment, seed: 0)
            attempts[number] = attempt
            renamed += 1
            try body(.attempt(attempt))
        }
        guard let attempt = attempts[number] else { throw columns.unreadable }
        let facets = reviews(of: columns.number, db)
        let answer = try AnswerTable.answer(columns, attempt: attempt.id, facets: facets)
        answers[columns.number] = answer.id
        try body(.answer(answer))
    }

    private func takeEvent(_ row: Row, _ body: (LogEntry) throws -> Void) throws {
        let columns = Columns(row, of: "event")
        try body(
            .event(
                try EventTable.event(
                    columns, attempt: columns.integer(3).flatMap { attempts[$0]?.id },
                    answer: columns.integer(4).flatMap { answers[$0] })))
    }

    /// The reviews of an answer, from their table or, where that is broken, from its index.
    private func reviews(of number: Int64, _ db: Database) -> [FacetReview] {
        if let reviews = try? AnswerTable.reviews(of: number, db) { return reviews }
        let known = pending ?? reviewsFromIndex(db)
        pending = known
        return (known[number] ?? []).sorted { $0.0 < $1.0 }.map(\.1)
    }

    private func reviewsFromIndex(_ db: Database) -> [Int64: [(Int64, FacetReview)]] {
        var found: [Int64: [(Int64, FacetReview)]] = [:]
        // Facets come in order; past a broken page there is no telling where the next begins.
        for direction in ["ASC", "DESC"] {
            let sql = """
                SELECT answer, facet, fingerprint, rating, credit, position
                FROM review INDEXED BY review_facet ORDER BY facet \(direction)
                """
            guard let rows = try? Row.fetchCursor(db, sql: sql) else { continue }
            while let row = try? rows.next() {
                let columns = Columns(row, of: "review of answer")
                guard let review = try? AnswerTable.review(columns),
                    let position = columns.integer(5)
                else { continue }
                let number = columns.number
                if found[number]?.contains(where: { $0.0 == position }) != true {
                    found[number, default: []].append((position, review))
                }
            }
        }
        return found
    }
}

extension UUIDv7 {
    /// A name that follows from that of a sitting's first saved answer, so that two rescues agree.
    fileprivate static func replacing(_ id: UUIDv7) -> UUIDv7 {
        UUIDv7(milliseconds: id.milliseconds, chance: (id.high, ~id.low))
    }
}
