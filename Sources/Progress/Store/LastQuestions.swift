public import Facts
import GRDB

extension ProgressStore {
    /// The question in which each facet of a bank was asked last, in answers that count.
    ///
    /// Jumps from facet to facet and to each one's last answer: takes time by the bank's facets, not
    /// by the length of the log, nor by how long ago the bank was last asked.
    public func lastQuestions(of bank: BankID) throws(ProgressError) -> [FacetID: String] {
        // "0" follows "/", so these are all facets that begin with the bank's name and a slash.
        let sql = """
            WITH RECURSIVE known (facet) AS (
                SELECT min(facet) FROM review WHERE facet >= ?1 AND facet < ?2
                UNION ALL
                SELECT (SELECT min(facet) FROM review WHERE facet > known.facet AND facet < ?2)
                FROM known WHERE known.facet IS NOT NULL)
            SELECT facet, (
                SELECT question FROM review JOIN answer ON answer.number = review.answer
                WHERE review.facet = known.facet
                    AND review.answer NOT IN \(EventTable.retracted)
                ORDER BY review.at DESC LIMIT 1) AS question
            FROM known WHERE question IS NOT NULL
            """
        return try reading { db in
            let rows = try Row.fetchAll(db, sql: sql, arguments: ["\(bank)/", "\(bank)0"])
            return Dictionary(
                rows.map { (FacetID($0[0] as String), $0[1] as String) },
                uniquingKeysWith: { first, _ in first })
        }
    }
}
