/// What of a fact is asked: the position that a question leaves open.
public enum FacetPosition: Hashable, Sendable {
    /// The fact's value, or its list as a whole.
    case value
    /// The fact's subject, asked from its value.
    case subject
    /// What the public record says of the fact.
    case record
    /// One item of the fact's list, named by the item's own identifier.
    case item(String)
}

/// A fact plus the position asked: the unit of memory.
public struct Facet: Hashable, Sendable {
    /// The bank that holds the fact.
    public let bank: BankID
    /// The fact.
    public let fact: FactID
    /// The position asked.
    public let position: FacetPosition

    /// Names the facet of `fact` in `bank` at `position`.
    public init(bank: BankID, fact: FactID, position: FacetPosition) {
        self.bank = bank
        self.fact = fact
        self.position = position
    }

    /// The facet as written in scripts and in the progress log: `bank/fact/value`,
    /// `bank/fact/subject`, `bank/fact/record`, `bank/fact/item/NAME`; of another role than the
    /// value's `bank/fact/ROLE`, `bank/fact/ROLE/subject` and so on.
    public var id: FacetID {
        let (own, role) = fact.parts
        let lead = role.map { "\(bank)/\(own)/\($0)" } ?? "\(bank)/\(own)"
        return switch position {
        case .value: FacetID(role == nil ? lead + "/value" : lead)
        case .subject: FacetID(lead + "/subject")
        case .record: FacetID(lead + "/record")
        case .item(let name): FacetID("\(lead)/item/\(name)")
        }
    }
}

/// A facet as written in scripts and in the progress log.
public typealias FacetID = ID<Facet>
