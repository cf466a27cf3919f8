import GRDB
public import Journal

extension ProgressStore {
    /// How often each wrong option was in view and how often chosen, in the answers that `filter`
    /// admits. Reads the whole log, unlike ``history(_:)``.
    public func optionSums(
        _ filter: HistoryFilter = HistoryFilter()
    ) throws(ProgressError) -> [OptionSum] {
        try reading { db in try HistoryQueries(filter).options(db) }
    }
}
