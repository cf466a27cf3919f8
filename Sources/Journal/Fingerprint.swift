public import Facts

/// Tells which value of a fact was asked, so that a fact whose value changed is new again, while
/// one whose wording changed is not.
public typealias Fingerprint = ID<FactValue>

/// The tag of ``Fingerprint``: the value or values that a fact had.
public enum FactValue {}

extension ID<FactValue> {
    /// Stands for whatever value the fact has: of reviews done elsewhere it is not known.
    public static let unknown = Fingerprint("")

    /// The fingerprint of what `fact` says at `position`.
    ///
    /// An item's is that of the item alone, so that a list which grows keeps what is known of the
    /// rest. Wording, topic, paragraph and relation play no part.
    public init(_ position: FacetPosition, of fact: Fact) {
        let parts: [String] =
            switch position {
            case .value: fact.values.map(\.key.rawValue).sorted()
            case .subject: [fact.subject.rawValue] + fact.values.map(\.key.rawValue).sorted()
            case .record:
                [fact.record?.verdict.rawValue ?? "none"]
                    + (fact.record?.values ?? []).map(\.key.rawValue).sorted()
            case .item(let name): [name]
            }
        let text = ([fact.holds ? "holds" : "denied"] + parts).joined(separator: "\u{1F}")
        self.init(StableHash(text).text)
    }
}
