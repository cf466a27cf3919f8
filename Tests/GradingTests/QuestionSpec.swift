import Facts
import Questions
import Wording

/// Makes a question from the short form that the corpus uses.
///
/// `ask FACT/KIND[/N]` is the bank's own question of that name; `value FACT`, `value/record FACT`, `subject FACT`, `list FACT`, `correct FACT WRONG`,
/// `choice A*; B; C` with a star on what is right, `select …`, `verdict LABEL`,
/// `order A; B; C = 2 0 1`, `match row=option; row=option` with the options in reverse order.
struct QuestionSpec {
    let model: Model

    func question(_ spec: String) -> Question? {
        let (head, body) = cut(spec, " ")
        switch head {
        case "ask":
            return QuestionID("\(model.bank.id)/\(body)").flatMap {
                QuestionSource(model: model).question($0)
            }
        case "value", "value/record":
            return value(body, head.hasSuffix("record") ? .record : .article)
        case "subject":
            guard let fact = model.fact(ID(body)) else { return nil }
            return make(
                .shortAnswer, .value(expected(.entity(fact.subject), fact)), "What is it?", fact)
        case "list":
            guard let fact = model.fact(ID(body)) else { return nil }
            let items = fact.values.enumerated().map { index, value in
                var item = expected(value, fact)
                item.facet = Facet(bank: model.bank.id, fact: fact.id, position: .item("\(index)"))
                return item
            }
            return make(.list, .list(items), prompt(fact), fact)
        case "correct":
            let (id, wrong) = cut(body, " ")
            guard let fact = model.fact(ID(id)), let first = fact.values.first else { return nil }
            let statement = "The article says that it is \(wrong) and no other."
            var question = make(
                .correction, .correction(wrong: wrong, right: expected(first, fact)),
                "Mend this: \(statement)", fact)
            question.statement = statement
            return question
        case "verdict":
            guard let label = Label(rawValue: body) else { return nil }
            return make(.claim, .verdict(label), "Does the article support it?", nil)
        case "choice", "select":
            var question = make(
                head == "choice" ? .choice : .selectAll, head == "choice" ? .choice : .selectAll,
                "Which one?", nil)
            question.options = options(body)
            return question
        case "order":
            let (items, order) = cut(body, " = ")
            var question = make(
                .ordering, .ordering(order.split(separator: " ").compactMap { Int($0) }),
                "In which order?", nil)
            question.options = options(items)
            return question
        case "match":
            let pairs = body.split(separator: ";").map { cut(String($0), "=") }
            var question = make(
                .matching, .matching(pairs.indices.map { pairs.count - 1 - $0 }), "Which to which?",
                nil)
            question.rows = pairs.map { $0.0.trimmed }
            question.options = options(
                pairs.reversed().map { $0.1.trimmed }.joined(separator: "; "))
            return question
        default: return nil
        }
    }

    private func value(_ id: String, _ frame: Frame) -> Question? {
        guard let fact = model.fact(ID(id)) else { return nil }
        let values = frame == .article ? fact.values : fact.record?.values ?? []
        guard let value = values.first else { return nil }
        var question = make(.shortAnswer, .value(expected(value, fact)), prompt(fact), fact)
        question.frame = frame
        return question
    }

    private func expected(_ value: Value, _ fact: Fact) -> Expected {
        var expected = Expected(value, canonical: canonical(value))
        if case .text = value, fact.values.first == value { expected.accepted = fact.accepted }
        expected.relation = fact.relation
        return expected
    }

    private func canonical(_ value: Value) -> String {
        switch value {
        case .entity(let id): model.entity(id)?.name ?? ""
        case .date(let date): DateWriter.bare(date)
        case .number(let quantity): NumberWriter.write(quantity)
        case .text(let text): text
        case .flag(let flag): flag ? "yes" : "no"
        }
    }

    private func options(_ body: String) -> [Option] {
        body.split(separator: ";").map { item in
            var text = String(item).trimmed
            let isCorrect = text.hasSuffix("*")
            if isCorrect { text.removeLast() }
            let entity = model.bank.entities.first { $0.name == text }
            let date = DateReader.read(text).first?.date
            let parts = text.split(separator: " ")
            let number = parts.count == 2 ? Double(parts[0]) : nil
            let quantity = number.flatMap { Quantity($0, unit: String(parts[1])) }
            return Option(
                text, isCorrect: isCorrect,
                value: entity.map { .entity($0.id) } ?? date.map { .date($0) }
                    ?? quantity.map { .number($0) })
        }
    }

    private func prompt(_ fact: Fact) -> String {
        let subject = model.entity(fact.subject)?.name ?? ""
        let template = model.relation(fact.relation)?.question?.source ?? ""
        return "According to the article, " + template.replacing("{subject}", with: subject)
    }

    private func make(
        _ kind: QuestionKind, _ key: AnswerKey, _ prompt: String, _ fact: Fact?
    ) -> Question {
        let id = fact?.id ?? "none"
        return Question(
            id: QuestionID(bank: model.bank.id, fact: id, kind: kind), frame: .article,
            prompt: prompt, key: key, facts: fact.map { [$0.id] } ?? [],
            facets: [Facet(bank: model.bank.id, fact: id, position: .value)], explanation: "")
    }

    private func cut(_ text: String, _ separator: String) -> (String, String) {
        let parts = text.split(separator: separator, maxSplits: 1).map(String.init)
        return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
    }
}

extension String {
    /// The text without spaces around it.
    var trimmed: String {
        var rest = self[...]
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
