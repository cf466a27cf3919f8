public import Facts
import GRDB
public import Journal

extension ProgressStore {
    /// Takes in reviews done elsewhere, all or none; gives how many were new.
    ///
    /// A review that was taken in before, here or on a machine whose log was merged, counts once.
    /// Those of one bank and day are one sitting, which begins with the first of them.
    ///
    /// - Parameters:
    ///   - reviews: in any order.
    ///   - day: the day of a moment where the learner is, by its number.
    @discardableResult
    public func add(
        _ reviews: some Sequence<ReviewImport>, day: (Moment) -> Int
    ) throws(ProgressError) -> Int {
        let ordered = reviews.sorted { $0.moment < $1.moment }
        return try writing { db in
            var sittings = try ImportedSittings(db, day: day)
            var touched: Set<FacetID> = []
            var added = 0
            for review in ordered where try AnswerTable.find(review.id, db) == nil {
                let sitting = try sittings.sitting(of: review, day: day(review.moment), db)
                try AnswerTable.insert(
                    review.answer(in: sitting.id), attempt: (sitting.number, sitting.mode), db)
                touched.insert(review.facet)
                added += 1
            }
            try StateTable.refresh(touched, rule: rule, db)
            return added
        }
    }
}

/// The sittings of reviews done elsewhere that a log has, by bank and day.
private struct ImportedSittings {
    struct Sitting {
        let id: UUIDv7
        let number: Int64
        let mode: String
    }

    private struct Key: Hashable {
        let bank: BankID
        let day: Int
    }

    private var known: [Key: Sitting] = [:]

    init(_ db: Database, day: (Moment) -> Int) throws {
        let sql = "SELECT \(AttemptTable.columns) FROM attempt WHERE mode = 'import'"
        for row in try Row.fetchAll(db, sql: sql) {
            let attempt = try AttemptTable.attempt(row)
            guard let bank = attempt.banks.first, attempt.banks.count == 1 else { continue }
            let sitting = Sitting(
                id: attempt.id, number: Columns(row, of: "attempt").number,
                mode: attempt.mode.rawValue)
            known[Key(bank: bank, day: day(attempt.started))] = sitting
        }
    }

    /// The sitting of a review, which begins it where there is none yet.
    mutating func sitting(
        of review: ReviewImport, day: Int, _ db: Database
    ) throws -> Sitting {
        let key = Key(bank: review.bank, day: day)
        if let sitting = known[key] { return sitting }
        let attempt = review.sitting
        if try AttemptTable.find(attempt.id, db) == nil { try AttemptTable.insert(attempt, db) }
        guard let place = try AttemptTable.find(attempt.id, db) else {
            throw UnreadableRow(table: "attempt", number: 0)
        }
        let sitting = Sitting(id: attempt.id, number: place.number, mode: place.mode)
        known[key] = sitting
        return sitting
    }
}
