import Facts
import Foundation
import GRDB
import Journal

/// Events as rows.
enum EventTable {
    static let columns = """
        event.number, event.id, event.kind, attempt.id, answer.id, event.question, event.note, \
        event.at
        """
    static let source = """
        event LEFT JOIN attempt ON attempt.number = event.attempt
        LEFT JOIN answer ON answer.number = event.answer
        """

    /// Adds an event; what it refers to must be there.
    static func insert(_ event: Event, path: String, _ db: Database) throws {
        var attempt: Int64?
        var answer: Int64?
        var question: String?
        var note: String?
        switch event.kind {
        case .end(let id):
            guard let found = try AttemptTable.find(id, db) else {
                throw ProgressError.unknown(id, path: path)
            }
            attempt = found.number
        case .retract(let id), .overrule(let id), .restore(let id):
            guard let found = try AnswerTable.find(id, db) else {
                throw ProgressError.unknown(id, path: path)
            }
            answer = found
        case .flag(let text, let remark): (question, note) = (text, remark)
        case .bury(let fact), .suspend(let fact), .resume(let fact): question = fact.rawValue
        case .weights(let weights):
            note = String(decoding: try JSONEncoder().encode(weights), as: UTF8.self)
        }
        let sql = """
            INSERT INTO event (id, kind, attempt, answer, question, note, at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """
        try db.cachedStatement(sql: sql).execute(arguments: [
            event.id.stored, event.kind.name, attempt, answer, question, note,
            event.moment.microseconds,
        ])
    }

    /// Reads an event from ``columns``.
    static func event(_ row: Row) throws -> Event {
        let columns = Columns(row, of: "event")
        return try event(
            columns, attempt: columns.optionalID(3), answer: columns.optionalID(4))
    }

    /// Reads an event from ``columns`` but for what it refers to, which is given.
    static func event(_ columns: Columns, attempt: UUIDv7?, answer: UUIDv7?) throws -> Event {
        let kind: Event.Kind
        switch columns.text(2) {
        case "end": kind = .end(attempt: try columns.required(attempt))
        case "retract": kind = .retract(answer: try columns.required(answer))
        case "overrule": kind = .overrule(answer: try columns.required(answer))
        case "restore": kind = .restore(answer: try columns.required(answer))
        case "bury": kind = .bury(fact: FactName(try columns.required(columns.text(5))))
        case "suspend": kind = .suspend(fact: FactName(try columns.required(columns.text(5))))
        case "resume": kind = .resume(fact: FactName(try columns.required(columns.text(5))))
        case "flag":
            kind = .flag(
                question: try columns.required(columns.text(5)),
                note: try columns.required(columns.text(6)))
        case "weights":
            kind = .weights(
                try columns.required(columns.text(6).flatMap { Self.numbers($0) }))
        default: throw columns.unreadable
        }
        return Event(id: try columns.id(1), kind: kind, moment: try columns.moment(7))
    }

    /// The answers taken back, and not brought back since, as a selection of their numbers.
    static let retracted = """
        (SELECT answer FROM event AS gone WHERE kind = 'retract' AND NOT EXISTS (
            SELECT 1 FROM event AS back WHERE back.kind = 'restore' AND back.answer = gone.answer
                AND (back.at, back.id) > (gone.at, gone.id)))
        """

    /// The learner's own weights now in force; nil for the published ones.
    static func weights(_ db: Database) throws -> [Double]? {
        let sql = """
            SELECT note FROM event WHERE kind = 'weights' ORDER BY at DESC, id DESC LIMIT 1
            """
        let weights = try String.fetchOne(db, sql: sql).flatMap(numbers)
        return weights?.isEmpty == false ? weights : nil
    }

    private static func numbers(_ text: String) -> [Double]? {
        try? JSONDecoder().decode([Double].self, from: Data(text.utf8))
    }
}

extension Event.Kind {
    /// The kind's name in the file.
    var name: String {
        switch self {
        case .end: "end"
        case .retract: "retract"
        case .overrule: "overrule"
        case .restore: "restore"
        case .bury: "bury"
        case .suspend: "suspend"
        case .resume: "resume"
        case .flag: "flag"
        case .weights: "weights"
        }
    }
}
