public import Facts
import GRDB
import Journal

/// Answers that are dated after a moment, such as now: done elsewhere, or given under a clock that
/// was set wrong.
public struct LaterAnswers: Hashable, Sendable {
    /// How many there are.
    public let count: Int
    /// The latest time among them; nil where there are none.
    public let latest: Moment?
    /// The questions or facets that some of them answer, by time, none twice.
    public let questions: [String]

    /// How many questions are named at most.
    public static let most = 5

    init(after moment: Moment, _ db: Database) throws {
        // The first term lets SQLite enter the index by quarter of an hour.
        let later = """
            FROM answer WHERE at / 900000000 >= ?1 / 900000000 AND at > ?1
                AND number NOT IN \(EventTable.retracted)
            """
        let sums = try Row.fetchOne(
            db, sql: "SELECT 0, count(*), max(at) \(later)", arguments: [moment.microseconds])
        let columns = sums.map { Columns($0, of: "answer") }
        count = Int(columns?.integer(1) ?? 0)
        latest = columns?.integer(2).map { Moment(microseconds: $0) }
        let named = try Row.fetchAll(
            db,
            sql: """
                SELECT 0, question \(later) GROUP BY question ORDER BY min(at) LIMIT \(Self.most)
                """,
            arguments: [moment.microseconds])
        questions = named.compactMap { Columns($0, of: "answer").text(1) }
    }
}
