public import Facts

/// Which answers a history is about; without any part, all.
public struct HistoryFilter: Hashable, Sendable {
    /// Only answers given then or later.
    public var since: Moment?
    /// Only answers of this bank.
    public var bank: BankID?
    /// Only answers of this topic.
    public var topic: TopicID?
    /// Only answers of sittings of these sorts.
    public var modes: Set<AttemptMode>?

    /// Takes which answers count.
    public init(
        since: Moment? = nil, bank: BankID? = nil, topic: TopicID? = nil,
        modes: Set<AttemptMode>? = nil
    ) {
        self.since = since
        self.bank = bank
        self.topic = topic
        self.modes = modes
    }

    /// Whether `answer`, of a sitting of the sort `mode`, counts.
    public func admits(_ answer: Answer, mode: AttemptMode) -> Bool {
        since.map { answer.moment >= $0 } ?? true && bank.map { answer.bank == $0 } ?? true
            && topic.map { answer.topic == $0 } ?? true && modes?.contains(mode) ?? true
    }
}
