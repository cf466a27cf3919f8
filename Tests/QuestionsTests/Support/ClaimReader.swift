import Facts
import Wording

/// Finds what a generated statement says by trying everything that it could: each wording of a
/// relation with each subject and value that its words name.
struct ClaimReader {
    let phrasing: Phrasing
    private let entities: [(lower: String, entity: Entity)]
    private let kinds: [EntityID: KindID]
    private let values: [RelationID: [Value]]

    init(_ bank: Bank) {
        phrasing = Phrasing(Model(bank))
        entities = bank.entities.map { ($0.displayName.lowercased(), $0) }
        kinds = Dictionary(bank.entities.map { ($0.id, $0.kind) }) { first, _ in first }
        values = Dictionary(grouping: bank.facts, by: \.relation).mapValues { facts in
            let all = facts.flatMap { $0.values + ($0.record?.values ?? []) + $0.distractors }
            return Array(Set(all.filter { $0.entity == nil }))
        }
    }

    /// Every reading that speaks of things of the fact's kinds: what is said, and whether it is
    /// denied.
    func readings(
        of statement: String, on fact: Fact, _ relation: Relation
    ) -> [(Proposition, Bool)] {
        let lower = statement.lowercased()
        let named = entities.filter { lower.contains($0.lower) }.map(\.entity)
        let own = Set((fact.values + (fact.record?.values ?? [])).map(form))
        var candidates = named.map { Value.entity($0.id) }
        candidates += (values[relation.id] ?? []).filter { value in
            guard case .text(let text) = value else { return true }
            return lower.contains(text.lowercased())
        }
        let units = (fact.values + (fact.record?.values ?? [])).map(Self.unit) + [relation.unit]
        candidates += Self.dates(in: statement) + Self.numbers(in: statement, Set(units))
        candidates += [.flag(true)]
        // To deny a yes is to say no.
        let fitting = Set(candidates.filter { own.contains(form($0)) && $0 != .flag(false) })
        let subjects = named.filter { $0.kind == kinds[fact.subject] }
        let wordings =
            relation.claims.map { ($0, false) } + relation.negations.map { ($0, true) }
        var found: [(Proposition, Bool)] = []
        for subject in subjects {
            for value in fitting {
                let filling = phrasing.filling(subject.id, value)
                for (template, isDenied) in wordings
                where phrasing.sentence(template, filling) == statement {
                    found.append((Proposition(subject.id, relation.id, value), isDenied))
                }
            }
        }
        return found
    }

    /// What sort of value it is; of an entity its kind.
    private func form(_ value: Value) -> String {
        switch value {
        case .entity(let id): "\(kinds[id] ?? "")"
        case .date: "/date"
        case .number: "/number"
        case .text: "/text"
        case .flag: "/flag"
        }
    }

    /// Every date that some words of a text spell out.
    private static func dates(in text: String) -> [Value] {
        let words = TextKey(text).words
        let months = (1...12).map { DateWriter.month($0).lowercased() }
        return words.indices.flatMap { place -> [Value] in
            if let span = span(words[place]) { return [.date(.on(span))] }
            guard let year = Int(words[place]), words[place].count <= 4 else { return [] }
            let month = place > 0 ? months.firstIndex(of: words[place - 1]).map { $0 + 1 } : nil
            let day = place > 1 ? Int(words[place - 2]) : nil
            return [
                PartialDate(year: year), PartialDate(year: year, month: month),
                PartialDate(year: year, month: month, day: day),
            ].compactMap { $0.map { .date(.on($0)) } }
        }
    }

    /// The decade or the century that a word names: "1810s", "14th".
    private static func span(_ word: String) -> PartialDate? {
        if word.hasSuffix("s"), let year = Int(word.dropLast()) {
            return PartialDate(firstYear: year, of: .decade)
        }
        if ["st", "nd", "rd", "th"].contains(where: word.hasSuffix),
            let number = Int(word.dropLast(2))
        {
            return PartialDate(firstYear: (number - 1) * 100, of: .century)
        }
        return nil
    }

    private static func unit(_ value: Value) -> String? {
        if case .number(let quantity) = value { quantity.unit } else { nil }
    }

    private static func numbers(in text: String, _ units: Set<String?>) -> [Value] {
        text.split { !($0.isNumber || $0 == "," || $0 == "." || $0 == "-") }.flatMap { word in
            [word, word.dropLast()].compactMap { Double($0.replacing(",", with: "")) }
                .flatMap { amount in units.map { Quantity(amount, unit: $0) } }
                .compactMap { $0.map { .number($0) } }
        }
    }
}
