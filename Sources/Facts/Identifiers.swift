/// A name that identifies one thing of a bank, typed by the thing it names.
///
/// Identifiers are what other parts of a bank, the progress log and scripts refer to, so they
/// outlive any rewording. They are compared as plain text, byte by byte.
public struct ID<Subject>: Hashable, Comparable, Sendable {
    /// The identifier as written in the bank.
    public let rawValue: String

    /// Takes an identifier as written; nothing is checked here.
    public init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    /// Orders identifiers by their Unicode scalars, the same on every machine.
    public static func < (left: Self, right: Self) -> Bool {
        left.rawValue.unicodeScalars.lexicographicallyPrecedes(right.rawValue.unicodeScalars)
    }
}

extension ID: ExpressibleByStringLiteral, CustomStringConvertible {
    /// Takes an identifier from a literal.
    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The identifier as written.
    public var description: String { rawValue }
}

/// Names a bank: its `id`, or its file's name without the ending.
public typealias BankID = ID<Bank>
/// Names an entity of a bank.
public typealias EntityID = ID<Entity>
/// Names a relation of a bank or of the built-in vocabulary.
public typealias RelationID = ID<Relation>
/// Names a fact of a bank.
public typealias FactID = ID<Fact>
/// Names a cited source of a bank.
public typealias CitationID = ID<Citation>
/// Names a topic of a bank.
public typealias TopicID = ID<Topic>
/// Names a kind of entity, such as `country`.
public typealias KindID = ID<EntityKind>

/// The tag of ``KindID``: a kind is only a name.
public enum EntityKind {}

extension FactID {
    /// What stands between a fact and a role of it; no identifier of a bank's own may have it.
    public static let roleMark: Character = ":"

    /// The part of a fact that answers one of its roles.
    public func asking(_ role: String) -> FactID { FactID("\(rawValue)\(Self.roleMark)\(role)") }

    /// The fact as its bank names it, and the role of it that is meant.
    public var parts: (fact: FactID, role: String?) {
        guard let mark = rawValue.firstIndex(of: Self.roleMark) else { return (self, nil) }
        return (FactID(String(rawValue[..<mark])), String(rawValue[rawValue.index(after: mark)...]))
    }
}

extension KindID {
    /// Whether it is a kind of place where people live side by side: of two such places neither lies
    /// in the other, so that what is in the town is not in the city.
    var isSettlement: Bool { ["city", "town", "village", "municipality"].contains(rawValue) }
}
