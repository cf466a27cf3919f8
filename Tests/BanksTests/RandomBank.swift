import Facts
import Wording

@testable import Banks

/// Makes banks of random content that hold together: what they use they define, and no two facts
/// contradict each other, since each speaks of a subject and relation of its own.
struct RandomBank {
    private var generator: SeededGenerator
    private var kinds: [KindID] = ["country", "person", "Organisation.2", "événement"]

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func bank() -> Bank {
        var bank = Bank(id: BankID("bank-\(count(99))"), title: text())
        bank.language = ["en", "de-CH", "zh-Hant-TW"][count(2)]
        if chance() { bank.source = source() }
        bank.citations = (0..<count(4)).map { citation($0) }
        bank.topics = (0..<count(4)).map { Topic(id: TopicID("t\($0)"), title: text()) }
        bank.entities = (0..<6).map { entity($0) }
        let own = relations()
        let built = ["dissolved", "activity", "member-of", "height", "lasted", "given-name"]
            .compactMap { Vocabulary.relation(RelationID($0)) }
        var used: [RelationID: Relation] = [:]
        var facts: [Fact] = []
        for (number, relation) in (own + built).enumerated() {
            for entity in bank.entities where chance() {
                guard let fact = fact("f\(number)-\(entity.id)", entity.id, relation, bank) else {
                    continue
                }
                used[relation.id] = relation
                facts.append(fact)
            }
        }
        bank.facts = facts
        bank.relations = own + built.filter { used[$0.id] != nil }
        bank.questions = (0..<count(4)).map { question($0, bank) }
        return bank
    }

    private mutating func count(_ limit: Int) -> Int {
        Int.random(in: 0...limit, using: &generator)
    }
    private mutating func chance() -> Bool { Bool.random(using: &generator) }

    /// Text with whatever YAML, templates and terminals trip over, but no blanks at its ends.
    private mutating func text(keepsLines: Bool = false) -> String {
        var pieces = [
            "a", "Z", "0", "é", "日本", "🏰", ":", ": ", "#", " #", "'", "\"", "\\", ",", "[", "]",
            "*", "&", "!", "|", ">", "%", "@", "`", "-", "- ", "?", "=", "~", "null", "yes", "1e3",
            "  ", "x y", "—", "ﬁ", "e\u{301}", "<<", "0x1F", ".5", "--- ", "…",
        ]
        if keepsLines { pieces.append("\n") }
        let body = (0...count(6)).compactMap { _ in pieces.randomElement(using: &generator) }
        let text = Scalars.tidied(body.joined(), keepsLines: keepsLines)
        return text.isEmpty ? "x" : text
    }

    private mutating func optional() -> String? { chance() ? text() : nil }
    private mutating func texts(_ limit: Int) -> [String] { (0..<count(limit)).map { _ in text() } }

    private mutating func url() -> String? {
        chance() ? ["http://a.b/c?d=e#f", "HTTPS://例え.jp/:x,y"][count(1)] : nil
    }

    private mutating func date() -> PartialDate? {
        let year = Int.random(in: -9999...9999, using: &generator)
        let qualifier: DateQualifier =
            [.exact, .approximate, .uncertain, .uncertainAndApproximate][count(3)]
        switch count(4) {
        case 0: return PartialDate(year: year, qualifier: qualifier)
        case 1: return PartialDate(year: year, month: 1 + count(11), qualifier: qualifier)
        case 2:
            return PartialDate(
                year: year, month: 1 + count(11), day: 1 + count(27), qualifier: qualifier)
        case 3: return PartialDate(firstYear: count(999) * 10, of: .decade)
        default: return PartialDate(firstYear: count(99) * 100, of: .century)
        }
    }

    private mutating func source() -> Source {
        var source = Source(title: text())
        source.publisher = optional()
        source.url = url()
        source.published = chance() ? date() : nil
        if chance() { source.noun = text() }
        return source
    }

    private mutating func citation(_ number: Int) -> Citation {
        var citation = Citation(id: CitationID("c.\(number)"), title: text())
        citation.publisher = optional()
        citation.url = url()
        citation.date = chance() ? date() : nil
        return citation
    }

    private mutating func entity(_ number: Int) -> Entity {
        let id = EntityID(["no", "null", "1", "e_4", "Ünion", "2008-05-14"][number])
        var entity = Entity(id: id, name: text(), kind: kinds[count(3)])
        entity.short = optional()
        entity.article = [nil, "the", "an"][count(2)]
        entity.aliases = texts(3)
        entity.isPlural = chance()
        entity.demonym = optional()
        entity.descriptions = texts(2)
        return entity
    }

    private mutating func template(_ relation: Relation, _ places: [String]) -> Template? {
        var words = places
        words.insert(text(), at: count(places.count))
        return try? Template(words.joined(separator: " "))
    }

    private mutating func relations() -> [Relation] {
        let ranges: [ValueRange] = [
            .date, .number, .text, .flag, .entity([]), .entity(kinds), .entity([kinds[count(3)]]),
        ]
        var found = ranges.enumerated().map { number, range in
            var relation = Relation(id: RelationID("own-\(number)"), range: range)
            return decorate(&relation)
        }
        if var built = Vocabulary.relation("founded") {
            built.inverse = nil
            built.synonyms = []
            built.noun = nil
            found.append(decorate(&built))
        }
        return found
    }

    private mutating func decorate(_ relation: inout Relation) -> Relation {
        let value = relation.range == .date ? ["{when}", "{value}"][count(1)] : "{value}"
        relation.question = template(relation, ["{subject}"])
        relation.claims = (0...count(2)).compactMap { _ in
            template(relation, ["{subject's}", value])
        }
        relation.negations = (0..<count(2)).compactMap { _ in
            template(relation, [value, "{subject}"])
        }
        if chance() { relation.inverse = template(relation, ["{value's}"]) }
        relation.noun = optional()
        relation.pluralNoun = optional()
        relation.synonyms = texts(3)
        relation.cardinality = chance() ? .one : .many
        if relation.range == .number {
            relation.unit = chance() ? "km²" : nil
            relation.tolerance = chance() ? 0.125 : 0
        }
        if case .entity = relation.range { relation.isContainment = chance() }
        relation.canChange = chance()
        relation.thought = chance() ? .purpose : nil
        return relation
    }

    private mutating func value(_ relation: Relation, _ bank: Bank) -> Value? {
        switch relation.range {
        case .text: return .text(text())
        case .flag: return .flag(chance())
        case .date:
            guard chance() else { return date().map { .date(.on($0)) } }
            guard let first = date(), let second = date() else { return nil }
            let isOrdered = first.days.lowerBound <= second.days.upperBound
            return .date(
                isOrdered
                    ? .interval(from: first, to: chance() ? second : nil)
                    : .interval(from: nil, to: first))
        case .number:
            let amount = [
                Double(count(1_000_000)), -2.4, 1e300, .leastNonzeroMagnitude, 0.1,
                -Double(count(9)),
                1_234_567_890_123,
            ][count(6)]
            let unit = [relation.unit, "km/h", "%", "days of rain"][count(3)]
            return Quantity(amount, unit: unit ?? relation.unit).map(Value.number)
        case .entity(let kinds):
            let fitting = bank.entities.filter { kinds.isEmpty || kinds.contains($0.kind) }
            return fitting.randomElement(using: &generator).map { .entity($0.id) }
        }
    }

    private mutating func values(_ relation: Relation, _ bank: Bank, most: Int) -> [Value] {
        var seen: Set<Value> = []
        return (0..<most).compactMap { _ in value(relation, bank) }
            .filter { seen.insert(BankReading.folded($0)).inserted }
    }

    private mutating func fact(
        _ id: String, _ subject: EntityID, _ relation: Relation, _ bank: Bank
    ) -> Fact? {
        // Yes and no at once can neither be denied nor disagreed with.
        let isSingle = relation.cardinality == .one || relation.range == .flag
        let most = isSingle ? 1 : 1 + count(2)
        let values = values(relation, bank, most: most)
        // The bank may lack an entity of the kind that the relation wants.
        guard !values.isEmpty else { return nil }
        var fact = Fact(id: FactID(id), subject: subject, relation: relation.id, values: values)
        fact.isList = values.count > 1 || chance()
        fact.holds = count(5) > 0
        fact.isComplete = fact.isList && fact.holds && chance()
        fact.basis = Basis.allCases[count(3)]
        if chance() { fact.weight = Weight.allCases[count(2)] }
        fact.nature = count(3) == 0 ? Nature.allCases[count(3)] : .fact
        fact.paragraph = chance() ? 1 + count(40) : nil
        fact.topic = chance() ? bank.topics.randomElement(using: &generator)?.id : nil
        if chance() {
            var record = Record(verdict: RecordVerdict.allCases[count(5)])
            // A record that disagrees may not give the same value; a date may include another.
            // Of yes and no, a record that agrees can give what the fact says alone.
            if relation.range == .flag {
                record.values = record.verdict == .agrees && chance() ? values : []
            } else if record.verdict == .agrees, relation.range != .text {
                // What agrees gives no other date, number or entity.
                record.values = chance() ? values : []
            } else if record.verdict != .disagrees {
                record.values = self.values(
                    relation, bank, most: count(relation.cardinality == .one ? 1 : 2))
            }
            record.note = chance() ? text(keepsLines: true) : nil
            if record.verdict == .disputed { record.settled = chance() ? text() + "." : nil }
            record.citations = bank.citations.map(\.id).filter { _ in chance() }
            fact.record = record
        }
        fact.accepted = texts(2)
        fact.prompted = texts(2)
        fact.rejected = texts(2)
        fact.note = chance() ? text(keepsLines: true) : nil
        let taken = Set(values.map(BankReading.folded))
        fact.distractors = self.values(relation, bank, most: count(2))
            .filter { !taken.contains(BankReading.folded($0)) }
        // What is accepted is no distractor.
        let wrong = fact.distractors.flatMap { names(of: $0, bank) }.map { TextKey($0) }
        fact.accepted.removeAll { wrong.contains(TextKey($0)) }
        return fact
    }

    private func names(of value: Value, _ bank: Bank) -> [String] {
        switch value {
        case .entity(let id): bank.entities.first { $0.id == id }?.names ?? []
        case .text(let text): [text]
        case .date(let date): [DateWriter.bare(date)]
        case .number(let quantity): [NumberWriter.write(quantity)]
        case .flag(let flag): [flag ? "yes" : "no"]
        }
    }

    private mutating func question(_ number: Int, _ bank: Bank) -> WrittenQuestion {
        var seen: Set<String> = []
        let words = (0..<5).map { _ in text() }.filter { seen.insert($0.lowercased()).inserted }
        let line = chance() ? AnswerLine(text() + " [prompt on x; reject y]") : nil
        let answers = line?.answers ?? Array(words.prefix(1 + count(1)))
        var question = WrittenQuestion(
            id: FactID("q\(number)"), prompt: text(keepsLines: true), answers: answers)
        question.answerLine = line?.text
        question.prompted = line?.prompts ?? texts(2)
        question.rejected = line?.rejects ?? texts(2)
        if chance(), line == nil, words.count > answers.count {
            question.options = words.reversed()
        }
        question.topic = chance() ? bank.topics.randomElement(using: &generator)?.id : nil
        question.paragraph = chance() ? 1 + count(40) : nil
        question.frame = chance() ? .article : .record
        question.explanation = chance() ? text(keepsLines: true) : nil
        return question
    }
}
