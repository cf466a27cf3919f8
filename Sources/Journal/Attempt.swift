public import Facts

/// What sort of sitting it was.
public enum AttemptMode: String, CaseIterable, Sendable {
    case practice, exam, paper
    /// Reviews done elsewhere, taken in from a file.
    case imported = "import"
}

/// One sitting, from its start; that it ended is an ``Event`` of its own.
public struct Attempt: Hashable, Sendable {
    /// Its name.
    public let id: UUIDv7
    /// What sort of sitting it was.
    public let mode: AttemptMode
    /// The banks that it asks from.
    public let banks: [BankID]
    /// When it began.
    public let started: Moment
    /// The seed that its choices came from.
    public let seed: UInt64

    /// Takes a sitting's data; bank identifiers beyond 1,024 bytes are cut.
    public init(id: UUIDv7, mode: AttemptMode, banks: [BankID], started: Moment, seed: UInt64) {
        self.id = id
        self.mode = mode
        self.banks = banks.map { LoggedText.id($0) }
        self.started = started
        self.seed = seed
    }
}
