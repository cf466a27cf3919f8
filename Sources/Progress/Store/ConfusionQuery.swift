public import Facts
public import Journal

extension ProgressStore {
    /// What was named in place of what a facet asks, most often first, in answers that count. Takes
    /// time by how often the facet was asked, not by the length of the log.
    public func confusions(of facet: FacetID) throws(ProgressError) -> [ConfusionSum] {
        try reading { db in try HistoryQueries(HistoryFilter()).confusions(of: facet, db) }
    }
}
