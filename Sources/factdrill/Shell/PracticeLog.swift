import Facts
import Journal
import Practice
import Progress

/// Where a sitting is kept while it is held: opened when it is first needed, begun by the first
/// answer.
struct PracticeLog {
    private let session: Session
    private let open: () throws -> ProgressStore
    private var opened: ProgressStore?
    private var begun: UUIDv7?

    /// A log that opens the progress file when it is first needed.
    init(session: Session, open: @escaping () throws -> ProgressStore) {
        self.session = session
        self.open = open
    }

    /// Sees to it that the file is there.
    mutating func prepare() throws {
        _ = try store()
    }

    /// Keeps an answer; the first one begins the sitting at the time when it was asked.
    mutating func append(_ answer: Answer, of plan: SittingPlan, banks: [BankID]) throws {
        let store = try store()
        if begun == nil {
            let microseconds = answer.moment.microseconds - Int64(answer.seconds * 1_000_000)
            try store.append(
                Attempt(
                    id: answer.attempt, mode: plan.mode, banks: banks,
                    started: Moment(microseconds: microseconds), seed: plan.seed))
            begun = answer.attempt
        }
        try store.append(answer, now: session.now)
    }

    /// Keeps what happened to an answer or a question.
    mutating func append(_ kind: Event.Kind) throws {
        try store().append(Event(id: session.newID(), kind: kind, moment: session.now))
    }

    /// Ends the sitting, where an answer has begun it.
    mutating func end() throws {
        if let begun { try append(.end(attempt: begun)) }
    }

    /// What the facet was mixed up with.
    mutating func confusions(of facet: FacetID) throws -> [ConfusionSum] {
        try store().confusions(of: facet)
    }

    private mutating func store() throws -> ProgressStore {
        if let opened { return opened }
        let store = try open()
        opened = store
        return store
    }
}
