import Facts
import GRDB
import Journal

/// Takes entries from elsewhere into the log, those that are new.
struct LogTaking {
    /// The file taken into, for errors.
    let path: String
    /// What was added so far.
    private(set) var addition = Addition()
    /// The facets whose states are to be made anew.
    private(set) var touched: Set<FacetID> = []

    init(path: String) { self.path = path }

    mutating func take(_ entry: LogEntry, _ db: Database) throws {
        switch entry {
        case .attempt(let attempt): try take(attempt, db)
        case .answer(let answer): try take(answer, db)
        case .event(let event): try take(event, db)
        }
    }

    private mutating func take(_ attempt: Attempt, _ db: Database) throws {
        let known = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT \(AttemptTable.columns) FROM attempt WHERE id = ?"),
            arguments: [attempt.id.stored])
        if let known {
            addition.conflicts += try AttemptTable.attempt(known) == attempt ? 0 : 1
        } else {
            try AttemptTable.insert(attempt, db)
            addition.attempts += 1
        }
    }

    private mutating func take(_ answer: Answer, _ db: Database) throws {
        let sql = """
            SELECT \(AnswerTable.columns) FROM \(AnswerTable.source) WHERE answer.id = ?
            """
        let known = try Row.fetchOne(
            db.cachedStatement(sql: sql), arguments: [answer.id.stored])
        if let known {
            addition.conflicts += try AnswerTable.answer(known, db) == answer ? 0 : 1
            return
        }
        guard let attempt = try AttemptTable.find(answer.attempt, db) else {
            throw ProgressError.unknown(answer.attempt, path: path)
        }
        try AnswerTable.insert(answer, attempt: attempt, db)
        addition.answers += 1
        touched.formUnion(answer.facets.map(\.facet))
    }

    private mutating func take(_ event: Event, _ db: Database) throws {
        let sql = "SELECT \(EventTable.columns) FROM \(EventTable.source) WHERE event.id = ?"
        let known = try Row.fetchOne(
            db.cachedStatement(sql: sql), arguments: [event.id.stored])
        if let known {
            addition.conflicts += try EventTable.event(known) == event ? 0 : 1
            return
        }
        try EventTable.insert(event, path: path, db)
        addition.events += 1
        switch event.kind {
        case .retract(let answer), .overrule(let answer), .restore(let answer):
            guard let number = try AnswerTable.find(answer, db) else { return }
            touched.formUnion(try AnswerTable.reviews(of: number, db).map(\.facet))
        case .end, .flag, .weights, .bury, .suspend, .resume: break
        }
    }
}
