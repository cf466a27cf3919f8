import Facts

extension BankReading {
    private static let entityKeys = Fields.Keys(
        owner: "an entity",
        names: [
            "name", "short", "article", "kind", "aliases", "plural", "demonym", "descriptions",
        ])

    /// The named things, by identifier.
    mutating func entities(from tree: Tree) -> [Entity] {
        var found: [Entity] = []
        for entry in Scalars.entries(tree, as: "'entities'", report) {
            guard
                let id: EntityID = Identifiers.read(
                    entry.key, at: entry.keyPlace, as: "an entity", report)
            else { continue }
            entities[id] = Definition(place: entry.keyPlace)
            let entity = entity(id, from: entry)
            kinds.updateValue(entity?.kind, forKey: id)
            if let entity {
                knownKinds.insert(entity.kind)
                found.append(entity)
            }
        }
        return found
    }

    private func entity(_ id: EntityID, from entry: Tree.Entry) -> Entity? {
        guard
            let fields = Fields(
                entry.value, at: entry.keyPlace, keys: Self.entityKeys, report: report)
        else { return nil }
        let name = fields.requiredText("name")
        let kind = fields.required("kind").flatMap(kind)
        guard let name, let kind else { return nil }
        var entity = Entity(id: id, name: name, kind: kind)
        entity.short = fields.text("short")
        entity.article = article(in: fields)
        entity.aliases = fields.texts("aliases")
        entity.isPlural = fields.flag("plural", otherwise: false)
        entity.demonym = fields.text("demonym")
        entity.descriptions = fields.texts("descriptions")
        return entity
    }

    private func article(in fields: Fields) -> String? {
        guard let text = fields.text("article"), text != "none" else { return nil }
        if text.utf8.count <= 12, !text.contains(" ") {
            if !Self.articles.contains(text.lowercased()) {
                report.warning(
                    fields.tree("article")?.place ?? fields.place,
                    "\(Plain.quoted(text)) is no common article",
                    Nearest.name(to: text, among: ["the", "a", "an"])
                        .map { "did you mean '\($0)'?" } ?? "write the, a, an or none")
            }
            return text
        }
        report.error(
            fields.tree("article")?.place ?? fields.place,
            "\(Plain.quoted(text)) is not an article", "write the, a, an or none")
        return nil
    }

    /// Articles of English, and of its neighbours, which names keep: "La Scala".
    private static let articles: Set<String> = [
        "the", "a", "an", "le", "la", "les", "l'", "el", "los", "las", "il", "lo", "i", "gli",
        "der",
        "die", "das", "den", "de", "het", "o", "os", "as", "al",
    ]

    /// A kind of entity, such as `country`.
    func kind(from tree: Tree) -> KindID? {
        guard let text = Scalars.text(tree, as: "a kind", report) else { return nil }
        if Self.reservedKinds.contains(text) {
            report.error(
                tree.place, "\(Plain.quoted(text)) cannot be a kind of entity",
                "it names a range of relations: choose another word")
            return nil
        }
        return Identifiers.read(text, at: tree.place, as: "a kind", report)
    }

    /// The words that name other ranges than kinds.
    static let reservedKinds = ["date", "number", "text", "yes-no", "entity"]
}
