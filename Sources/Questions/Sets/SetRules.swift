import Facts

/// Keeps questions that stand together, in a sitting or on a form, from giving each other away.
///
/// Two questions may not ask the same fact, and no stem may contain another's right answer. The
/// words of all stems are indexed, so that a further question costs no more for those before it.
public struct SetRules: Sendable {
    private var facts: Set<FactKey> = []
    private var runs: Set<String> = []
    private var answers: Set<String> = []

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
        question.facts.contains { facts.contains(FactKey(bank: question.bank, fact: $0)) }
    }

    /// Whether its stem tells an earlier answer, or an earlier stem its answer.
    public func tells(_ question: Question) -> Bool {
        Self.answers(of: question).contains(where: runs.contains)
            || Self.runs(of: question).contains(where: answers.contains)
    }

    /// Adds a question to those that stand together.
    public mutating func add(_ question: Question) {
        facts.formUnion(question.facts.map { FactKey(bank: question.bank, fact: $0) })
        runs.formUnion(Self.runs(of: question))
        answers.formUnion(Self.answers(of: question))
    }

    /// Every run of words in what is shown before the answer, up to the longest answer compared.
    private static func runs(of question: Question) -> [String] {
        let words = TextKey(([question.prompt] + question.rows).joined(separator: " | ")).words
        return words.indices.flatMap { start in
            (1...longest).compactMap { length in
                start + length <= words.count
                    ? words[start..<(start + length)].joined(separator: " ") : nil
            }
        }
    }

    /// The right answers that a text could tell; verdicts, orders and pairs are told by none.
    private static func answers(of question: Question) -> [String] {
        switch question.key {
        case .choice, .selectAll, .value, .list, .correction:
            question.answers.map { TextKey($0).words }
                .filter { !$0.isEmpty && $0.count <= longest }
                .map { $0.joined(separator: " ") }
        case .verdict, .ordering, .matching: []
        }
    }

    private static let longest = 6
}
