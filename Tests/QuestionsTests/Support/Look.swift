import Facts
import Questions
import Wording

/// One question looked at: each check gives what is wrong, or nil.
struct Look {
    let oracle: QuestionOracle
    let question: Question
    let fact: Fact
    let relation: Relation

    private var number: Int { (question.id.number ?? 0) % 1000 }
    private var frame: Frame { question.frame }

    func choice() -> String? {
        guard question.options.count(where: \.isCorrect) == 1 else { return "not one key" }
        switch (question.kind, number) {
        case (.interval, 4): return firstByHowMuch()
        case (.interval, _): return first()
        case (.choice, 3): return verdictOfRecord()
        case (.choice, 4): return source()
        case (.choice, 5): return dispute()
        case (.choice, 601): return nature()
        case (.oddOneOut, _): return options { $0 ? .refuted : .supported }
        default: return options { $0 ? .supported : .refuted }
        }
    }

    /// Whether every option has the label that its being right or wrong calls for.
    func options(_ wanted: (Bool) -> Label) -> String? {
        let asksSubject = [.choice, .selectAll].contains(question.kind) && number == 2
        for option in question.options {
            guard let value = option.value else { return "option without value" }
            let label: Label
            if asksSubject {
                guard let subject = value.entity, let own = asked.first else { return "no subject" }
                label = oracle.label(subject, relation.id, own, frame)
            } else {
                label = oracle.label(fact.subject, relation.id, value, frame)
            }
            if label != wanted(option.isCorrect) { return "\(option.text) is \(label)" }
        }
        return nil
    }

    /// The values that the frame has for the fact, read from the bank's format.
    private var asked: [Value] { Self.values(fact, frame) }

    private static func values(_ fact: Fact, _ frame: Frame) -> [Value] {
        let own = fact.record?.values ?? []
        return frame == .record && !own.isEmpty ? own : fact.values
    }

    func claim(_ label: Label) -> String? {
        guard let statement = question.statement else { return "no statement" }
        let readings = oracle.readings(statement, on: fact, relation)
        if readings.isEmpty { return "unreadable" }
        for (claim, isDenied) in readings {
            let found = oracle.label(claim.subject, claim.relation, claim.value, frame)
            let own: Label =
                switch (found, isDenied) {
                case (.supported, true): .refuted
                case (.refuted, true): .supported
                default: found
                }
            if own != label { return "\(claim) is \(own)" }
        }
        return nil
    }

    func correction(_ right: Expected) -> String? {
        guard let statement = question.statement else { return "no statement" }
        for (claim, _) in oracle.readings(statement, on: fact, relation) {
            let label = oracle.label(claim.subject, claim.relation, claim.value, frame)
            if label != .refuted { return "\(claim) is \(label)" }
            let isOfSubject = number > 50
            let mended =
                isOfSubject
                ? right.value.entity.map { oracle.label($0, relation.id, claim.value, frame) }
                : oracle.label(claim.subject, relation.id, right.value, frame)
            if mended != .supported { return "mended is \(String(describing: mended))" }
            // Where the other part might mend it as well, the wrong one is told.
            if isOfSubject {
                let wrong = oracle.phrasing.inSentence(claim.subject)
                if !question.prompt.contains("“\(wrong)” is wrong") { return "no part is told" }
            } else {
                let others = oracle.kind(of: claim.subject).map(oracle.entities) ?? []
                let mends = others.contains { other in
                    other.id != claim.subject
                        && oracle.label(other.id, relation.id, claim.value, frame) == .supported
                }
                if mends { return "can be mended otherwise" }
            }
        }
        return nil
    }

    func list(_ items: [Expected]) -> String? {
        for item in items {
            let label = oracle.label(fact.subject, relation.id, item.value, frame)
            if label != .supported { return "\(item.canonical) is \(label)" }
        }
        for other in rivals where !items.contains(where: { $0.value == other }) {
            // A coarser date is right, and yet not another item.
            if case .date = other { continue }
            let label = oracle.label(fact.subject, relation.id, other, frame)
            if label == .supported { return "\(other) is right, too" }
        }
        return nil
    }

    /// Values of the relation that someone might give.
    private var rivals: [Value] { oracle.values(of: relation.id) }

    func typed(_ expected: Expected) -> String? {
        switch question.kind {
        case .interval: return interval(expected)
        case .chain: return chain(expected)
        case .number where number == 2: return count(expected)
        case .shortAnswer where number == 2:
            guard let value = asked.first, let kind = oracle.kind(of: fact.subject) else {
                return "no value"
            }
            for other in oracle.entities(of: kind) {
                let label = oracle.label(other.id, relation.id, value, frame)
                let wanted: Label = expected.value == .entity(other.id) ? .supported : .refuted
                if label != wanted { return "\(other.name) is \(label)" }
            }
            return nil
        default: return alone(expected, fact)
        }
    }

    /// Whether as many of the relation's values are certain as the answer says, and all others are
    /// certainly wrong.
    private func count(_ expected: Expected) -> String? {
        let kind = fact.values.first?.entity.flatMap(oracle.kind)
        let others = kind.map { oracle.entities(of: $0).map { Value.entity($0.id) } } ?? []
        let labels = Set(rivals + others + asked).map {
            oracle.label(fact.subject, relation.id, $0, frame)
        }
        guard !labels.contains(.notEnoughInfo) else { return "the list is open" }
        let sum = labels.count { $0 == .supported }
        return Quantity(Double(sum)).map { .number($0) } == expected.value
            ? nil : "there are \(sum)"
    }

    /// Whether the value is right and no other that is not accepted, too, or coarser.
    private func alone(_ expected: Expected, _ fact: Fact) -> String? {
        let label = oracle.label(fact.subject, fact.relation, expected.value, frame)
        if label != .supported { return "\(expected.canonical) is \(label)" }
        if fact.isList { return nil }
        for other in rivals where other != expected.value && fact.relation == relation.id {
            if case .date(.on(let rival)) = other, case .date(.on(let own)) = expected.value,
                rival.precision != own.precision
            {
                continue
            }
            if case .number(let rival) = other, case .number(let own) = expected.value,
                abs(rival.amount - own.amount) <= relation.tolerance
            {
                continue
            }
            let text = oracle.phrasing.value(other)
            if expected.accepted.contains(text) { continue }
            if oracle.label(fact.subject, fact.relation, other, frame) == .supported {
                return "\(text) is right, too"
            }
        }
        return nil
    }

    private func chain(_ expected: Expected) -> String? {
        guard question.facts.count == 2, let next = oracle.fact(question.facts[1]),
            let value = asked.first
        else { return "no chain" }
        if number > 100 {
            guard next.subject == fact.subject, let kind = oracle.kind(of: fact.subject) else {
                return "not joined"
            }
            for other in oracle.entities(of: kind) where other.id != fact.subject {
                let label = oracle.label(other.id, relation.id, value, frame)
                if label != .refuted { return "also \(other.name)" }
            }
        } else if value != .entity(next.subject) {
            return "not joined"
        }
        return alone(expected, next)
    }

    private func interval(_ expected: Expected) -> String? {
        let dates = question.facts.compactMap(date)
        guard dates.count == 2, case .number(let count) = expected.value else { return "no dates" }
        let gap =
            number == 3
            ? abs(dates[0].days.lowerBound - dates[1].days.lowerBound)
            : abs(dates[0].year - dates[1].year)
        return count.whole == gap && gap > 0 ? nil : "\(count.amount) is not \(gap)"
    }

    private func date(_ id: FactID) -> PartialDate? {
        guard let fact = oracle.fact(id),
            case .date(.on(let date))? = Self.values(fact, frame).first
        else { return nil }
        let label = oracle.label(fact.subject, fact.relation, .date(.on(date)), frame)
        return label == .supported ? date : nil
    }

    /// The fact among the question's own that a clause states.
    private func fact(stating clause: String) -> Fact? {
        question.facts.compactMap(oracle.fact).first { fact in
            guard let relation = oracle.relation(fact.relation) else { return false }
            let phrasing = oracle.phrasing
            return relation.claims.contains { template in
                Self.values(fact, frame).contains {
                    phrasing.sentence(template, phrasing.filling(fact.subject, $0))
                        .hasPrefix(clause + " ")
                }
            }
        }
    }

    private func first() -> String? {
        let dates = question.options.map { fact(stating: $0.text).flatMap { date($0.id) } }
        guard let key = question.options.firstIndex(where: \.isCorrect), let first = dates[key]
        else {
            return "no date"
        }
        for (place, date) in dates.enumerated() where place != key {
            guard let date, first.days.upperBound < date.days.lowerBound else { return "not first" }
        }
        return nil
    }

    /// The one of the two events told that is earlier, by the years between them.
    private func firstByHowMuch() -> String? {
        let told = question.prompt.split(separator: "“").dropFirst().map {
            String($0.prefix { $0 != "”" })
        }
        let years = told.compactMap { fact(stating: $0).flatMap { date($0.id)?.year } }
        guard years.count == 2, years[0] != years[1] else { return "not two years" }
        let place = years[0] < years[1] ? "first" : "second"
        let wanted =
            "the \(place) of the two, by "
            + English.count(abs(years[0] - years[1]), "year")
        return question.options.filter(\.isCorrect).map(\.text) == [wanted] ? nil : wanted
    }

    func ordering(_ order: [Int]) -> String? {
        guard order.sorted() == Array(question.options.indices) else { return "no order" }
        let dates = order.map { fact(stating: question.options[$0].text).flatMap { date($0.id) } }
        for (earlier, later) in zip(dates, dates.dropFirst()) {
            guard let earlier, let later, earlier.days.upperBound < later.days.lowerBound else {
                return "out of order"
            }
        }
        return nil
    }

    func matching(_ pairs: [Int]) -> String? {
        guard pairs.sorted() == Array(question.options.indices) else { return "no permutation" }
        for (row, own) in zip(question.rows, pairs) {
            let rowFact = number == 2 ? fact(about: row) : fact(stating: row)
            guard let rowFact else { return "unknown row \(row)" }
            for (place, option) in question.options.enumerated() {
                guard let value = option.value else { return "no value" }
                let label = oracle.label(rowFact.subject, rowFact.relation, value, frame)
                if label != (place == own ? .supported : .refuted) {
                    return "\(row) with \(option.text) is \(label)"
                }
            }
        }
        return nil
    }

    private func fact(about row: String) -> Fact? {
        let phrasing = oracle.phrasing
        return question.facts.compactMap(oracle.fact).first {
            English.sentenceCase(phrasing.inSentence($0.subject)) == row
        }
    }

    /// How the bank says that the article puts it, and no other way, each offered once.
    private func nature() -> String? {
        let words: [Nature: String] = [
            .fact: "as a fact", .opinion: "as an opinion", .judgement: "as an opinion",
            .forecast: "as a forecast",
        ]
        guard Set(question.options.map(\.text)) == Set(words.values) else { return "other ways" }
        return question.options.first(where: \.isCorrect)?.text == words[fact.nature]
            ? nil : "not how it is put"
    }

    /// The source is cited for the fact, and no other is, by what the stem says of it.
    private func source() -> String? {
        let words: [RecordVerdict: String] = [
            .partly: "as bearing out only some of what", .disagrees: "as contradicting what",
        ]
        guard let record = fact.record, let word = words[record.verdict],
            question.prompt.contains(word)
        else { return "a stem of another verdict" }
        let cited = oracle.bank.citations.filter { record.citations.contains($0.id) }
        for option in question.options {
            let isCited = cited.contains { citation in
                [citation.title, citation.publisher ?? ""].allSatisfy(option.text.contains)
            }
            if isCited != option.isCorrect { return option.text }
        }
        return nil
    }

    /// What is settled is right; the statement and its denial, neither of which the record decides,
    /// are wrong.
    private func dispute() -> String? {
        guard let record = fact.record, record.verdict == .disputed else { return "no dispute" }
        guard question.options.first(where: \.isCorrect)?.text == record.settled else {
            return "not what is settled"
        }
        let wrong = question.options.filter { !$0.isCorrect }
        let denied = wrong.map { option in
            oracle.readings(option.text, on: fact, relation).map(\.1)
        }
        guard denied.count == 2, denied.allSatisfy({ !$0.isEmpty }),
            Set(denied.joined()) == [true, false]
        else { return "not the statement and its denial" }
        let label = oracle.label(fact.subject, relation.id, fact.values[0], frame)
        return label == .notEnoughInfo ? nil : "the record decides: \(label)"
    }

    private func verdictOfRecord() -> String? {
        let words: [RecordVerdict: String] = [
            .agrees: "confirmed", .partly: "half true",
            .disagrees: "contradicted", .disputed: "disputed",
        ]
        let right = question.options.first(where: \.isCorrect)?.text
        return right != nil && right == fact.record.flatMap { words[$0.verdict] }
            ? nil : "\(right ?? "")"
    }
}
