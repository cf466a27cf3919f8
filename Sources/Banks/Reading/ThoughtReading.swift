import Facts

extension BankReading {
    /// What sort of understanding it asks for; `~` takes a built-in relation's away.
    func readThought(of relation: inout Relation, from fields: Fields) {
        guard let tree = fields.tree("tells") else { return }
        if case .nothing = tree.content {
            relation.thought = nil
        } else {
            relation.thought = fields.choice("tells")
        }
    }
}
