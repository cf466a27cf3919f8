/// What a fact says of its subject.
public enum Value: Hashable, Sendable {
    /// An entity of the bank.
    case entity(EntityID)
    /// A date or an interval.
    case date(DateValue)
    /// A number with its unit.
    case number(Quantity)
    /// Words that name no entity.
    case text(String)
    /// Yes or no.
    case flag(Bool)

    /// The entity it names, if it names one.
    public var entity: EntityID? {
        if case .entity(let id) = self { id } else { nil }
    }

    /// The date it holds, if it holds one.
    public var date: DateValue? {
        if case .date(let date) = self { date } else { nil }
    }
}

/// Which values a relation takes.
public enum ValueRange: Hashable, Sendable {
    case date, number, text, flag
    /// Entities of one of the kinds.
    case entity([KindID])

    /// Whether `value` is of this form; entity kinds are checked by the model, which knows them.
    public func admitsForm(of value: Value) -> Bool {
        switch (self, value) {
        case (.date, .date), (.number, .number), (.text, .text), (.flag, .flag), (.entity, .entity):
            true
        default: false
        }
    }
}

/// How many values a subject, or subjects a value, may have.
public enum Cardinality: String, Sendable, CaseIterable {
    case one, many
}
