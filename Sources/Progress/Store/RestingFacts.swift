public import Facts
import GRDB
public import Journal

extension ProgressStore {
    /// The facts that are not to be asked: those suspended, and those buried since the learner's day
    /// began.
    public func restingFacts(since dayStart: Moment) throws(ProgressError) -> Set<FactName> {
        Set(try facts("kind = 'suspend' OR kind = 'bury' AND at >= ?", [dayStart.microseconds]))
    }

    /// The facts suspended until the learner says so, in the order of their names.
    public func suspendedFacts() throws(ProgressError) -> [FactName] {
        try facts("kind = 'suspend'", []).sorted()
    }

    /// The facts put aside by the events that a condition picks, and not resumed since.
    private func facts(
        _ condition: String, _ arguments: StatementArguments
    ) throws(ProgressError) -> [FactName] {
        let sql = """
            SELECT DISTINCT question FROM event AS aside WHERE (\(condition)) AND NOT EXISTS (
                SELECT 1 FROM event AS back
                WHERE back.kind = 'resume' AND back.question = aside.question
                    AND (back.at, back.id) > (aside.at, aside.id))
            """
        return try reading { db in
            try String.fetchAll(db, sql: sql, arguments: arguments).map { FactName($0) }
        }
    }
}

extension ProgressStore {
    /// The facts first met since the learner's day began.
    public func factsMet(since dayStart: Moment) throws(ProgressError) -> Set<FactName> {
        let sql = "SELECT facet FROM review GROUP BY facet HAVING min(at) >= ?"
        return try reading { db in
            let facets = try String.fetchAll(db, sql: sql, arguments: [dayStart.microseconds])
            return Set(facets.map { FactName(of: FacetID($0)) })
        }
    }
}
