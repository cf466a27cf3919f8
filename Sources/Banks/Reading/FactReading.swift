import Facts

extension BankReading {
    private static let factKeys = Fields.Keys(
        owner: "a fact",
        names: plainFactKeys)
    private static let plainFactKeys = [
        "id", "subject", "relation", "value", "values", "complete", "holds", "basis", "nature",
        "topic", "paragraph", "record", "accept", "prompt", "reject", "distractors", "note",
        "also", "implied", "weight",
    ]
    private static let phrasedFactKeys = Fields.Keys(
        owner: "a fact",
        names: plainFactKeys + [
            "verb", "adjective", "noun", "nouns", "deed", "synonyms", "words", "tense", "one",
        ]
            + roleNames, shown: plainFactKeys + ["verb", "noun", "object", "when", "by", "in"])
    private static let plainRecordKeys = [
        "verdict", "value", "values", "note", "settled", "cite",
    ]
    private static let recordKeys = Fields.Keys(owner: "a record", names: plainRecordKeys)
    private static let phrasedRecordKeys = Fields.Keys(
        owner: "a record", names: plainRecordKeys + roleNames, shown: plainRecordKeys)

    /// The facts in the bank's order.
    mutating func facts(from tree: Tree) -> [Fact] {
        guard case .list(let items) = tree.content else {
            refuseList(tree, "facts")
            return []
        }
        var found: [Fact] = []
        found.reserveCapacity(items.count)
        for item in items {
            found += facts(of: item)
        }
        return found
    }

    /// Reports a section that must be a list and is none.
    func refuseList(_ tree: Tree, _ section: String) {
        guard !tree.isRefused else { return }
        report.error(
            tree.place, "'\(section)' must be a list, not \(tree.form)",
            "begin each of the \(section) with '- '")
    }

    /// The facts that one entry makes: one for each role that it fills.
    private mutating func facts(of tree: Tree) -> [Fact] {
        let keys = format > 1 ? Self.phrasedFactKeys : Self.factKeys
        guard let fields = Fields(tree, keys: keys, report: report) else { return [] }
        let id = ownID(in: fields, of: "a fact", value: ["value", "values"])
        let subject = subject(in: fields)
        let relation = relation(in: fields)
        guard let fact = fact(from: fields, id, subject, relation), let relation else { return [] }
        return parts(of: fact, under: relation)
    }

    private mutating func fact(
        from fields: Fields, _ id: FactID?, _ subject: EntityID?, _ relation: Relation?
    ) -> Fact? {
        var values: [Value]?
        var distractors: [Value] = []
        if let relation {
            if let subject { checkSubject(subject, relation, fields) }
            values = self.values(in: fields, under: relation)
            distractors = self.distractors(in: fields, under: relation, right: values ?? [])
        }
        let also = subjects("also", in: fields)
        let implied = subjects("implied", in: fields)
        let details = FactDetails(fields, listsAreComplete: relation?.line?.isComplete ?? false)
        let topic = topic(in: fields)
        var record: Record?
        var recordFields: Fields?
        if let tree = fields.tree("record") {
            record = self.record(from: tree, under: relation, &recordFields)
        }
        let fillings = relation.map {
            self.fillings(in: fields, record: recordFields, under: $0)
        }
        guard let id, let subject, let relation, let values else { return nil }
        var fact = Fact(id: id, subject: subject, relation: relation.id, values: values)
        fact.isList = hasList(fields, under: relation)
        fact.fillings = fillings ?? []
        details.apply(to: &fact)
        fact.topic = topic
        fact.record = record
        fact.distractors = distractors
        fact.alsoOf = also
        fact.impliedOf = implied
        return fact
    }

    /// The identifier of a fact or question, which no other fact or question may have.
    mutating func ownID(in fields: Fields, of what: String, value keys: [String]) -> FactID? {
        guard let tree = fields.required("id"), let text = Scalars.text(tree, as: "'id'", report),
            let id: FactID = Identifiers.read(text, at: tree.place, as: what, report)
        else { return nil }
        if let first = factPlaces[id] {
            report.error(
                tree.place, "the id \(Plain.quoted(text)) is given twice",
                "line \(first.id.line) has it already: facts and questions need ids of their own")
            return nil
        }
        let value = keys.lazy.compactMap { fields.tree($0) }.first
        factPlaces[id] = FactPlaces(id: tree.place, value: value?.place ?? tree.place)
        return id
    }

    private mutating func subject(in fields: Fields) -> EntityID? {
        guard let tree = fields.required("subject"),
            let text = Scalars.text(tree, as: "'subject'", report)
        else { return nil }
        return use(text, at: tree.place)
    }

    /// Further subjects that a fact names.
    private mutating func subjects(_ key: String, in fields: Fields) -> [EntityID] {
        guard let tree = fields.tree(key) else { return [] }
        var found: [EntityID] = []
        for item in Scalars.items(tree, as: "'\(key)'", report) {
            guard let text = Scalars.text(item, as: "'\(key)'", report) else { continue }
            if let entity = use(text, at: item.place) { found.append(entity) }
        }
        return found
    }

    /// The relation that a fact names: the bank's own, or a built-in one.
    private mutating func relation(in fields: Fields) -> Relation? {
        if format > 1, !fields.has("relation"), fields.hasPhrase { return ownPhrase(in: fields) }
        guard let tree = fields.required("relation"),
            let text = Scalars.text(tree, as: "'relation'", report)
        else { return nil }
        let id = RelationID(text)
        if let own = relations[id] { return own }
        if let builtIn = Vocabulary.relation(id) {
            relations.updateValue(builtIn, forKey: id)
            borrowed.append(builtIn)
            return builtIn
        }
        report.error(
            tree.place, "there is no relation \(Plain.quoted(text))", relations(near: text))
        return nil
    }

    /// Which relations may have been meant: by their names, or by the words that say them.
    private func relations(near text: String) -> String {
        let other = "`factdrill bank relations` lists those built in; add others under 'relations'"
        guard report.maySearch else { return other }
        let builtIn = Vocabulary.relations.map(\.id.rawValue)
        report.searched(builtIn.count + relations.count)
        let known = Set(relations.keys.map(\.rawValue) + builtIn).sorted()
        var near = Nearest.name(to: text, among: known).map { [$0] } ?? []
        near += Vocabulary.named(by: text).map(\.rawValue).filter { !near.contains($0) }
        guard !near.isEmpty else { return other }
        let names = near.prefix(3).map { "'\($0)'" }
        return "did you mean \(names.joined(separator: " or "))?"
    }

    private func checkSubject(_ subject: EntityID, _ relation: Relation, _ fields: Fields) {
        guard !relation.subjectKinds.isEmpty, let kind = kinds[subject] ?? nil,
            !relation.subjectKinds.contains(kind)
        else { return }
        report.error(
            fields.tree("subject")?.place ?? fields.place,
            "'\(subject)' is of kind '\(kind)', but the subjects of '\(relation.id)' are of kind "
                + Self.alternatives(relation.subjectKinds),
            "name another entity, or widen the relation's 'subjects'")
    }

    /// The value or values of a fact or a record; nil with a finding where there are none.
    private mutating func values(in fields: Fields, under relation: Relation) -> [Value]? {
        let role = format > 1 ? relation.line?.roles.first?.name : nil
        switch (fields.tree("value"), fields.tree("values")) {
        case (nil, nil):
            if let role, let tree = fields.tree(role) {
                if case .list = tree.content { return list(tree, under: relation) }
                return value(from: tree, under: relation).map { [$0] }
            }
            report.error(
                fields.place, "a fact lacks 'value' or 'values'",
                role.map { "add '\($0): …', which '\(relation.id)' is about" } ?? "add 'value: …'")
            return nil
        case (let given?, _) where role.map(fields.has) ?? false,
            (nil, let given?) where role.map(fields.has) ?? false:
            report.error(
                given.place, "a fact has either 'value' or '\(role ?? "")', not both",
                "keep one of the two")
            return nil
        case (_?, _?):
            report.error(
                fields.keyPlace("values"), "a fact has either 'value' or 'values', not both",
                "keep one of the two")
            return nil
        case (let one?, nil): return value(from: one, under: relation).map { [$0] }
        case (nil, let many?): return list(many, under: relation)
        }
    }

    /// Whether the value was written as a list.
    private func hasList(_ fields: Fields, under relation: Relation) -> Bool {
        if fields.has("values") { return true }
        guard format > 1, let role = relation.line?.roles.first?.name,
            case .list? = fields.tree(role)?.content
        else { return false }
        return true
    }

    private mutating func list(_ tree: Tree, under relation: Relation) -> [Value]? {
        guard case .list(let items) = tree.content else {
            if !tree.isRefused {
                report.error(
                    tree.place, "'values' must be a list, not \(tree.form)",
                    "write 'values: [one, two]', or 'value: …' for one value")
            }
            return nil
        }
        guard !items.isEmpty else {
            report.error(tree.place, "'values' is an empty list", "name at least one value")
            return nil
        }
        var seen: [Value: Place] = [:]
        var values: [Value] = []
        for item in items {
            guard let value = value(from: item, under: relation) else { continue }
            let key = Self.folded(value)
            if let first = seen[key] {
                report.error(
                    item.place, "the value is in the list twice",
                    "line \(first.line), column \(first.column) has it already: keep one of the two"
                )
                continue
            }
            seen[key] = item.place
            values.append(value)
        }
        return values.count == items.count ? values : nil
    }

    /// A value with the case of its letters left out.
    static func folded(_ value: Value) -> Value {
        if case .text(let text) = value { .text(text.lowercased()) } else { value }
    }

    private mutating func distractors(
        in fields: Fields, under relation: Relation, right: [Value]
    ) -> [Value] {
        guard let tree = fields.tree("distractors") else { return [] }
        let rightKeys = Set(right.map(Self.folded))
        var seen: Set<Value> = []
        var found: [Value] = []
        for item in Scalars.items(tree, as: "'distractors'", report) {
            guard let value = value(from: item, under: relation) else { continue }
            let key = Self.folded(value)
            if rightKeys.contains(key), fields.text("holds").flatMap(Scalars.flag) != false {
                report.error(
                    item.place, "a distractor is the right value", "take it out of the list")
            } else if !seen.insert(key).inserted {
                report.error(item.place, "a distractor is given twice", "keep one of the two")
            } else {
                found.append(value)
            }
        }
        return found
    }

    /// The topic that a fact or question belongs to.
    mutating func topic(in fields: Fields) -> TopicID? {
        guard let tree = fields.tree("topic"), let text = Scalars.text(tree, as: "'topic'", report)
        else { return nil }
        let id = TopicID(text)
        if topics[id] != nil {
            topics[id]?.isUsed = true
            return id
        }
        report.error(
            tree.place, "there is no topic \(Plain.quoted(text))",
            suggestion(text, among: topics.keys.map(\.rawValue), under: "topics"))
        return nil
    }

    private mutating func record(
        from tree: Tree, under relation: Relation?, _ read: inout Fields?
    ) -> Record? {
        if case .text(let text) = tree.content, let verdict = RecordVerdict(rawValue: text) {
            return Record(verdict: verdict)
        }
        let keys = format > 1 ? Self.phrasedRecordKeys : Self.recordKeys
        guard let fields = Fields(tree, keys: keys, report: report) else { return nil }
        read = fields
        let role = format > 1 ? relation?.line?.roles.first?.name : nil
        let verdict: RecordVerdict? =
            fields.required("verdict") == nil ? nil : fields.choice("verdict")
        var values: [Value] = []
        if fields.has("value") || fields.has("values") || role.map(fields.has) ?? false,
            let relation
        {
            values = self.values(in: fields, under: relation) ?? []
        }
        let citations = citations(in: fields)
        guard let verdict else { return nil }
        var record = Record(verdict: verdict)
        record.values = values
        record.note = fields.text("note", keepsLines: true)
        record.settled = settled(in: fields, verdict)
        record.citations = citations
        return record
    }

    private func settled(in fields: Fields, _ verdict: RecordVerdict) -> String? {
        guard let text = fields.text("settled") else { return nil }
        if verdict != .disputed {
            report.error(
                fields.keyPlace("settled"), "only a disputed record can have 'settled'",
                "take it out, or let the verdict be 'disputed'")
        }
        return text.hasSuffix(".") ? text : text + "."
    }

    private mutating func citations(in fields: Fields) -> [CitationID] {
        guard let tree = fields.tree("cite") else { return [] }
        var found: [CitationID] = []
        for item in Scalars.items(tree, as: "'cite'", report) {
            guard let text = Scalars.text(item, as: "'cite'", report) else { continue }
            let id = CitationID(text)
            if citations[id] == nil {
                report.error(
                    item.place, "there is no citation \(Plain.quoted(text))",
                    suggestion(text, among: citations.keys.map(\.rawValue), under: "citations")
                )
            } else if found.contains(id) {
                report.error(item.place, "a citation is given twice", "keep one of the two")
            } else {
                citations[id]?.isUsed = true
                found.append(id)
            }
        }
        return found
    }
}
