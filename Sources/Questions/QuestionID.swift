import Facts

/// A question's name, `bank/fact/kind[/n]`: the same for the same bank, whatever the order, the
/// seed or the wording.
public struct QuestionID: Hashable, Sendable {
    /// The bank.
    public let bank: BankID
    /// The fact, or the written question.
    public let fact: FactID
    /// The form.
    public let kind: QuestionKind
    /// Which of several questions of that form.
    public let number: Int?

    /// Names a question.
    public init(bank: BankID, fact: FactID, kind: QuestionKind, number: Int? = nil) {
        self.bank = bank
        self.fact = fact
        self.kind = kind
        self.number = number
    }

    /// Reads a name as ``description`` writes it; gives nil for any other text.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard (3...4).contains(parts.count), !parts[0].isEmpty, !parts[1].isEmpty,
            let kind = QuestionKind(rawValue: parts[2])
        else { return nil }
        if parts.count == 4 {
            guard let number = Int(parts[3]), String(number) == parts[3] else { return nil }
            self.number = number
        } else {
            number = nil
        }
        bank = BankID(parts[0])
        fact = FactID(parts[1])
        self.kind = kind
    }
}

extension QuestionID: CustomStringConvertible, Comparable {
    /// The name as scripts write it.
    public var description: String {
        "\(bank)/\(fact)/\(kind.rawValue)" + (number.map { "/\($0)" } ?? "")
    }

    /// Orders names by bank, fact, kind as declared, and number.
    public static func < (left: Self, right: Self) -> Bool {
        if left.bank != right.bank { return left.bank < right.bank }
        if left.fact != right.fact { return left.fact < right.fact }
        if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
        return (left.number ?? 0) < (right.number ?? 0)
    }
}
