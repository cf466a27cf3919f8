import Facts

/// Keeps questions that stand together, in a sitting or on a form, from giving each other away.
///
/// Two questions may not ask the same fact, and no stem may contain another's right answer. The
/// words of all stems are indexed, so that a further question costs no more for those before it.
public struct SetRules: Sendable {
    private var facts: Set<FactKey> = []
    private var runs: Set<UInt64> = []
    private var answers: Set<UInt64> = []
    private var looks: Set<String> = []

    private struct FactKey: Hashable {
        let bank: BankID
        let fact: FactID
    }

    /// Starts with no question.
    public init() {}

    /// Whether the question may stand beside those added.
    public func admits(_ question: Question) -> Bool {
        !asksAgain(question) && !tells(question)
    }

    /// Whether one of its facts was asked already.
    public func asksAgain(_ question: Question) -> Bool {
        question.facts.contains { hasAsked($0, of: question.bank) }
    }

    /// Whether a fact was asked already.
    public func hasAsked(_ fact: FactID, of bank: BankID) -> Bool {
        facts.contains(FactKey(bank: bank, fact: fact))
    }

    /// Whether it looks like one of those added: of the same relation, with the same value.
    public func resembles(_ question: Question) -> Bool {
        !question.look.isEmpty && looks.contains("\(question.bank)/\(question.look)")
    }

    /// Whether its stem tells an earlier answer, or an earlier stem its answer.
    public func tells(_ question: Question) -> Bool {
        tells(SetTrace(question))
    }

    /// Adds a question to those that stand together.
    public mutating func add(_ question: Question) {
        add(question, SetTrace(question))
    }

    func tells(_ trace: SetTrace) -> Bool {
        trace.answers.contains(where: runs.contains) || trace.runs.contains(where: answers.contains)
    }

    mutating func add(_ question: Question, _ trace: SetTrace) {
        for fact in question.facts { facts.insert(FactKey(bank: question.bank, fact: fact)) }
        looks.insert("\(question.bank)/\(question.look)")
        runs.formUnion(trace.runs)
        answers.formUnion(trace.answers)
    }
}
