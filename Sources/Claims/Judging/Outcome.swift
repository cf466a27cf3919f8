import Facts

/// A label with the facts it rests on.
struct Outcome: Hashable {
    var label: Label
    var facts: [FactID] = []
    /// Whether it rests on facts that state the very matter, rather than exclude it.
    var isDirect = false
    /// Whether it is open only because what it takes for granted is not proved.
    var isMoot = false

    static let open = Outcome(label: .notEnoughInfo)

    /// The outcome of the denial.
    var denied: Outcome {
        switch label {
        case .supported: Outcome(label: .refuted, facts: facts, isDirect: isDirect)
        case .refuted: Outcome(label: .supported, facts: facts, isDirect: isDirect)
        case .notEnoughInfo: self
        }
    }

    /// The outcome of statements that must all hold: one refuted refutes them.
    static func all(_ outcomes: [Outcome]) -> Outcome {
        let refuted = outcomes.filter { $0.label == .refuted }
        if !refuted.isEmpty {
            return Outcome(
                label: .refuted, facts: unique(refuted.flatMap(\.facts)),
                isDirect: refuted.contains(where: \.isDirect))
        }
        guard !outcomes.isEmpty, outcomes.allSatisfy({ $0.label == .supported }) else {
            return .open
        }
        return Outcome(
            label: .supported, facts: unique(outcomes.flatMap(\.facts)),
            isDirect: outcomes.contains(where: \.isDirect))
    }

    static func unique(_ facts: [FactID]) -> [FactID] {
        var seen: Set<FactID> = []
        return facts.filter { seen.insert($0).inserted }
    }
}
