import Facts
import GRDB
public import Journal

extension ProgressStore {
    /// The questions that were marked for their bank's author, in order, of all banks and times or
    /// those that `filter` admits. A flag belongs to no topic and no sort of sitting.
    public func flags(
        _ filter: HistoryFilter = HistoryFilter()
    ) throws(ProgressError) -> [FlaggedQuestion] {
        try reading { db in
            let sql = """
                SELECT number, question, note, at FROM event
                WHERE kind = 'flag' AND (:since IS NULL OR at >= :since) ORDER BY at, id
                """
            let rows = try Row.fetchAll(
                db, sql: sql, arguments: ["since": filter.since?.microseconds])
            return try rows.map { row in
                let columns = Columns(row, of: "event")
                return FlaggedQuestion(
                    question: try columns.required(columns.text(1)),
                    note: try columns.required(columns.text(2)), moment: try columns.moment(3))
            }.filter { flag in
                filter.bank.map { flag.question.hasPrefix($0.rawValue + "/") } ?? true
            }
        }
    }
}
