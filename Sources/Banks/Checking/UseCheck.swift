import Facts

extension BankReading {
    /// Warns of what the bank defines and nothing uses, and of names that two entities share.
    func checkUse() {
        guard !report.hasErrors else { return }
        warn(citations, "citation", "cite it in a record, or delete it")
        warn(topics, "topic", "give it to a fact, or delete it")
        // An entity that nothing is said of still serves as a wrong option beside those of its kind.
        let usedKinds = Set(entities.filter(\.value.isUsed).compactMap { kinds[$0.key] ?? nil })
        warn(
            entities.filter { id, _ in
                (kinds[id] ?? nil).map { !usedKinds.contains($0) } ?? true
            }, "entity", "say something of it, or delete it")
    }

    private func warn<Subject>(
        _ definitions: [ID<Subject>: Definition], _ what: String, _ advice: String
    ) {
        for (id, definition) in definitions where !definition.isUsed {
            report.warning(
                definition.place, "the \(what) \(Plain.quoted(id.rawValue)) is not used", advice)
        }
    }

    /// Warns where two entities of one kind share a name, so that an answer may mean either.
    func checkNames(of model: Model) {
        struct Key: Hashable {
            let kind: KindID
            let name: String
        }
        var owners: [Key: EntityID] = [:]
        for entity in model.bank.entities {
            for name in Set(entity.names.map { $0.lowercased() }).sorted() {
                let key = Key(kind: entity.kind, name: name)
                guard let other = owners.updateValue(entity.id, forKey: key),
                    other != entity.id
                else { continue }
                report.warning(
                    entities[entity.id]?.place ?? .start,
                    "'\(other)' and '\(entity.id)' are both called \(Plain.quoted(name)), and both of "
                        + "kind '\(entity.kind)'",
                    "tell them apart, or an answer may mean either")
            }
        }
    }
}
