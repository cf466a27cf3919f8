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
    /// An answer later than all before it moves a state on; any other order, such as after the clock
    /// was set back, makes the facet's states anew from the log.
    static func take(_ answer: Answer, rule: StateRule, _ db: Database) throws {
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
            }
        }
        for facet in stale { try rebuild(facet, rule: rule, db) }
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
    /// Ratings count by time, then by the answer's name, so that two copies of a log say the same.
    /// A review of unknown value counts for every value.
    static func derived(
        _ facet: FacetID, rule: StateRule, _ db: Database
    ) throws -> [Fingerprint: MemoryState] {
        let sql = """
            SELECT fingerprint, rating, review.at,
                EXISTS (SELECT 1 FROM event
                    WHERE kind = 'overrule' AND event.answer = review.answer)
            FROM review JOIN answer ON answer.number = review.answer
            WHERE facet = ? AND rating IS NOT NULL AND review.answer NOT IN \(EventTable.retracted)
            ORDER BY review.at, answer.id, position
            """
        var states: [Fingerprint: MemoryState] = [:]
        var unknown: MemoryState?
        let rows = try Row.fetchCursor(
            db.cachedStatement(sql: sql), arguments: [facet.rawValue])
        while let row = try rows.next() {
            let fingerprint = Fingerprint(row[0])
            guard var rating = RecordedRating(rawValue: row[1]) else { continue }
            if row[3] as Bool { rating = rating.overruled }
            let moment = Moment(microseconds: row[2])
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
            let step: Int = row[3]
            let phase: MemoryState.Phase =
                switch row[2] as String {
                case "review": .review
                case "relearning": .relearning(step: step)
                default: .learning(step: step)
                }
            let state = MemoryState(
                phase: phase, stability: row[4], difficulty: row[5],
                due: Moment(microseconds: row[6]), lastReview: Moment(microseconds: row[7]),
                reviews: row[8], lapses: row[9])
            states.set(state, of: FacetID(row[0]), Fingerprint(row[1]))
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
