public import Facts
import Foundation
import GRDB
import Journal

/// What a close look at a progress file found.
public struct Verification: Hashable, Sendable {
    /// Something that is not as it should be.
    public enum Problem: Hashable, Sendable {
        /// SQLite's own check says so, in its words.
        case damage(String)
        /// Rows of a table that refer to what is not there.
        case dangling(table: String, rows: Int)
        /// A table, index or trigger that is missing, too many or altered.
        case schema(String)
        /// So many rows of a table make no sense.
        case unreadable(table: String, rows: Int)
        /// So many answers are not as they were written.
        case altered(Int)
        /// So many facets whose stored state is not what the log says; the next sitting mends that.
        case states(Int)
        /// Others than its owner may read or write the file; the mode's last nine bits.
        case permissions(Int)
    }

    /// What is not as it should be; none for a sound file.
    public var problems: [Problem] = []
    /// How many attempts, answers and events could be counted.
    public var attempts = 0, answers = 0, events = 0
    /// Answers dated after now, which are no problem of the file's; nil where it could not be read.
    public var later: LaterAnswers?
}

extension ProgressStore {
    /// Looks closely at a file and changes nothing. Takes time by its size.
    ///
    /// Throws where there is no file of ours to look at; damage is a finding, not an error.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - now: the time, by which answers of a later one are told.
    ///   - rule: how states follow from ratings.
    public static func verify(
        _ path: String, now: Moment, rule: ([Double]?) -> StateRule = StateRule.fsrs
    ) throws(ProgressError) -> Verification {
        guard case .ours = try FileGate.look(at: path, newest: Schema.migrations.count) else {
            throw FileManager.default.fileExists(atPath: path)
                ? .notOurs(path: path) : .missing(path: path)
        }
        var verification = Verification()
        if let mode = FileGate.mode(path), mode & 0o077 != 0 {
            verification.problems.append(.permissions(mode))
        }
        do {
            let store = try open(path, for: .read, rule: rule)
            try store.queue.read { db in try verification.check(db) }
            try store.checkStates(&verification)
            verification.later = try? store.answers(after: now)
        } catch {
            switch ProgressError(error, path: path) {
            case .corrupt(_, let detail), .failed(_, let detail):
                verification.note(.damage(detail))
            case let other: throw other
            }
        }
        return verification
    }

    private func checkStates(_ verification: inout Verification) throws {
        guard !verification.isDamaged else { return }
        let wrong = try reading { db in
            guard try StateTable.signature(db) == rule.signature else { return 0 }
            var stored = try StateTable.states(where: "TRUE", [], db)
            var wrong = 0
            for facet in try StateTable.facets(db) {
                let derived = try StateTable.derived(facet, rule: rule, db)
                wrong += stored.remove(facet) == derived ? 0 : 1
            }
            return wrong + stored.facets.count
        }
        if wrong > 0 { verification.problems.append(.states(wrong)) }
    }
}

extension Verification {
    fileprivate var isDamaged: Bool {
        problems.contains { if case .damage = $0 { true } else { false } }
    }

    /// Adds a problem once.
    fileprivate mutating func note(_ problem: Problem) {
        if !problems.contains(problem) { problems.append(problem) }
    }

    fileprivate mutating func check(_ db: Database) throws {
        for line in try String.fetchAll(db, sql: "PRAGMA integrity_check") where line != "ok" {
            note(.damage(line))
        }
        problems += try Schema.differences(db).map { .schema($0) }
        guard !isDamaged else { return }
        let dangling = Dictionary(
            grouping: try String.fetchAll(db, sql: "PRAGMA foreign_key_check"), by: { $0 })
        problems += dangling.map { .dangling(table: $0.key, rows: $0.value.count) }
            .sorted { "\($0)" < "\($1)" }
        attempts = try readable("attempt", AttemptTable.columns, "attempt", db) {
            _ = try AttemptTable.attempt($0)
        }
        var altered = 0
        let columns = AnswerTable.columns + ", answer.checksum"
        answers = try readable("answer", columns, AnswerTable.source, db) { row in
            let answer = try AnswerTable.answer(row, db)
            // Answers of an earlier version of the program have none.
            let checksum = Columns(row, of: "answer").integer(19)
            if let checksum, checksum != answer.checksum { altered += 1 }
        }
        if altered > 0 { problems.append(.altered(altered)) }
        events = try readable("event", EventTable.columns, EventTable.source, db) {
            _ = try EventTable.event($0)
        }
    }

    /// Reads every row; gives how many there are and notes those that make no sense.
    private mutating func readable(
        _ table: String, _ columns: String, _ source: String, _ db: Database,
        _ read: (Row) throws -> Void
    ) throws -> Int {
        var count = 0
        var bad = 0
        let rows = try Row.fetchCursor(db, sql: "SELECT \(columns) FROM \(source)")
        while let row = try rows.next() {
            count += 1
            do { try read(row) } catch is UnreadableRow { bad += 1 }
        }
        if bad > 0 { problems.append(.unreadable(table: table, rows: bad)) }
        return count
    }
}
