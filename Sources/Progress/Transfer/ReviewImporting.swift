import Facts
public import Journal
import GRDB

extension ProgressStore {
    /// Takes in reviews done elsewhere, all or none; gives how many were new.
    ///
    /// A review that was taken in before, here or on a machine whose log was merged, counts once.
    @discardableResult
    public func add(_ reviews: some Sequence<ReviewImport>) throws(ProgressError) -> Int {
        try writing { db in
            var touched: Set<FacetID> = []
            var added = 0
            for review in reviews {
                let answer = review.answer
                guard try AnswerTable.find(answer.id, db) == nil else { continue }
                let attempt = review.attempt
                if try AttemptTable.find(attempt.id, db) == nil {
                    try AttemptTable.insert(attempt, db)
                }
                guard let place = try AttemptTable.find(attempt.id, db) else { continue }
                try AnswerTable.insert(answer, attempt: place, db)
                touched.insert(review.facet)
                added += 1
            }
            try StateTable.refresh(touched, rule: rule, db)
            return added
        }
    }
}
