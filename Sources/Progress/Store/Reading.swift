public import Facts
public import Journal
import GRDB

extension ProgressStore {
    /// The memory states of one bank's facets, or of all. Takes time by the bank's facets, not by
    /// the length of the log.
    ///
    /// - Parameters:
    ///   - bank: the bank; nil for all.
    ///   - now: the time: what is dated later counts for nothing yet. nil counts all there is.
    public func facetStates(
        of bank: BankID? = nil, asOf now: Moment? = nil
    ) throws(ProgressError) -> FacetStates {
        try reading { db in
            guard try StateTable.signature(db) == rule.signature else {
                return try derivedStates(of: bank, asOf: now, db)
            }
            var states = try storedStates(of: bank, db)
            for facet in now.map({ states.facets(reviewedAfter: $0) }) ?? [] {
                _ = states.remove(facet)
                try derive(facet, asOf: now, into: &states, db)
            }
            return states
        }
    }

    private func storedStates(of bank: BankID?, _ db: Database) throws -> FacetStates {
        guard let bank else { return try StateTable.states(where: "TRUE", [], db) }
        // "0" follows "/", so this is every facet that begins with the bank's name and a slash.
        return try StateTable.states(
            where: "facet >= ? AND facet < ?", ["\(bank)/", "\(bank)0"], db)
    }

    /// States for a reader whose rule is another than that of the file's.
    private func derivedStates(
        of bank: BankID?, asOf now: Moment?, _ db: Database
    ) throws -> FacetStates {
        var states = FacetStates()
        for facet in try StateTable.facets(db)
        where bank.map({ facet.rawValue.hasPrefix("\($0)/") }) ?? true {
            try derive(facet, asOf: now, into: &states, db)
        }
        return states
    }

    private func derive(
        _ facet: FacetID, asOf now: Moment?, into states: inout FacetStates, _ db: Database
    ) throws {
        for (value, state) in try StateTable.derived(facet, rule: rule, asOf: now, db) {
            states.set(state, of: facet, value)
        }
    }

    /// The answers that count and are dated after a moment, such as now.
    public func answers(after moment: Moment) throws(ProgressError) -> LaterAnswers {
        try reading { db in try LaterAnswers(after: moment, db) }
    }

    /// The banks that something was ever answered of, in the order of their names.
    public func recordedBanks() throws(ProgressError) -> [BankID] {
        // Jumps from bank to bank over the index, however many answers each has.
        let sql = """
            WITH RECURSIVE known (bank) AS (
                SELECT min(bank) FROM answer
                UNION ALL
                SELECT (SELECT min(bank) FROM answer WHERE bank > known.bank) FROM known
                WHERE known.bank IS NOT NULL)
            SELECT bank FROM known WHERE bank IS NOT NULL
            """
        return try reading { db in try String.fetchAll(db, sql: sql).map { BankID($0) } }
    }

    /// The topics that something was ever answered of, of one bank or of all, in the order of their
    /// names.
    public func recordedTopics(of bank: BankID? = nil) throws(ProgressError) -> [TopicID] {
        let sql = """
            SELECT DISTINCT topic FROM answer
            WHERE topic IS NOT NULL AND (?1 IS NULL OR bank = ?1) ORDER BY topic
            """
        return try reading { db in
            try String.fetchAll(db, sql: sql, arguments: [bank?.rawValue]).map { TopicID($0) }
        }
    }

    /// The learner's own weights now in force; nil for the published ones.
    public func weights() throws(ProgressError) -> [Double]? {
        try reading { db in try EventTable.weights(db) }
    }

    /// Calls `body` with every answer that counts, by time; those taken back are left out.
    ///
    /// Reads a thousand at a time and holds no lock between, so that another sitting can go on;
    /// memory does not grow with the log.
    public func forEachAnswer(
        since: Moment? = nil, bank: BankID? = nil, _ body: (Answer) throws -> Void
    ) throws {
        var last: AnswerPlace? = since.map { AnswerPlace(moment: $0, id: nil) }
        while true {
            let page = try reading { db in try AnswerPage.read(after: last, bank: bank, db) }
            for answer in page.answers { try body(answer) }
            guard let next = page.next else { return }
            last = next
        }
    }
}

/// A place in the log by time: after the answer `id` of that moment, or before all of that moment.
private struct AnswerPlace {
    let moment: Moment
    let id: UUIDv7?
}

/// Some answers of the log in order, and where to go on; nil at the end.
private struct AnswerPage {
    let answers: [Answer]
    let next: AnswerPlace?

    static let size = 1000

    /// Holds for answers that were not taken back.
    static let counts =
        "answer.number NOT IN \(EventTable.retracted)"

    static func read(after place: AnswerPlace?, bank: BankID?, _ db: Database) throws -> AnswerPage
    {
        let start = place?.moment.microseconds ?? 0
        // The first term lets SQLite enter the index by quarter of an hour.
        let sql = """
            SELECT \(AnswerTable.columns) FROM \(AnswerTable.source)
            WHERE answer.at / 900000000 >= ?1 / 900000000
                AND (answer.at > ?1 OR answer.at = ?1 AND (?2 IS NULL OR answer.id > ?2))
                AND (?3 IS NULL OR answer.bank = ?3) AND \(counts)
            ORDER BY answer.at / 900000000, answer.at, answer.id LIMIT \(size)
            """
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: sql),
            arguments: [start, place?.id?.stored, bank?.rawValue])
        let answers = try rows.map { try AnswerTable.answer($0, db) }
        let next =
            answers.count == size
            ? answers.last.map { AnswerPlace(moment: $0.moment, id: $0.id) } : nil
        return AnswerPage(answers: answers, next: next)
    }
}
