import Facts

/// The parts of a fact that refer to nothing else in the bank.
struct FactDetails {
    private let isComplete: Bool
    private let holds: Bool
    private let basis: Basis
    private let nature: Nature
    private let weight: Weight?
    private let paragraph: Int?
    private let accepted: [String]
    private let prompted: [String]
    private let rejected: [String]
    private let note: String?

    /// Reads them from a fact's map, reporting what is wrong with them.
    ///
    /// - Parameter listsAreComplete: what the relation says of lists that do not say it themselves.
    init(_ fields: Fields, listsAreComplete: Bool = false) {
        holds = fields.flag("holds", otherwise: true)
        isComplete = fields.flag(
            "complete", otherwise: listsAreComplete && holds && fields.hasList)
        basis = fields.choice("basis") ?? .stated
        nature = fields.choice("nature") ?? .fact
        weight = fields.choice("weight")
        paragraph = Scalars.count("paragraph", in: fields)
        accepted = fields.texts("accept")
        prompted = fields.texts("prompt")
        rejected = fields.texts("reject")
        note = fields.text("note", keepsLines: true)
        guard isComplete else { return }
        if !fields.hasList {
            fields.report.error(
                fields.keyPlace("complete"), "only a list can be complete",
                "write 'values: […]' instead of 'value', or take 'complete' out")
        } else if !holds {
            fields.report.error(
                fields.keyPlace("complete"), "a denial cannot be complete",
                "take 'complete' or 'holds: false' out")
        }
    }

    /// Puts them into a fact.
    func apply(to fact: inout Fact) {
        fact.isComplete = isComplete
        fact.holds = holds
        fact.basis = basis
        fact.nature = nature
        fact.weight = weight
        fact.paragraph = paragraph
        fact.accepted = accepted
        fact.prompted = prompted
        fact.rejected = rejected
        fact.note = note
    }
}

extension Fields {
    /// Whether the value, or a role in its place, is written as a list.
    fileprivate var hasList: Bool {
        has("values")
            || all.contains { entry in
                guard BankReading.roleNames.contains(entry.key) else { return false }
                if case .list = entry.value.content { return true } else { return false }
            }
    }
}
