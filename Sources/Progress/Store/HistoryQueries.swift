import Facts
import GRDB
import Journal

/// The sums of a history in SQL, each over an index that holds all it needs.
struct HistoryQueries {
    private let filter: HistoryFilter

    /// Holds for answers that were not taken back.
    private static let counts =
        "answer.number NOT IN \(EventTable.retracted)"

    init(_ filter: HistoryFilter) { self.filter = filter }

    /// What the filter admits, as a condition on `answer`.
    private func condition(
        _ more: String = "TRUE"
    ) -> (sql: String, arguments: StatementArguments) {
        var terms = [more]
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
        let groups = try groups(by: "attempt", db) { row in row[6] as Int64 }
        let sql = """
            SELECT \(AttemptTable.columns),
                (SELECT max(at) FROM event WHERE event.attempt = attempt.number)
            FROM attempt
            """
        var sums: [AttemptSum] = []
        let rows = try Row.fetchCursor(db, sql: sql)
        while let row = try rows.next() {
            guard let group = groups[row[0]] else { continue }
            sums.append(
                AttemptSum(
                    attempt: try AttemptTable.attempt(row),
                    ended: (row[6] as Int64?).map { Moment(microseconds: $0) },
                    lastAnswer: group.last, tally: group.tally))
        }
        return sums
    }

    func matters(_ db: Database) throws -> [MatterSum] {
        try groups(by: "bank, topic, kind, frame, mode", db) { row in
            let columns = Columns(row, of: "sum")
            return Matter(
                bank: BankID(try columns.required(columns.text(6))),
                topic: columns.text(7).map { TopicID($0) },
                kind: try columns.required(columns.text(8)), frame: try columns.choice(9),
                mode: try columns.choice(10))
        }.map { MatterSum(matter: $0.key, tally: $0.value.tally) }
    }

    func quarters(_ db: Database) throws -> [QuarterSum] {
        // The further term lets SQLite enter the index by quarter of an hour.
        let since = filter.since == nil ? "TRUE" : "at / 900000000 >= :since / 900000000"
        return try groups(by: "at / 900000000", where: since, db) { row in row[6] as Int64 }
            .map { quarter, group in
                QuarterSum(
                    start: Moment(microseconds: quarter * QuarterSum.length), tally: group.tally)
            }
    }

    func confusions(_ db: Database) throws -> [ConfusionSum] {
        try confusions("TRUE", [:], db)
    }

    /// Those in which `facet` was asked first.
    func confusions(of facet: FacetID, _ db: Database) throws -> [ConfusionSum] {
        let asked = """
            answer.number IN (SELECT answer FROM review WHERE facet = :facet AND position = 0)
            """
        return try confusions(asked, ["facet": facet.rawValue], db)
            .sorted { $0.count == $1.count ? $0.last > $1.last : $0.count > $1.count }
    }

    private func confusions(
        _ more: String, _ moreArguments: StatementArguments, _ db: Database
    ) throws -> [ConfusionSum] {
        var (condition, arguments) = condition(
            "confused_with IS NOT NULL AND " + Self.counts + " AND " + more
                // Who was right after all mixed nothing up.
                + " AND answer.number NOT IN (SELECT answer FROM event WHERE kind = 'overrule')")
        arguments += moreArguments
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
            "answer.number IN (SELECT answer FROM event WHERE kind = 'overrule') AND " + Self.counts
        )
        let sql = "SELECT number, id, question, typed, at FROM answer WHERE \(condition)"
        return try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
            let columns = Columns(row, of: "answer")
            return OverruledAnswer(
                answer: try columns.id(1), question: try columns.required(columns.text(2)),
                typed: try columns.required(columns.text(3)), moment: try columns.moment(4))
        }
    }

    func options(_ db: Database) throws -> [OptionSum] {
        let (condition, arguments) = condition(
            "distractors IS NOT NULL AND NOT skipped AND " + Self.counts)
        let sql = """
            SELECT question, distractor.value, count(*), sum(EXISTS (
                SELECT 1 FROM json_each(answer.confused_with) AS mistaken
                WHERE mistaken.value = distractor.value))
            FROM answer, json_each(answer.distractors) AS distractor
            WHERE \(condition) GROUP BY question, distractor.value
            """
        return try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
            let columns = Columns(row, of: "sum")
            return OptionSum(
                question: try columns.required(columns.text(0)),
                value: ValueKey(try columns.required(columns.text(1))), shown: row[2],
                chosen: row[3])
        }.sorted { ($0.question, $0.value) < ($1.question, $1.value) }
    }
}

// MARK: - Groups

extension HistoryQueries {
    /// What a group of answers adds up to, and when the last of them was given.
    private struct Group {
        var tally: Tally
        let last: Moment
    }

    /// What was taken back or accepted later on; it is little, so that sums are made of all answers
    /// first and then set right.
    private static let changed = """
        WITH changed AS MATERIALIZED (
            SELECT answer AS number, max(kind = 'retract') AS gone FROM event
            WHERE kind = 'overrule' OR kind = 'retract' AND answer IN \(EventTable.retracted)
            GROUP BY answer)
        """

    /// Sums of the answers that the filter admits, by the columns named, which follow six others in
    /// the rows that `key` reads. Groups in which nothing counts are left out.
    private func groups<Key: Hashable>(
        by columns: String, where more: String = "TRUE", _ db: Database,
        key: (Row) throws -> Key
    ) throws -> [Key: Group] {
        let (condition, arguments) = condition(more)
        var groups: [Key: Group] = [:]
        let all = """
            SELECT count(*), sum(verdict = 'correct'), sum(skipped), sum(credit), sum(seconds),
                max(at), \(columns)
            FROM answer WHERE \(condition) GROUP BY \(columns)
            """
        let rows = try Row.fetchCursor(db, sql: all, arguments: arguments)
        while let row = try rows.next() {
            groups[try key(row)] = Group(
                tally: tally(row), last: Moment(microseconds: row[5]))
        }
        let changes = """
            \(Self.changed)
            SELECT -sum(gone),
                sum(CASE WHEN gone THEN -(verdict = 'correct') ELSE verdict <> 'correct' END),
                -sum(gone * skipped), sum(CASE WHEN gone THEN -credit ELSE 1 - credit END),
                -sum(gone * seconds), NULL, \(columns)
            FROM changed CROSS JOIN answer USING (number) WHERE \(condition) GROUP BY \(columns)
            """
        let corrections = try Row.fetchCursor(db, sql: changes, arguments: arguments)
        while let row = try corrections.next() {
            groups[try key(row)]?.tally += tally(row)
        }
        return groups.filter { $0.value.tally.asked > 0 }
    }

    private func tally(_ row: Row) -> Tally {
        Tally(asked: row[0], correct: row[1], skipped: row[2], credit: row[3], seconds: row[4])
    }

    func facets(_ db: Database) throws -> [FacetSum] {
        // Only what the reviews do not hold themselves is looked up in the answers.
        let isWide = filter.bank == nil && filter.topic == nil && filter.modes == nil
        let (condition, arguments) = isWide ? reviewCondition : condition()
        let join = isWide ? "" : "JOIN answer ON answer.number = review.answer"
        var sums: [FacetID: FacetSum] = [:]
        let all = """
            SELECT count(*), sum(rating IS 1), sum(review.credit), max(review.at), facet
            FROM review \(join) WHERE \(condition) GROUP BY facet
            """
        for row in try Row.fetchAll(db, sql: all, arguments: arguments) {
            sums[FacetID(row[4])] = FacetSum(
                facet: FacetID(row[4]), asked: row[0], again: row[1], credit: row[2],
                last: Moment(microseconds: row[3]))
        }
        let changes = """
            \(Self.changed)
            SELECT -sum(gone), -sum(rating IS 1),
                sum(CASE WHEN gone THEN -review.credit ELSE 1 - review.credit END), NULL, facet
            FROM changed CROSS JOIN review ON review.answer = changed.number \(join)
            WHERE \(condition) GROUP BY facet
            """
        for row in try Row.fetchAll(db, sql: changes, arguments: arguments) {
            guard let sum = sums[FacetID(row[4])] else { continue }
            sums[sum.facet] = FacetSum(
                facet: sum.facet, asked: sum.asked + row[0], again: sum.again + row[1],
                credit: sum.credit + row[2], last: sum.last)
        }
        return sums.values.filter { $0.asked > 0 }
    }

    private var reviewCondition: (sql: String, arguments: StatementArguments) {
        guard let since = filter.since else { return ("TRUE", [:]) }
        return ("review.at >= :since", ["since": since.microseconds])
    }
}
