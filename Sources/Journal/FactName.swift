public import Facts

/// A fact as the log names it: its bank, a slash, and its own name.
public struct FactName: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The name as it is written.
    public let rawValue: String

    /// Takes a name as it is written; at most 1,024 bytes are kept.
    public init(_ rawValue: String) {
        self.rawValue = LoggedText.name(rawValue)
    }

    /// Names a bank's fact.
    public init(_ bank: BankID, _ fact: FactID) {
        self.init("\(bank)/\(fact)")
    }

    /// The fact of a facet.
    public init(_ facet: Facet) {
        self.init(facet.bank, facet.fact)
    }

    /// The fact of a facet as the log names it: what stands before its second slash.
    public init(of facet: FacetID) {
        let parts = facet.rawValue.split(separator: "/", maxSplits: 2)
        self.init(parts.prefix(2).joined(separator: "/"))
    }

    /// The name as it is written.
    public var description: String { rawValue }

    /// In the order of the alphabet.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
