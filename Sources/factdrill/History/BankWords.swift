import Facts
import Journal
import Wording

/// Says in words what the log names by identifiers, for the banks that are at hand.
struct BankWords {
    private let banks: [BankID: Words]

    private struct Words {
        let model: Model
        let phrasing: Phrasing
        let written: [FactID: WrittenQuestion]
        let topics: [TopicID: String]
        /// The texts that the bank holds, by the hash under which the log has them.
        let texts: [ValueKey: String]
    }

    /// Takes the banks that are at hand.
    init(_ models: [Model]) {
        banks = Dictionary(
            models.map { ($0.bank.id, Self.words(of: $0)) }, uniquingKeysWith: { first, _ in first }
        )
    }

    private static func words(of model: Model) -> Words {
        var texts: [ValueKey: String] = [:]
        func add(_ text: String) { texts[Value.text(text).key] = text }
        for fact in model.bank.facts {
            let recorded = fact.record?.values ?? []
            for case .text(let text) in fact.values + recorded + fact.distractors {
                add(text)
            }
            fact.accepted.forEach(add)
        }
        for question in model.bank.questions { (question.answers + question.options).forEach(add) }
        return Words(
            model: model, phrasing: Phrasing(model),
            written: Dictionary(
                model.bank.questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
            topics: Dictionary(
                model.bank.topics.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first }
            ),
            texts: texts)
    }

    /// A bank's title; its identifier where it is not at hand.
    func title(of bank: BankID) -> String { banks[bank]?.model.bank.title ?? bank.rawValue }

    /// A topic's title; its identifier where the bank is not at hand, "Other" for none.
    func title(of topic: TopicID?, in bank: BankID) -> String {
        guard let topic else { return "Other" }
        return banks[bank]?.topics[topic] ?? topic.rawValue
    }

    /// What a facet asks, as a question; its identifier where the bank is not at hand.
    func question(on id: FacetID) -> String {
        guard let (words, facet) = find(id) else { return id.rawValue }
        if let written = words.written[facet.fact] { return written.prompt }
        guard let fact = words.model.fact(facet.fact),
            let relation = words.model.relation(fact.relation)
        else { return id.rawValue }
        return asked(facet.position, fact, relation, words) ?? id.rawValue
    }

    private func asked(
        _ position: FacetPosition, _ fact: Fact, _ relation: Relation, _ words: Words
    ) -> String? {
        let phrasing = words.phrasing
        let noun = relation.noun ?? relation.id.rawValue.map { $0 == "-" ? " " : "\($0)" }.joined()
        let plain =
            relation.question.map {
                phrasing.sentence($0, phrasing.filling(fact.subject, nil))
            } ?? "\(English.sentenceCase(phrasing.name(fact.subject))): \(noun)?"
        switch position {
        case .value: return plain
        case .item(let name):
            let item = fact.values.first { $0.itemName(words.model.signs) == name }
            return item.map { "\(plain) (\(phrasing.value($0)))" } ?? plain
        case .record: return "\(plain) (public record)"
        case .subject:
            guard let value = fact.values.first else { return nil }
            return relation.inverse.map {
                phrasing.sentence($0, phrasing.filling(fact.subject, value))
            } ?? "\(English.sentenceCase(noun)) \(phrasing.value(value)): of what?"
        }
    }

    /// What is right on a facet; nil where the bank is not at hand.
    func right(on id: FacetID) -> String? {
        guard let (words, facet) = find(id) else { return nil }
        if let written = words.written[facet.fact] { return written.answers.first }
        guard let fact = words.model.fact(facet.fact) else { return nil }
        let values: [Value]
        switch facet.position {
        case .value: values = fact.values
        case .subject: return words.phrasing.name(fact.subject)
        case .record:
            let recorded = fact.record?.values ?? []
            values = recorded.isEmpty ? fact.values : recorded
        case .item(let name): values = fact.values.filter { $0.itemName(words.model.signs) == name }
        }
        return values.isEmpty ? nil : English.list(values.map(words.phrasing.value))
    }

    /// A value of the log in words; as it stands there where the bank is not at hand.
    func value(_ key: ValueKey, in bank: BankID) -> String {
        let parts = key.rawValue.split(
            separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return key.rawValue }
        let name = String(parts[1])
        switch parts[0] {
        case "entity": return banks[bank]?.phrasing.name(EntityID(name)) ?? name
        case "date": return (try? EDTF.read(name)).map(DateWriter.bare) ?? name
        case "text": return banks[bank]?.texts[key] ?? "other words"
        default: return name
        }
    }

    private func find(_ id: FacetID) -> (Words, Facet)? {
        guard let facet = Facet(id), let words = banks[facet.bank] else { return nil }
        return (words, facet)
    }
}

extension Facet {
    /// Reads a facet as the log names it; nil where it is none.
    init?(_ id: FacetID) {
        let parts = id.rawValue.split(
            separator: "/", maxSplits: 3, omittingEmptySubsequences: false
        ).map(String.init)
        guard parts.count >= 3 else { return nil }
        let position: FacetPosition
        switch (parts[2], parts.count) {
        case ("value", 3): position = .value
        case ("subject", 3): position = .subject
        case ("record", 3): position = .record
        case ("item", 4): position = .item(parts[3])
        default: return nil
        }
        self.init(bank: BankID(parts[0]), fact: FactID(parts[1]), position: position)
    }
}

extension Value {
    /// The name that the value has as an item of a list.
    fileprivate func itemName(_ signs: ToldSigns) -> String? {
        switch self {
        case .entity(let id): id.rawValue
        case .date(let date): String(EDTF.write(date).map { $0 == "/" ? "_" : $0 })
        case .text(let text): TextKey.slug(text, signs)
        case .number(let quantity): TextKey.slug(NumberWriter.write(quantity))
        case .flag: nil
        }
    }
}
