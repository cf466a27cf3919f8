import Facts
import GRDB
import Journal

/// The sums of a history in SQL, each over an index that holds all it needs.
struct HistoryQueries {
    private let filter: HistoryFilter

    init(_ filter: HistoryFilter) { self.filter = filter }

    /// asked, correct, skipped, credit, seconds.
    private static let tally = """
        count(*), \
        sum(verdict = 'correct' OR answer.number IN accepted), sum(skipped), \
        sum(CASE WHEN answer.number IN accepted THEN 1.0 ELSE credit END), sum(seconds)
        """

    /// Overruled answers, as a table that the sums look into.
    private static let accepted =
        "WITH accepted AS (SELECT answer FROM event WHERE kind = 'overrule')"

    /// What the filter admits, as a condition on `answer`; without a filter only what was taken
    /// back is left out.
    private func condition(
        _ more: String = "TRUE"
    ) -> (sql: String, arguments: StatementArguments) {
        var terms = [
            "answer.number NOT IN (SELECT answer FROM event WHERE kind = 'retract')", more,
        ]
        var arguments: StatementArguments = [:]
        if let since = filter.since {
            terms.append("answer.at >= :since")
            arguments += ["since": since.microseconds]
        }
        if let bank = filter.bank {
            terms.append("answer.bank = :bank")
            arguments += ["bank": bank.rawValue]
        }
        if let topic = filter.topic {
            terms.append("answer.topic = :topic")
            arguments += ["topic": topic.rawValue]
        }
        if let modes = filter.modes {
            // The names are our own, so they may stand in the text.
            let names = modes.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
            terms.append("answer.mode IN (\(names))")
        }
        return (terms.joined(separator: " AND "), arguments)
    }

    func attempts(_ db: Database) throws -> [AttemptSum] {
        let (condition, arguments) = condition()
        let sql = """
            \(Self.accepted),
            sums AS MATERIALIZED (
                SELECT attempt, max(at) AS last, \(Self.tally) FROM answer
                WHERE \(condition) GROUP BY attempt)
            SELECT \(AttemptTable.columns),
                (SELECT max(at) FROM event WHERE event.attempt = sums.attempt), sums.*
            FROM sums JOIN attempt ON attempt.number = sums.attempt
            """
        return try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
            AttemptSum(
                attempt: try AttemptTable.attempt(row),
                ended: (row[6] as Int64?).map { Moment(microseconds: $0) },
                lastAnswer: Moment(microseconds: row[8]), tally: tally(row, from: 9))
        }
    }

    func matters(_ db: Database) throws -> [MatterSum] {
        let (condition, arguments) = condition()
        let sql = """
            \(Self.accepted)
            SELECT bank, topic, kind, frame, mode, \(Self.tally) FROM answer
            WHERE \(condition) GROUP BY bank, topic, kind, frame, mode
            """
        return try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
            let columns = Columns(row, of: "sum")
            return MatterSum(
                matter: Matter(
                    bank: BankID(try columns.required(columns.text(0))),
                    topic: columns.text(1).map { TopicID($0) },
                    kind: try columns.required(columns.text(2)), frame: try columns.choice(3),
                    mode: try columns.choice(4)),
                tally: tally(row, from: 5))
        }
    }

    func quarters(_ db: Database) throws -> [QuarterSum] {
        var (condition, arguments) = condition()
        if filter.since != nil { condition += " AND at / 900000000 >= :since / 900000000" }
        let sql = """
            \(Self.accepted)
            SELECT at / 900000000, \(Self.tally) FROM answer
            WHERE \(condition) GROUP BY at / 900000000
            """
        return try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
            QuarterSum(
                start: Moment(microseconds: (row[0] as Int64) * QuarterSum.length),
                tally: tally(row, from: 1))
        }
    }

    func facets(_ db: Database) throws -> [FacetSum] {
        // Only what the reviews do not hold themselves is looked up in the answers.
        let isWide = filter.bank == nil && filter.topic == nil && filter.modes == nil
        let (condition, arguments) = isWide ? reviewCondition() : condition()
        let sql = """
            \(Self.accepted)
            SELECT facet, count(*), sum(rating IS 1 AND review.answer NOT IN accepted),
                sum(CASE WHEN review.answer IN accepted THEN 1.0 ELSE review.credit END),
                max(review.at)
            FROM review \(isWide ? "" : "JOIN answer ON answer.number = review.answer")
            WHERE \(condition) GROUP BY facet
            """
        return try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
            FacetSum(
                facet: FacetID(row[0]), asked: row[1], again: row[2], credit: row[3],
                last: Moment(microseconds: row[4]))
        }
    }

    private func reviewCondition() -> (sql: String, arguments: StatementArguments) {
        let counts = "review.answer NOT IN (SELECT answer FROM event WHERE kind = 'retract')"
        guard let since = filter.since else { return (counts, [:]) }
        return (counts + " AND review.at >= :since", ["since": since.microseconds])
    }

    func confusions(_ db: Database) throws -> [ConfusionSum] {
        let (condition, arguments) = condition("confused_with IS NOT NULL")
        let sql = """
            SELECT question, (SELECT facet FROM review
                WHERE review.answer = answer.number AND position = 0) AS asked,
                mistaken.value, count(*), max(at)
            FROM answer, json_each(answer.confused_with) AS mistaken
            WHERE \(condition) GROUP BY question, asked, mistaken.value
            """
        return try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
            let columns = Columns(row, of: "sum")
            return ConfusionSum(
                question: try columns.required(columns.text(0)),
                facet: columns.text(1).map { FacetID($0) },
                value: ValueKey(try columns.required(columns.text(2))),
                count: row[3], last: Moment(microseconds: row[4]))
        }
    }

    func overruled(_ db: Database) throws -> [OverruledAnswer] {
        let (condition, arguments) = condition(
            "answer.number IN (SELECT answer FROM event WHERE kind = 'overrule')")
        let sql = "SELECT number, id, question, typed, at FROM answer WHERE \(condition)"
        return try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
            let columns = Columns(row, of: "answer")
            return OverruledAnswer(
                answer: try columns.id(1), question: try columns.required(columns.text(2)),
                typed: try columns.required(columns.text(3)), moment: try columns.moment(4))
        }
    }

    private func tally(_ row: Row, from index: Int) -> Tally {
        Tally(
            asked: row[index], correct: row[index + 1], skipped: row[index + 2],
            credit: row[index + 3], seconds: row[index + 4])
    }
}
