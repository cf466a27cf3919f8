import Facts

/// Something that a run of words names.
struct Mention: Hashable {
    /// The entity's place in the model's bank.
    let entity: Int
    /// The place after its last word.
    let end: Int
    /// What naming it so says of it: "Seiichi Hamada" says that the given name is Seiichi.
    var implied: [ImpliedFact] = []
    /// Whether it speaks of some such thing, not of this one: "a treaty".
    var isIndefinite = false
    /// Whether a spelling slip was forgiven.
    var isMisspelt = false
}

/// A relation with its value, said of an entity by the way it is named.
struct ImpliedFact: Hashable {
    /// The relation.
    let relation: RelationID
    /// The value.
    let value: Value
}
