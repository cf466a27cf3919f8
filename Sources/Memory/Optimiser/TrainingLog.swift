internal import Facts

/// A log of answers laid out for fitting: each facet's answers in a row, facets by first answer.
struct TrainingLog: Sendable {
    /// One answer.
    struct Step: Sendable {
        /// How well the facet was remembered.
        let rating: Rating
        /// Whole days since the facet's answer before; 0 for its first.
        let days: Int
        /// For an answer to predict, how many such came before it in the whole log; else nil.
        ///
        /// Only answers at least a day after the last are predicted, as in the reference: the
        /// curve says nothing of minutes.
        let order: Int?
    }

    /// All answers, those of one facet together and by time.
    let steps: [Step]
    /// Where each facet's answers lie in ``steps``.
    let facets: [Range<Int>]
    /// How many answers there are to predict.
    let targetCount: Int

    /// How much the answer at `order` of the first `count` weighs, in fitting and in scores: from a
    /// quarter for the first to 1 for the last, since learners change (fsrs-rs does the same).
    static func recency(_ order: Int, of count: Int) -> Double {
        let part = Double(order) / Double(max(count - 1, 1))
        return 0.25 + 0.75 * part * part * part
    }

    /// Takes answers in any order; those of the same moment keep the order given.
    init(_ log: some Sequence<LoggedReview>) {
        let ordered = log.enumerated()
            .sorted { ($0.element.moment, $0.offset) < ($1.element.moment, $1.offset) }
        var rows: [FacetID: Int] = [:]
        var grouped: [[Step]] = []
        var last: [Moment] = []
        var targets = 0
        for review in ordered.lazy.map(\.element) {
            guard let row = rows[review.facet] else {
                rows[review.facet] = grouped.count
                grouped.append([Step(rating: review.rating, days: 0, order: nil)])
                last.append(review.moment)
                continue
            }
            let days = Days.whole(from: last[row], to: review.moment)
            grouped[row].append(
                Step(rating: review.rating, days: days, order: days >= 1 ? targets : nil))
            targets += days >= 1 ? 1 : 0
            last[row] = review.moment
        }
        var start = 0
        facets = grouped.map { row in
            defer { start += row.count }
            return start..<(start + row.count)
        }
        steps = grouped.flatMap { $0 }
        targetCount = targets
    }
}
