import Facts
public import Journal
import GRDB

extension ProgressStore {
    /// Adds a sitting. It is on disk when this returns.
    public func append(_ attempt: Attempt) throws(ProgressError) {
        try checkTime(attempt.started)
        try writing { db in try AttemptTable.insert(attempt, db) }
    }

    /// Adds an answer and moves the states of its facets on. It is on disk when this returns.
    ///
    /// Throws ``ProgressError/unknown(_:path:)`` where its attempt was never added.
    ///
    /// - Parameters:
    ///   - answer: the answer.
    ///   - now: the time, where the answer is given now: what the log has of the same facets that is
    ///     dated later was answered before it, and counts so from then on.
    public func append(_ answer: Answer, now: Moment? = nil) throws(ProgressError) {
        try checkTime(answer.moment)
        try writing { db in
            guard let attempt = try AttemptTable.find(answer.attempt, db) else {
                throw ProgressError.unknown(answer.attempt, path: path)
            }
            try AnswerTable.insert(answer, attempt: attempt, db)
            if try StateTable.isCurrent(rule, db) {
                try StateTable.take(answer, now: now, rule: rule, db)
            }
        }
    }

    /// Adds an event; a retraction, its revocation or an overruling changes the states that the answer had moved.
    /// It is on disk when this returns.
    ///
    /// Throws ``ProgressError/unknown(_:path:)`` where what it refers to was never added. New
    /// weights count from the next opening on.
    public func append(_ event: Event) throws(ProgressError) {
        try checkTime(event.moment)
        try writing { db in
            try EventTable.insert(event, path: path, db)
            switch event.kind {
            case .retract(let answer), .overrule(let answer), .restore(let answer):
                guard let number = try AnswerTable.find(answer, db) else { return }
                let facets = try AnswerTable.reviews(of: number, db).map(\.facet)
                try StateTable.refresh(Set(facets), rule: rule, db)
            case .end, .flag, .weights, .bury, .suspend, .resume: break
            }
        }
    }

    private func checkTime(_ moment: Moment) throws(ProgressError) {
        guard Moment.loggable.contains(moment) else { throw .clock(path: path) }
    }
}
