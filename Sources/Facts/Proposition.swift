/// Something that may be true or not: a relation of a subject to one value.
public struct Proposition: Hashable, Sendable {
    /// What it speaks of.
    public let subject: EntityID
    /// What it says.
    public let relation: RelationID
    /// Of which value.
    public let value: Value

    /// Says `relation` of `subject` with `value`.
    public init(_ subject: EntityID, _ relation: RelationID, _ value: Value) {
        self.subject = subject
        self.relation = relation
        self.value = value
    }
}

/// What a model makes of a proposition: the three labels of FEVER (Thorne et al. 2018).
public enum Label: String, Sendable, CaseIterable {
    case supported, refuted
    case notEnoughInfo = "not-enough-info"
}

/// A label with the facts and the rule it rests on.
public struct Judgement: Hashable, Sendable {
    /// Why a proposition has its label.
    public enum Reason: Hashable, Sendable {
        /// A fact says so, or says so more finely.
        case stated
        /// A fact denies it.
        case denied
        /// The relation has one value, and it is another.
        case otherValue
        /// The list names every value, and this one is not in it.
        case notInCompleteList
        /// The value belongs to one subject, and that is another.
        case otherSubject
        /// Facts stand against each other.
        case contradiction
        /// It is an opinion, judgement or forecast, or the record leaves it in doubt.
        case notPlain
        /// Nothing bears on it.
        case open
    }

    /// The label.
    public let label: Label
    /// The rule.
    public let reason: Reason
    /// The facts, in the bank's order.
    public let facts: [FactID]
}
