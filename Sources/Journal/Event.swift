public import Facts

/// Something decided after the fact. Events are added, and nothing is taken away.
public struct Event: Hashable, Sendable {
    /// What was decided.
    public enum Kind: Hashable, Sendable {
        /// A sitting ended.
        case end(attempt: UUIDv7)
        /// An answer was taken back: it no longer counts.
        case retract(answer: UUIDv7)
        /// An answer judged wrong was accepted: it counts as correct.
        case overrule(answer: UUIDv7)
        /// An answer taken back counts again.
        case restore(answer: UUIDv7)
        /// A fact is not to be asked for the rest of the day.
        case bury(fact: FactName)
        /// A fact is not to be asked until the learner says so.
        case suspend(fact: FactName)
        /// A fact that was put aside may be asked again.
        case resume(fact: FactName)
        /// A question was flagged, with a remark for the bank's author.
        case flag(question: String, note: String)
        /// The learner's own FSRS weights take effect; with none, the published ones again.
        case weights([Double])
    }

    /// Its name.
    public let id: UUIDv7
    /// What was decided.
    public let kind: Kind
    /// When.
    public let moment: Moment

    /// Takes an event's data; a flag's name and note are cut at 1,024 and 4,096 bytes.
    public init(id: UUIDv7, kind: Kind, moment: Moment) {
        self.id = id
        self.moment = moment
        if case .flag(let question, let note) = kind {
            self.kind = .flag(
                question: LoggedText.name(question),
                note: LoggedText.bounded(note, to: LoggedText.typedLimit))
        } else {
            self.kind = kind
        }
    }
}

/// One line of the log.
public enum LogEntry: Hashable, Sendable {
    case attempt(Attempt)
    case answer(Answer)
    case event(Event)
}
