import Foundation
import Facts
import GRDB

extension ProgressStore {
    /// Takes in the log of another progress file, all or nothing; that file stays as it is.
    ///
    /// Entries have the same name wherever they are, so that nothing is lost or counted twice, in
    /// whatever order and however often files are merged.
    public func merge(_ other: String) throws(ProgressError) -> Addition {
        let newest = Schema.migrations.count
        guard case .ours(let version) = try FileGate.look(at: other, newest: newest) else {
            throw FileManager.default.fileExists(atPath: other)
                ? .notOurs(path: other) : .missing(path: other)
        }
        if FileGate.isSame(path, other) { return Addition() }
        guard version < newest else { return try mergeCurrent(other, named: other) }
        let copy = NSTemporaryDirectory() + "factdrill-merge-\(UUID().uuidString).sqlite"
        defer {
            FileGate.remove(copy)
            FileGate.remove("\(copy).version-\(version).backup")
        }
        try FileGate.create(copy)
        do {
            let source = try DatabaseQueue(path: other, configuration: Self.configuration())
            let target = try DatabaseQueue(path: copy, configuration: Self.configuration())
            try source.backup(to: target)
        } catch {
            throw ProgressError(error, path: other)
        }
        _ = try Self.open(copy)
        return try mergeCurrent(copy, named: other)
    }

    private func mergeCurrent(
        _ file: String, named name: String
    ) throws(ProgressError) -> Addition {
        do {
            return try queue.writeWithoutTransaction { db in
                try db.execute(sql: "ATTACH ? AS other", arguments: [file])
                defer { try? db.execute(sql: "DETACH other") }
                do {
                    // Tables that are ours to the letter: nothing else is ever run from that file.
                    guard try Schema.differences(db, "other").isEmpty else {
                        throw ProgressError.corrupt(
                            path: name, detail: "its tables are not those of a progress file")
                    }
                    var addition = Addition()
                    try db.inTransaction(.immediate) {
                        addition = try MergeQueries.run(db, rule: rule)
                        return .commit
                    }
                    return addition
                } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
                    throw ProgressError(error, path: name)
                }
            }
        } catch {
            throw meaning(error)
        }
    }
}

/// Merging in SQL: a log of a million answers takes seconds.
private enum MergeQueries {
    static func run(_ db: Database, rule: StateRule) throws -> Addition {
        var addition = Addition()
        addition.conflicts = try Int.fetchOne(db, sql: conflicts) ?? 0
        let answersBefore = try last("answer", db)
        let eventsBefore = try last("event", db)
        try db.execute(sql: attempts)
        addition.attempts = db.changesCount
        try db.execute(sql: answers)
        addition.answers = db.changesCount
        try db.execute(sql: reviews, arguments: [answersBefore])
        try db.execute(sql: events)
        addition.events = db.changesCount
        var facets = try String.fetchAll(
            db, sql: touched, arguments: [answersBefore, eventsBefore])
        facets += try String.fetchAll(db, sql: newlyBound)
        try db.execute(sql: bounds)
        try StateTable.refresh(Set(facets.map { FacetID($0) }), rule: rule, db)
        return addition
    }

    private static func last(_ table: String, _ db: Database) throws -> Int64 {
        try Int64.fetchOne(db, sql: "SELECT max(number) FROM main.\(table)") ?? 0
    }

    private static let attempts = """
        INSERT INTO main.attempt (id, mode, banks, started, seed)
        SELECT id, mode, banks, started, seed FROM other.attempt
        WHERE id NOT IN (SELECT id FROM main.attempt)
        """

    private static let copied = """
        at, bank, question, kind, frame, topic, typed, verdict, credit, hints, seconds, \
        forgiven, skipped, confused_with, distractors, checksum, first_typed
        """

    private static let answers = """
        INSERT INTO main.answer (id, attempt, mode, \(copied))
        SELECT theirs.id, mine.number, mine.mode, \(copied)
        FROM other.answer AS theirs
        JOIN other.attempt AS sitting ON sitting.number = theirs.attempt
        JOIN main.attempt AS mine ON mine.id = sitting.id
        WHERE NOT EXISTS (SELECT 1 FROM main.answer AS known WHERE known.id = theirs.id)
        """

    private static let reviews = """
        INSERT INTO main.review
        SELECT mine.number, position, facet, fingerprint, rating, review.credit, review.at
        FROM main.answer AS mine
        JOIN other.answer AS theirs ON theirs.id = mine.id
        JOIN other.review AS review ON review.answer = theirs.number
        WHERE mine.number > ?
        """

    private static let events = """
        INSERT INTO main.event (id, kind, attempt, answer, question, note, at)
        SELECT theirs.id, theirs.kind, myAttempt.number, myAnswer.number, theirs.question,
            theirs.note, theirs.at
        FROM other.event AS theirs
        LEFT JOIN other.attempt AS theirAttempt ON theirAttempt.number = theirs.attempt
        LEFT JOIN main.attempt AS myAttempt ON myAttempt.id = theirAttempt.id
        LEFT JOIN other.answer AS theirAnswer ON theirAnswer.number = theirs.answer
        LEFT JOIN main.answer AS myAnswer ON myAnswer.id = theirAnswer.id
        WHERE NOT EXISTS (SELECT 1 FROM main.event AS known WHERE known.id = theirs.id)
        """

    private static let touched = """
        SELECT facet FROM main.review WHERE answer > ?
        UNION
        SELECT facet FROM main.event JOIN main.review ON review.answer = event.answer
        WHERE event.number > ?
        """

    /// What the other file knows of answers that were given before the time they bear.
    private static let bounds = """
        INSERT OR IGNORE INTO main.bound (answer, at)
        SELECT mine.number, theirs.at FROM other.bound AS theirs
        JOIN other.answer AS known ON known.number = theirs.answer
        JOIN main.answer AS mine ON mine.id = known.id
        """

    private static let newlyBound = """
        SELECT review.facet FROM other.bound AS theirs
        JOIN other.answer AS known ON known.number = theirs.answer
        JOIN main.answer AS mine ON mine.id = known.id
        JOIN main.review AS review ON review.answer = mine.number
        """

    private static let conflicts = """
        SELECT
            (SELECT count(*) FROM other.attempt AS theirs JOIN main.attempt AS mine USING (id)
                WHERE (theirs.mode, theirs.banks, theirs.started, theirs.seed)
                    IS NOT (mine.mode, mine.banks, mine.started, mine.seed))
            + (SELECT count(*) FROM other.answer AS theirs JOIN main.answer AS mine USING (id)
                WHERE (theirs.at, theirs.question, theirs.typed, theirs.verdict, theirs.credit)
                    IS NOT (mine.at, mine.question, mine.typed, mine.verdict, mine.credit))
            + (SELECT count(*) FROM other.event AS theirs JOIN main.event AS mine USING (id)
                WHERE (theirs.at, theirs.kind, theirs.question, theirs.note)
                    IS NOT (mine.at, mine.kind, mine.question, mine.note))
        """
}
