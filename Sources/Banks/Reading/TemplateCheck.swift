import English
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
        checkUnit()
        checkNoun()
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

    /// "{value} visitors" with `unit: people` would say "3,000,000 people visitors".
    private func checkUnit() {
        guard relation.range == .number, let unit = relation.unit else { return }
        for (key, templates) in [("claim", relation.claims), ("negation", relation.negations)]
        where fields.has(key) || fields.has("unit") {
            for (index, template) in templates.enumerated() {
                guard let word = template.nounAfterValue else { continue }
                report.warning(
                    place(key, index),
                    "the number is followed by its unit \(Plain.quoted(unit)) and by "
                        + Plain.quoted(word),
                    "take \(Plain.quoted(word)) out of the sentence, or write it as the 'unit'")
                return
            }
        }
    }

    /// "seas it connects" is no noun: "how many seas it connects does it have?"
    private func checkNoun() {
        for key in ["noun", "nouns"] {
            guard fields.has(key), let noun = key == "noun" ? relation.noun : relation.pluralNoun,
                let word = noun.split(separator: " ").first(where: {
                    Self.clauseWords.contains(String($0))
                })
            else { continue }
            report.warning(
                fields.tree(key)?.place ?? fields.place,
                "\(Plain.quoted(noun)) is a clause, not a noun, since it has "
                    + Plain.quoted(String(word)),
                "write a noun, such as 'sea' or 'connected sea'; a verb may say the rest")
        }
    }

    /// Words that a clause has and a noun has not.
    private static let clauseWords: Set<String> = [
        "he", "i", "it", "she", "that", "they", "we", "which", "who", "whom", "whose", "you",
    ]

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

extension Template {
    /// The plural noun that follows the value at once: "visitors" in "{value} visitors each year".
    fileprivate var nounAfterValue: String? {
        guard let place = pieces.firstIndex(of: .place(.value)),
            pieces.indices.contains(place + 1), case .words(let words) = pieces[place + 1],
            words.first == " ", let word = words.split(separator: " ").first
        else { return nil }
        let text = String(word.prefix { $0.isLetter })
        guard text.count > 3, text.hasSuffix("s"), !text.hasSuffix("ss"),
            !Prepositions.all.contains(text),
            !VerbLexicon.readings(of: text).contains(where: { $0.form == .thirdPerson })
                || Noun(plural: text) != nil && isLast(word, in: words)
        else { return nil }
        return text
    }

    /// Whether nothing but the end or a time follows a word.
    private func isLast(_ word: Substring, in words: String) -> Bool {
        let rest = words[word.endIndex...].drop { $0 == " " }
        return word.hasSuffix(".") || rest.isEmpty || rest.hasPrefix("each ")
            || rest.hasPrefix("a ") || rest.hasPrefix("per ")
    }
}
