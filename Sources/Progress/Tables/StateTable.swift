import Facts
import GRDB
import Journal
import Memory

/// Memory states as rows: a cache of what the log says, always in step with it.
enum StateTable {
    /// Whether the stored states are those of `rule`. Where they are not, as when another sitting
    /// has put other weights in force meanwhile, they are to be made anew at the next opening.
    static func isCurrent(_ rule: StateRule, _ db: Database) throws -> Bool {
        if try signature(db) == rule.signature { return true }
        try db.execute(sql: "DELETE FROM derivation")
        return false
    }

    /// Takes one more answer into the states of its facets.
    ///
    /// An answer later than all before it moves a state on; any other order makes the facet's states
    /// anew from the log. What is dated after `now` and known already was answered before this one,
    /// whichever clock was wrong, and is noted so.
    static func take(
        _ answer: Answer, now: Moment?, rule: StateRule, _ db: Database
    ) throws {
        var stale: Set<FacetID> = []
        for review in answer.facets {
            guard let rating = review.rating else { continue }
            let known = try states(where: "facet = ?", [review.facet.rawValue], db)
            let isFirst = !known.facets.contains(review.facet)
            let exact = known.exact(review.facet, review.fingerprint)
            if review.fingerprint != .unknown || known.hasOnlyUnknown(review.facet),
                isFirst || exact.map({ $0.lastReview < answer.moment }) ?? false
            {
                let state = rule.next(exact, review.facet, rating, answer.moment)
                try store(state, of: review.facet, review.fingerprint, db)
            } else {
                stale.insert(review.facet)
                if let now { try note(review.facet, answeredBefore: answer, after: now, db) }
            }
        }
        for facet in stale { try rebuild(facet, rule: rule, db) }
    }

    /// Notes of a facet's reviews that are dated after `now` that they are no later than `answer`.
    private static func note(
        _ facet: FacetID, answeredBefore answer: Answer, after now: Moment, _ db: Database
    ) throws {
        let sql = """
            INSERT OR IGNORE INTO bound (answer, at) SELECT review.answer, ?3
            FROM review JOIN answer ON answer.number = review.answer
            WHERE facet = ?1 AND review.at > max(?2, ?3) AND answer.id <> ?4
            """
        try db.cachedStatement(sql: sql).execute(arguments: [
            facet.rawValue, now.microseconds, answer.moment.microseconds, answer.id.stored,
        ])
    }

    /// Makes the states of one facet anew from the log.
    static func rebuild(_ facet: FacetID, rule: StateRule, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM facet_state WHERE facet = ?")
            .execute(arguments: [facet.rawValue])
        for (fingerprint, state) in try derived(facet, rule: rule, db) {
            try store(state, of: facet, fingerprint, db)
        }
    }

    /// Makes the states of some facets anew, where the stored states are those of `rule` at all.
    static func refresh(_ facets: Set<FacetID>, rule: StateRule, _ db: Database) throws {
        guard try isCurrent(rule, db) else { return }
        for facet in facets { try rebuild(facet, rule: rule, db) }
    }

    /// Makes all states anew from the log, under the name of `rule`.
    static func rebuildAll(_ db: Database, rule: StateRule) throws {
        for facet in try facets(db) { try rebuild(facet, rule: rule, db) }
        try db.execute(
            sql: "INSERT OR REPLACE INTO derivation (one, signature) VALUES (1, ?)",
            arguments: [rule.signature])
    }

    /// What the log says of one facet, for each value it was asked with.
    ///
    /// Ratings count by time, then by the answer's name, so that two copies of a log say the same;
    /// one that is known to be earlier than it says counts when it was given at the latest, before
    /// the answer that tells so. A review of unknown value counts for every value.
    ///
    /// - Parameter end: leaves out what is dated later.
    static func derived(
        _ facet: FacetID, rule: StateRule, asOf end: Moment? = nil, _ db: Database
    ) throws -> [Fingerprint: MemoryState] {
        let sql = """
            SELECT review.answer, fingerprint, rating,
                min(review.at, ifnull((SELECT min(bound.at) FROM bound
                    WHERE bound.answer = review.answer), review.at)) AS given,
                EXISTS (SELECT 1 FROM event
                    WHERE kind = 'overrule' AND event.answer = review.answer)
            FROM review JOIN answer ON answer.number = review.answer
            WHERE facet = ? AND rating IS NOT NULL AND review.answer NOT IN \(EventTable.retracted)
            ORDER BY given, given = review.at, review.at, answer.id, position
            """
        var states: [Fingerprint: MemoryState] = [:]
        var unknown: MemoryState?
        let rows = try Row.fetchCursor(
            db.cachedStatement(sql: sql), arguments: [facet.rawValue])
        while let row = try rows.next() {
            let columns = Columns(row, of: "review of answer")
            let fingerprint = Fingerprint(try columns.required(columns.text(1)))
            guard let number = columns.integer(2),
                var rating = RecordedRating(rawValue: Int(number))
            else { continue }
            if columns.integer(4) == 1 { rating = rating.overruled }
            let moment = try columns.moment(3)
            if let end, moment > end { break }
            if fingerprint == .unknown {
                unknown = rule.next(unknown, facet, rating, moment)
                for (value, state) in states {
                    states[value] = rule.next(state, facet, rating, moment)
                }
            } else {
                states[fingerprint] = rule.next(
                    states[fingerprint] ?? unknown, facet, rating, moment)
            }
        }
        if let unknown { states[.unknown] = unknown }
        return states
    }

    /// Every facet that the log has a rating of.
    static func facets(_ db: Database) throws -> [FacetID] {
        try String.fetchAll(db, sql: "SELECT DISTINCT facet FROM review").map { FacetID($0) }
    }

    /// The name of the rule that the states were made by; nil where there are none yet.
    static func signature(_ db: Database) throws -> String? {
        try String.fetchOne(db, sql: "SELECT signature FROM derivation")
    }
}

// MARK: - Rows

extension StateTable {
    /// The stored states that a condition picks.
    static func states(
        where condition: String, _ arguments: StatementArguments, _ db: Database
    ) throws -> FacetStates {
        let sql = """
            SELECT facet, fingerprint, phase, step, stability, difficulty, due, last_review,
                reviews, lapses
            FROM facet_state WHERE \(condition)
            """
        var states = FacetStates()
        let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
        while let row = try rows.next() {
            let columns = Columns(row, of: "facet_state")
            let step = Int(try columns.required(columns.integer(3)))
            let phase: MemoryState.Phase =
                switch columns.text(2) {
                case "review": .review
                case "relearning": .relearning(step: step)
                default: .learning(step: step)
                }
            let state = MemoryState(
                phase: phase, stability: try columns.required(columns.real(4)),
                difficulty: try columns.required(columns.real(5)),
                due: Moment(microseconds: try columns.required(columns.integer(6))),
                lastReview: Moment(microseconds: try columns.required(columns.integer(7))),
                reviews: Int(try columns.required(columns.integer(8))),
                lapses: Int(try columns.required(columns.integer(9))))
            states.set(
                state, of: FacetID(try columns.required(columns.text(0))),
                Fingerprint(try columns.required(columns.text(1))))
        }
        return states
    }

    private static func store(
        _ state: MemoryState, of facet: FacetID, _ fingerprint: Fingerprint, _ db: Database
    ) throws {
        let (phase, step) =
            switch state.phase {
            case .learning(let step): ("learning", step)
            case .review: ("review", 0)
            case .relearning(let step): ("relearning", step)
            }
        try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO facet_state VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [
            facet.rawValue, fingerprint.rawValue, phase, step, state.stability, state.difficulty,
            state.due.microseconds, state.lastReview.microseconds, state.reviews, state.lapses,
        ])
    }
}
