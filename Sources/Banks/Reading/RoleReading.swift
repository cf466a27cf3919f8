import English
import Facts
import Wording

extension BankReading {
    /// The relation that a fact says by a phrase of its own; nil, with findings, where it cannot.
    mutating func ownPhrase(in fields: Fields) -> Relation? {
        guard var line = line(from: fields) else { return nil }
        line.roles = fields.all.compactMap { entry in
            let name = ["value", "values"].contains(entry.key) ? "object" : entry.key
            guard Self.roleNames.contains(name) else { return nil }
            return RelationLine.Role(name, range(of: entry.value, in: name))
        }
        guard let value = line.roles.first else {
            report.error(
                fields.place, "the fact does not say what its phrase takes",
                "add 'object: …', 'when: …' or another role")
            return nil
        }
        let isOne = fields.flag("one", otherwise: false)
        line.singles = isOne ? [value.name] : []
        let phrase = line.verb ?? line.adjective ?? line.noun ?? ""
        let sort = line.roles.map { "\($0.name)-\($0.range.name)" }.joined(separator: "-")
        let id = RelationID("\(Identifiers.slug(phrase))\(Self.phraseMark)\(sort)")
        if let known = relations[id] ?? nil, known.line == line { return known }
        var relation = Relation(id: id, range: value.range)
        relation.cardinality = isOne ? .one : .many
        relation.line = line
        relation.wordLine()
        relations.updateValue(relation, forKey: id)
        borrowed.append(relation)
        return relation
    }

    /// Marks relations that no line names.
    private static let phraseMark = FactID.roleMark

    /// What a role's filler shows that the role takes.
    private func range(of tree: Tree, in role: String) -> ValueRange {
        if role == "when" || role == "since" { return .date }
        let first: Tree =
            if case .list(let items) = tree.content, let item = items.first { item } else { tree }
        guard case .text(let text) = first.content else { return .text }
        if entities[EntityID(text)] != nil { return .entity([]) }
        if (try? Numbers.read(text)) != nil { return .number }
        return .text
    }

    /// What fills the roles of a fact beside its value, with what the record has there.
    mutating func fillings(
        in fields: Fields, record: Fields?, under relation: Relation
    ) -> [RoleFilling] {
        guard format > 1 else { return [] }
        let roles = relation.line?.roles ?? []
        for entry in fields.all + (record?.all ?? [])
        where Self.roleNames.contains(entry.key) && !roles.contains(where: { $0.name == entry.key })
        {
            report.error(
                entry.keyPlace,
                "the relation '\(relation.id)' has no role \(Plain.quoted(entry.key))",
                roles.isEmpty
                    ? "write it in one line with a phrase and its roles, or take this out"
                    : "it has \(English.list(roles.map { "'\($0.name)'" })); add the role to its line"
            )
        }
        return roles.dropFirst().compactMap { role in
            guard let tree = fields.tree(role.name) else { return nil }
            var asked = relation
            asked.range = role.range
            let values = roleValues(tree, under: asked)
            let recorded = record?.tree(role.name).map { roleValues($0, under: asked) } ?? []
            return values.isEmpty ? nil : RoleFilling(role.name, values, recorded: recorded)
        }
    }

    private mutating func roleValues(_ tree: Tree, under relation: Relation) -> [Value] {
        Scalars.items(tree, as: "a role", report).compactMap { value(from: $0, under: relation) }
    }

    /// A fact as facts of two parts, one for each role that can be asked, the one for its value
    /// first.
    mutating func parts(of fact: Fact, under relation: Relation) -> [Fact] {
        guard let line = relation.line, let main = line.roles.first, !fact.fillings.isEmpty else {
            return [fact]
        }
        let all =
            [RoleFilling(main.name, fact.values, recorded: fact.record?.values ?? [])]
            + fact.fillings
        var parts: [Fact] = []
        for (place, filling) in all.enumerated() {
            let made = self.relation(asking: place, of: relation, line, all)
            var part = Fact(
                id: place == 0 ? fact.id : fact.id.asking(filling.role), subject: fact.subject,
                relation: made.id, values: filling.values)
            part.take(from: fact, isMain: place == 0, filling)
            parts.append(part)
            if place > 0 { factPlaces[part.id] = factPlaces[fact.id] }
            // What is denied as a whole is not denied of each part.
            if !fact.holds { break }
        }
        return parts
    }

    /// The relation between the subject and one role, the others being given.
    private mutating func relation(
        asking place: Int, of relation: Relation, _ line: RelationLine, _ fillings: [RoleFilling]
    ) -> Relation {
        var own = line
        own.roles = line.roles.compactMap { role in
            guard let at = fillings.firstIndex(where: { $0.role == role.name }) else { return nil }
            var role = role
            if at != place { role.words = words(for: fillings[at], in: role) }
            return role
        }
        let name = fillings[place].role
        own.asked = own.roles.firstIndex { $0.name == name } ?? 0
        let given = own.roles.compactMap(\.words).joined(separator: " ")
        let id = RelationID("\(relation.id)\(FactID.roleMark)\(name)/\(Identifiers.slug(given))")
        if let known = relations[id] ?? nil, known.line == own { return known }
        var made = relation
        made = Relation(id: id, range: own.roles[own.asked].range)
        made.origin = relation.id
        made.line = own
        made.cardinality = line.singles.contains(name) ? .one : .many
        made.canChange = relation.canChange
        made.subjectKinds = relation.subjectKinds
        if place == 0 || made.range == .number {
            made.unit = relation.unit
            made.tolerance = relation.tolerance
        }
        var kept: Set<Relation.WordedPart> = []
        if place == 0, let sentences = sentences[relation.id] {
            kept = sentences
            made.question = relation.question
            made.claims = relation.claims
            made.negations = relation.negations
            made.inverse = relation.inverse
        }
        made.wordLine(keeping: kept)
        relations.updateValue(made, forKey: id)
        borrowed.append(made)
        return made
    }

    /// What a role's filler is called within a sentence.
    private func words(for filling: RoleFilling, in role: RelationLine.Role) -> String {
        English.list(
            filling.values.map { value in
                switch value {
                case .entity(let id): named[id]?.inSentence ?? id.rawValue
                case .date(let date):
                    role.name == "when" ? DateWriter.when(date) : DateWriter.bare(date)
                case .number(let quantity): NumberWriter.write(quantity)
                case .text(let text): text
                case .flag(let flag): flag ? "yes" : "no"
                }
            })
    }
}

extension ValueRange {
    /// A word for it, to tell relations apart.
    fileprivate var name: String {
        switch self {
        case .date: "date"
        case .number: "number"
        case .text: "text"
        case .flag: "yes-no"
        case .entity: "entity"
        }
    }
}

extension Fact {
    /// Takes from a fact with several roles what goes for this part of it.
    fileprivate mutating func take(from whole: Fact, isMain: Bool, _ filling: RoleFilling) {
        let values = self.values
        let id = self.id
        let relation = self.relation
        self = Fact(id: id, subject: whole.subject, relation: relation, values: values)
        alsoOf = whole.alsoOf
        impliedOf = whole.impliedOf
        holds = whole.holds
        basis = whole.basis
        nature = whole.nature
        paragraph = whole.paragraph
        topic = whole.topic
        note = whole.note
        weight = whole.weight
        isList = isMain ? whole.isList : values.count > 1
        record = whole.record?.part(isMain: isMain, filling.recorded)
        guard isMain else {
            role = filling.role
            return
        }
        isComplete = whole.isComplete
        accepted = whole.accepted
        distractors = whole.distractors
        fillings = whole.fillings
    }
}

extension Record {
    /// What the record says of one role: a record that disagrees in part says which part by giving
    /// a value there, and leaves the others open.
    fileprivate func part(isMain: Bool, _ recorded: [Value]) -> Record? {
        if isMain { return self }
        guard verdict == .agrees || !recorded.isEmpty else { return nil }
        var part = Record(verdict: verdict)
        part.values = recorded
        part.note = note
        part.settled = settled
        part.citations = citations
        return part
    }
}
