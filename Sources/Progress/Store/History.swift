public import Journal

extension ProgressStore {
    /// What the log adds up to, of all answers or those that `filter` admits.
    public func history(
        _ filter: HistoryFilter = HistoryFilter()
    ) throws(ProgressError) -> HistorySums {
        let queries = HistoryQueries(filter)
        return try reading { db in
            HistorySums(
                attempts: try queries.attempts(db), matters: try queries.matters(db),
                quarters: try queries.quarters(db), facets: try queries.facets(db),
                confusions: try queries.confusions(db), overruled: try queries.overruled(db)
            ).ordered()
        }
    }
}
