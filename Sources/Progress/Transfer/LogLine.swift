import Facts
import Journal

/// One entry of the log as scripts see it, the same for JSON lines and CSV.
struct LogLine: Codable {
    var type: String
    var id: String
    var at: String
    var attempt: String?
    var mode: String?
    var banks: [String]?
    var seed: UInt64?
    var bank: String?
    var question: String?
    var kind: String?
    var frame: String?
    var topic: String?
    var typed: String?
    var firstTyped: String?
    var verdict: String?
    var credit: Double?
    var hints: Int?
    var seconds: Double?
    var forgiven: Bool?
    var skipped: Bool?
    var confusedWith: [String]?
    var distractors: [String]?
    var facets: [FacetPart]?
    var answer: String?
    var note: String?
    var weights: [Double]?
    var fact: String?

    /// What an answer says of one facet.
    struct FacetPart: Codable {
        var facet: String
        var fingerprint: String
        var rating: Int?
        var credit: Double
    }

    enum CodingKeys: String, CodingKey {
        case type, id, at, attempt, mode, banks, seed, bank, question, kind, frame, topic, typed
        case verdict, credit, hints, seconds, forgiven, skipped, facets, answer, note, weights
        case distractors, fact
        case firstTyped = "first_typed"
        case confusedWith = "confused_with"
    }

    /// Starts an entry with what each has.
    init(type: String, id: String, at: String) {
        self.type = type
        self.id = id
        self.at = at
    }
}

// MARK: - From the log

extension LogLine {
    /// The line of an entry.
    init(_ entry: LogEntry) {
        switch entry {
        case .attempt(let attempt): self.init(attempt)
        case .answer(let answer): self.init(answer)
        case .event(let event): self.init(event)
        }
    }

    private init(_ attempt: Attempt) {
        self.init(type: "attempt", id: "\(attempt.id)", at: attempt.started.iso8601)
        mode = attempt.mode.rawValue
        banks = attempt.banks.map(\.rawValue)
        seed = attempt.seed
    }

    private init(_ answer: Answer) {
        self.init(type: "answer", id: "\(answer.id)", at: answer.moment.iso8601)
        attempt = "\(answer.attempt)"
        bank = answer.bank.rawValue
        question = answer.question
        kind = answer.kind
        frame = answer.frame.rawValue
        topic = answer.topic?.rawValue
        typed = answer.typed
        firstTyped = answer.firstTyped
        verdict = answer.verdict.rawValue
        credit = answer.credit
        hints = answer.hints
        seconds = answer.seconds
        forgiven = answer.wasForgiven
        skipped = answer.wasSkipped
        confusedWith = answer.confusedWith.map(\.rawValue)
        if !answer.distractors.isEmpty { distractors = answer.distractors.map(\.rawValue) }
        facets = answer.facets.map {
            FacetPart(
                facet: $0.facet.rawValue, fingerprint: $0.fingerprint.rawValue,
                rating: $0.rating?.rawValue, credit: $0.credit)
        }
    }

    private init(_ event: Event) {
        self.init(type: event.kind.name, id: "\(event.id)", at: event.moment.iso8601)
        switch event.kind {
        case .end(let id): attempt = "\(id)"
        case .retract(let id), .overrule(let id), .restore(let id): answer = "\(id)"
        case .bury(let fact), .suspend(let fact), .resume(let fact): self.fact = fact.rawValue
        case .flag(let question, let note):
            self.question = question
            self.note = note
        case .weights(let values): weights = values
        }
    }
}
