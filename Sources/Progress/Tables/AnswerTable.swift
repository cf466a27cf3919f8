import Facts
import GRDB
import Journal

/// Answers and their reviews as rows.
enum AnswerTable {
    static let columns = """
        answer.number, answer.id, attempt.id, answer.at, answer.bank, answer.question, \
        answer.kind, answer.frame, answer.topic, answer.typed, answer.verdict, answer.credit, \
        answer.hints, answer.seconds, answer.forgiven, answer.skipped, answer.confused_with, \
        answer.distractors, answer.first_typed
        """

    static let source = "answer JOIN attempt ON attempt.number = answer.attempt"

    /// Adds an answer to the attempt of that number and mode; gives the answer's number.
    @discardableResult
    static func insert(
        _ answer: Answer, attempt: (number: Int64, mode: String), _ db: Database
    ) throws -> Int64 {
        let confusions = try TextList.writeUnlessEmpty(answer.confusedWith.map(\.rawValue))
        let distractors = try TextList.writeUnlessEmpty(answer.distractors.map(\.rawValue))
        try db.cachedStatement(sql: insertion).execute(arguments: [
            answer.id.stored, attempt.number, attempt.mode, answer.moment.microseconds,
            answer.bank.rawValue, answer.question, answer.kind, answer.frame.rawValue,
            answer.topic?.rawValue, answer.typed, answer.verdict.rawValue, answer.credit,
            answer.hints, answer.seconds, answer.wasForgiven, answer.wasSkipped, confusions,
            distractors, answer.checksum, answer.firstTyped,
        ])
        let number = db.lastInsertedRowID
        for (position, review) in answer.facets.enumerated() {
            try db.cachedStatement(sql: "INSERT INTO review VALUES (?, ?, ?, ?, ?, ?, ?)")
                .execute(arguments: [
                    number, position, review.facet.rawValue, review.fingerprint.rawValue,
                    review.rating?.rawValue, review.credit, answer.moment.microseconds,
                ])
        }
        return number
    }

    /// The answer's number in this file; nil where the file does not have it.
    static func find(_ id: UUIDv7, _ db: Database) throws -> Int64? {
        try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT number FROM answer WHERE id = ?"),
            arguments: [id.stored])
    }

    /// Reads an answer from ``columns``, and its reviews from their table.
    static func answer(_ row: Row, _ db: Database) throws -> Answer {
        let columns = Columns(row, of: "answer")
        return try answer(
            columns, attempt: columns.id(2), facets: reviews(of: columns.number, db))
    }

    /// Reads an answer from ``columns`` but for its attempt, which is given.
    static func answer(
        _ columns: Columns, attempt: UUIDv7, facets: [FacetReview]
    ) throws -> Answer {
        Answer(
            id: try columns.id(1), attempt: attempt,
            bank: BankID(try columns.required(columns.text(4))),
            question: try columns.required(columns.text(5)),
            kind: try columns.required(columns.text(6)), frame: try columns.choice(7),
            topic: columns.text(8).map { TopicID($0) }, facets: facets,
            typed: try columns.required(columns.text(9)), firstTyped: columns.text(18),
            verdict: try columns.choice(10),
            credit: try columns.required(columns.real(11)),
            hints: Int(try columns.required(columns.integer(12))),
            seconds: try columns.required(columns.real(13)),
            wasForgiven: columns.integer(14) == 1,
            confusedWith: try columns.texts(16).map { ValueKey($0) },
            distractors: try columns.texts(17).map { ValueKey($0) },
            wasSkipped: columns.integer(15) == 1, moment: try columns.moment(3))
    }

    static func reviews(of number: Int64, _ db: Database) throws -> [FacetReview] {
        let sql = """
            SELECT answer, facet, fingerprint, rating, credit FROM review
            WHERE answer = ? ORDER BY position
            """
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [number])
            .map { row in try review(Columns(row, of: "review of answer")) }
    }

    static func review(_ columns: Columns) throws -> FacetReview {
        FacetReview(
            facet: FacetID(try columns.required(columns.text(1))),
            fingerprint: Fingerprint(try columns.required(columns.text(2))),
            rating: columns.integer(3).flatMap { RecordedRating(rawValue: Int($0)) },
            credit: try columns.required(columns.real(4)))
    }

    private static let insertion = """
        INSERT INTO answer (
            id, attempt, mode, at, bank, question, kind, frame, topic, typed, verdict, credit,
            hints, seconds, forgiven, skipped, confused_with, distractors, checksum,
            first_typed
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
}
