import Facts

extension BankReading {
    private static let relationKeys = Fields.Keys(
        owner: "a relation",
        names: [
            "range", "cardinality", "inverse-cardinality", "symmetric", "containment", "changes",
            "subjects", "question", "claim", "negation", "inverse", "noun", "nouns", "synonyms",
            "unit",
            "tolerance",
        ])

    /// The bank's own relations; keys left out of a built-in one's override are kept.
    mutating func relations(from tree: Tree) -> [Relation] {
        var found: [Relation] = []
        for entry in Scalars.entries(tree, as: "'relations'", report) {
            guard
                let id: RelationID = Identifiers.read(
                    entry.key, at: entry.keyPlace, as: "a relation", report)
            else { continue }
            let relation = relation(id, from: entry)
            relations.updateValue(relation, forKey: id)
            relationPlaces[id] = entry.keyPlace
            if let relation { found.append(relation) }
        }
        return found
    }

    private mutating func relation(_ id: RelationID, from entry: Tree.Entry) -> Relation? {
        if format > 1 {
            return phrasedRelation(id, from: entry, builtIn: Vocabulary.relation(id))
        }
        guard
            let fields = Fields(
                entry.value, at: entry.keyPlace, keys: Self.relationKeys, report: report)
        else { return nil }
        let builtIn = Vocabulary.relation(id)
        var range = builtIn?.range
        if let tree = fields.tree("range") {
            range = self.range(from: tree)
        } else if builtIn == nil {
            report.error(
                fields.place, "the relation \(Plain.quoted(entry.key)) lacks 'range'",
                "add 'range: date', number, text, yes-no, or a kind of entity")
        }
        guard let range else { return nil }
        var relation = builtIn ?? Relation(id: id, range: range)
        relation.range = range
        readShape(of: &relation, from: fields)
        readWording(of: &relation, from: fields)
        readWords(of: &relation, from: fields)
        readNumbers(of: &relation, from: fields)
        TemplateCheck(relation: relation, fields: fields, report: report).run()
        return relation
    }

    func range(from tree: Tree, as what: String = "'range'") -> ValueRange? {
        if case .text(let text) = tree.content {
            switch text {
            case "date": return .date
            case "number": return .number
            case "text": return .text
            case "yes-no": return .flag
            case "entity": return .entity([])
            default: break
            }
        }
        let items = Scalars.items(tree, as: what, report)
        let kinds = items.compactMap(rangeKind)
        if items.isEmpty, case .list = tree.content {
            report.error(
                tree.place, "\(what) is an empty list", "write 'entity' for any kind")
        }
        return kinds.isEmpty || kinds.count < items.count ? nil : .entity(kinds)
    }

    private func rangeKind(from tree: Tree) -> KindID? {
        guard let kind = kind(from: tree) else { return nil }
        if !knownKinds.contains(kind) {
            let known = knownKinds.map(\.rawValue).sorted() + Self.reservedKinds
            report.warning(
                tree.place, "no entity is of kind \(Plain.quoted(kind.rawValue))",
                Nearest.name(to: kind.rawValue, among: known).map { "did you mean '\($0)'?" }
                    ?? "values are date, number, text, yes-no, entity, or a kind of the bank's")
        }
        return kind
    }

    private func readShape(of relation: inout Relation, from fields: Fields) {
        if let one: Cardinality = fields.choice("cardinality") { relation.cardinality = one }
        if let one: Cardinality = fields.choice("inverse-cardinality") {
            relation.inverseCardinality = one
        }
        relation.isSymmetric = fields.flag("symmetric", otherwise: relation.isSymmetric)
        relation.isContainment = fields.flag("containment", otherwise: relation.isContainment)
        relation.canChange = fields.flag("changes", otherwise: relation.canChange)
        readSubjects(of: &relation, from: fields)
        if case .entity = relation.range { return }
        for (key, isSet) in [
            ("symmetric", relation.isSymmetric), ("containment", relation.isContainment),
        ] where isSet {
            report.error(
                fields.keyPlace(key), "only a relation between entities can be \(key)",
                "write '\(key): false', or let 'range' name a kind of entity")
        }
    }

    func readSubjects(of relation: inout Relation, from fields: Fields) {
        guard let tree = fields.tree("subjects") else { return }
        relation.subjectKinds =
            if case .text("entity") = tree.content { [] } else {
                Scalars.items(tree, as: "'subjects'", report).compactMap(kind)
            }
    }

    func readNumbers(of relation: inout Relation, from fields: Fields) {
        if let unit = optionalText("unit", in: fields) { relation.unit = unit.text }
        guard let tree = fields.tree("tolerance"),
            let text = Scalars.text(tree, as: "'tolerance'", report)
        else { return }
        if let number = Double(text), number.isFinite, number >= 0 {
            relation.tolerance = number
        } else {
            report.error(
                tree.place, "'tolerance' must be a number from 0, not \(Plain.quoted(text))",
                "write how far off a right answer may be, as in 'tolerance: 5'")
        }
    }

    /// A text that an override may take away: the outer nil is a missing key, the inner one `~`.
    func optionalText(_ key: String, in fields: Fields) -> (text: String?, place: Place)? {
        guard let tree = fields.tree(key) else { return nil }
        if case .nothing = tree.content { return (nil, tree.place) }
        return Scalars.text(tree, as: "'\(key)'", report).map { ($0, tree.place) }
    }

    func readWording(of relation: inout Relation, from fields: Fields) {
        if fields.has("question") { relation.question = template("question", in: fields) }
        if fields.has("inverse") { relation.inverse = template("inverse", in: fields) }
        if fields.has("claim") { relation.claims = templates("claim", in: fields) }
        if fields.has("negation") { relation.negations = templates("negation", in: fields) }
    }

    func readWords(of relation: inout Relation, from fields: Fields) {
        if let noun = optionalText("noun", in: fields) { relation.noun = noun.text }
        if let nouns = optionalText("nouns", in: fields) { relation.pluralNoun = nouns.text }
        if fields.has("synonyms") { relation.synonyms = fields.texts("synonyms") }
    }

    func template(_ key: String, in fields: Fields) -> Template? {
        guard let tree = fields.tree(key) else { return nil }
        if case .nothing = tree.content { return nil }
        return template(tree, as: "'\(key)'")
    }

    func templates(_ key: String, in fields: Fields) -> [Template] {
        guard let tree = fields.tree(key) else { return [] }
        return Scalars.items(tree, as: "'\(key)'", report).compactMap {
            template($0, as: "'\(key)'")
        }
    }

    private func template(_ tree: Tree, as what: String) -> Template? {
        guard let text = Scalars.text(tree, as: what, report) else { return nil }
        do {
            return try Template(text)
        } catch {
            report(error, in: tree, as: what)
            return nil
        }
    }

    private func report(_ failure: Template.Failure, in tree: Tree, as what: String) {
        switch failure {
        case .unknownPlaceholder(let name, let offset):
            let known = Template.Placeholder.allCases.map(\.rawValue)
            report.error(
                tree.place.moved(by: tree.inset + offset, length: name.unicodeScalars.count + 2),
                "unknown placeholder \(Plain.quoted("{\(name)}")) in \(what)",
                Nearest.name(to: name, among: known).map { "did you mean '{\($0)}'?" }
                    ?? "known placeholders: "
                    + known.map { "{\($0)}" }.joined(separator: ", "))
        case .unbalancedBrace(let offset):
            report.error(
                tree.place.moved(by: tree.inset + offset, length: 1),
                "a brace without its partner in \(what)",
                "write placeholders as {subject} or {value}")
        }
    }
}
