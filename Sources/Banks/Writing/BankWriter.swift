public import Facts

/// Writes a bank as YAML, so that reading it gives the same bank again.
///
/// What has its usual value is left out, as are built-in relations that the bank uses unchanged.
public enum BankWriter {
    /// The bank's text, ending with a line break.
    public static func text(_ bank: Bank) -> String {
        var text = "format: 2\n"
        func section(_ key: String, _ part: Emission?) {
            part?.write(after: key + ":", indent: 2, into: &text)
        }
        func list(_ key: String, _ items: [Emission]) {
            guard !items.isEmpty else { return }
            text += key + ":\n"
            Emission.list(items).writeBlock(indent: 2, into: &text)
        }
        func map(_ key: String, _ entries: [(key: String, value: Emission)]) {
            guard !entries.isEmpty else { return }
            text += key + ":\n"
            Emission.map(entries).writeBlock(indent: 2, into: &text)
        }
        section("id", word(bank.id.rawValue))
        section("title", word(bank.title))
        section("language", word(bank.language))
        section("source", bank.source.map(source))
        map("citations", bank.citations.map { (key($0.id), citation($0)) })
        map("topics", bank.topics.map { (key($0.id), word($0.title)) })
        map("entities", bank.entities.map { (key($0.id), entity($0)) })
        text += relations(bank.relations)
        let units = Dictionary(
            bank.relations.map { ($0.id, $0.unit) }, uniquingKeysWith: { first, _ in first })
        let origins = Dictionary(
            bank.relations.map { ($0.id, $0.origin ?? $0.id) },
            uniquingKeysWith: { first, _ in first }
        )
        list(
            "facts",
            bank.facts.filter { $0.role == nil }.map {
                fact($0, origins[$0.relation] ?? $0.relation, unit: units[$0.relation] ?? nil)
            })
        list("questions", bank.questions.map(question))
        return text
    }

    /// The section of relations, empty where all are built in.
    static func relations(_ relations: [Relation]) -> String {
        let entries = relations.filter { $0.origin == nil }.compactMap { relation in
            RelationEmission.emission(of: relation).map { (key(relation.id.written), $0) }
        }
        guard !entries.isEmpty else { return "" }
        var text = "relations:\n"
        Emission.map(entries).writeBlock(indent: 2, into: &text)
        return text
    }

    static func word(_ text: String) -> Emission { .scalar(YAMLText.scalar(text)) }

    static func words(_ texts: [String]) -> Emission? {
        texts.isEmpty ? nil : .list(texts.map(word))
    }

    private static func key<Subject>(_ id: ID<Subject>) -> String { YAMLText.scalar(id.rawValue) }

    private static func date(_ date: PartialDate) -> Emission { .scalar(EDTF.write(date)) }

    private static func source(_ source: Source) -> Emission {
        .map(of: [
            ("title", word(source.title)),
            ("publisher", source.publisher.map(word)),
            ("url", source.url.map(word)),
            ("published", source.published.map(date)),
            ("called", source.noun == "article" ? nil : word(source.noun)),
            ("text", source.text.map(word)),
        ])
    }

    private static func citation(_ citation: Citation) -> Emission {
        .map(of: [
            ("title", word(citation.title)),
            ("publisher", citation.publisher.map(word)),
            ("url", citation.url.map(word)),
            ("date", citation.date.map(date)),
        ])
    }

    private static func entity(_ entity: Entity) -> Emission {
        .map(of: [
            ("name", word(entity.name)),
            ("short", entity.short.map(word)),
            ("article", entity.article.map(word)),
            ("kind", word(entity.kind.rawValue)),
            ("aliases", words(entity.aliases)),
            ("plural", entity.isPlural ? .scalar("true") : nil),
            ("demonym", entity.demonym.map(word)),
            ("descriptions", words(entity.descriptions)),
        ])
    }

    private static func fact(_ fact: Fact, _ relation: RelationID, unit: String?) -> Emission {
        let values = fact.values.map { value($0, unit: unit) }
        let isList = fact.isList || values.count != 1
        return .map(
            of: [
                ("id", word(fact.id.rawValue)),
                ("subject", word(fact.subject.rawValue)),
                ("relation", word(relation.written.rawValue)),
                ("value", isList ? nil : values.first),
                ("values", isList ? .list(values) : nil),
            ] + fillings(fact.fillings.map { ($0.role, $0.values) }) + [
                ("complete", fact.isComplete ? .scalar("true") : nil),
                ("holds", fact.holds ? nil : .scalar("false")),
                ("basis", fact.basis == .stated ? nil : word(fact.basis.rawValue)),
                ("nature", fact.nature == .fact ? nil : word(fact.nature.rawValue)),
                ("weight", fact.weight.map { word($0.rawValue) }),
                ("topic", fact.topic.map { word($0.rawValue) }),
                ("paragraph", fact.paragraph.map { .scalar(String($0)) }),
                ("record", fact.record.map { record($0, fact.fillings, unit: unit) }),
                ("accept", words(fact.accepted)),
                ("prompt", words(fact.prompted)),
                ("reject", words(fact.rejected)),
                (
                    "distractors",
                    fact.distractors.isEmpty
                        ? nil : .list(fact.distractors.map { value($0, unit: unit) })
                ),
                ("also", words(fact.alsoOf.map(\.rawValue))),
                ("implied", words(fact.impliedOf.map(\.rawValue))),
                ("note", fact.note.map(word)),
            ])
    }

    /// What fills a fact's other roles.
    private static func fillings(_ roles: [(String, [Value])]) -> [(String, Emission?)] {
        roles.map { role, values in
            let written = values.map { value($0, unit: nil) }
            return (role, written.count == 1 ? written.first : .list(written))
        }
    }

    private static func record(
        _ record: Record, _ roles: [RoleFilling], unit: String?
    ) -> Emission {
        let values = record.values.map { value($0, unit: unit) }
        return .map(
            of: [
                ("verdict", word(record.verdict.rawValue)),
                ("value", values.count == 1 ? values.first : nil),
                ("values", values.count > 1 ? .list(values) : nil),
            ] + fillings(roles.filter { !$0.recorded.isEmpty }.map { ($0.role, $0.recorded) }) + [
                ("note", record.note.map(word)),
                ("settled", record.settled.map(word)),
                ("cite", words(record.citations.map(\.rawValue))),
            ])
    }

    private static func value(_ value: Value, unit: String?) -> Emission {
        switch value {
        case .entity(let id): return word(id.rawValue)
        case .date(let date): return .scalar(EDTF.write(date))
        case .flag(let flag): return .scalar(flag ? "true" : "false")
        case .text(let text): return word(text)
        case .number(let quantity):
            let number = number(quantity.amount)
            guard let own = quantity.unit, own != unit else { return .scalar(number) }
            return .scalar(YAMLText.quoted(number + " " + own))
        }
    }

    /// A number in as few digits as tell it from all others.
    static func number(_ amount: Double) -> String {
        Quantity(amount)?.whole.map { String($0) } ?? String(amount)
    }

    private static func question(_ question: WrittenQuestion) -> Emission {
        let isLine = question.answerLine != nil
        return .map(of: [
            ("id", word(question.id.rawValue)),
            ("prompt", word(question.prompt)),
            ("answerline", question.answerLine.map(word)),
            ("answer", isLine || question.answers.count != 1 ? nil : word(question.answers[0])),
            ("answers", isLine || question.answers.count == 1 ? nil : words(question.answers)),
            ("prompts", isLine ? nil : words(question.prompted)),
            ("reject", isLine ? nil : words(question.rejected)),
            ("options", words(question.options)),
            ("topic", question.topic.map { word($0.rawValue) }),
            ("paragraph", question.paragraph.map { .scalar(String($0)) }),
            ("frame", question.frame == .article ? nil : word(question.frame.rawValue)),
            ("explanation", question.explanation.map(word)),
        ])
    }
}

extension RelationID {
    /// The relation as a bank can name it: of one that a fact's own phrase made the mark is no
    /// letter of a name.
    fileprivate var written: RelationID {
        RelationID(rawValue.replacing(String(FactID.roleMark), with: "."))
    }
}
