import Facts

/// Checks that a relation's sentences name what they must and do not give away what they ask.
struct TemplateCheck {
    let relation: Relation
    let fields: Fields
    let report: FindingCollector

    /// Reports every template of the relation that cannot do its work.
    func run() {
        if let question = relation.question {
            if question.namesValue {
                report.error(
                    place("question"), "the question names the value, which is what it asks for",
                    "take {value} and {when} out of it")
            }
            if !question.namesSubject {
                report.error(
                    place("question"), "the question does not say whom or what it is about",
                    "put {subject} into it")
            }
        }
        if let inverse = relation.inverse {
            if inverse.namesSubject {
                report.error(
                    place("inverse"),
                    "the inverse question names the subject, which is what it asks for",
                    "take {subject} out of it")
            }
            if !inverse.namesValue, relation.range != .flag {
                report.error(
                    place("inverse"), "the inverse question does not name the value",
                    "put {value} or {when} into it")
            }
        }
        checkStatements(relation.claims, "claim")
        checkStatements(relation.negations, "negation")
        checkDates()
        if relation.question == nil, relation.claims.isEmpty {
            report.warning(
                fields.place, "the relation has neither question nor claim, so it is never asked",
                "add 'question: …?' and 'claim: …'")
        }
    }

    private func checkStatements(_ templates: [Template], _ key: String) {
        for (index, template) in templates.enumerated() {
            let place = place(key, index)
            if !template.namesSubject {
                report.error(
                    place, "the \(key) does not name the subject", "put {subject} into it")
            }
            if !template.namesValue, relation.range != .flag {
                report.error(
                    place, "the \(key) does not name the value",
                    relation.range == .date
                        ? "put {when} or {value} into it" : "put {value} into it")
            }
        }
    }

    private func checkDates() {
        guard relation.range != .date else { return }
        let named: [(String, Int, Template)] =
            [("inverse", 0, relation.inverse)].compactMap { key, index, template in
                template.map { (key, index, $0) }
            }
            + relation.claims.enumerated().map { ("claim", $0.offset, $0.element) }
            + relation.negations.enumerated().map { ("negation", $0.offset, $0.element) }
        for (key, index, template) in named where template.has(.when) {
            report.error(
                place(key, index), "{when} in '\(key)' needs a relation whose values are dates",
                "write {value}, or 'range: date'")
            // One is enough where an override turned a built-in relation into another.
            if !fields.has(key) { return }
        }
    }

    private func place(_ key: String, _ index: Int = 0) -> Place {
        guard let tree = fields.tree(key) else {
            return fields.has("range") ? fields.keyPlace("range") : fields.place
        }
        if case .list(let items) = tree.content, items.indices.contains(index) {
            return items[index].place
        }
        return tree.place
    }
}
