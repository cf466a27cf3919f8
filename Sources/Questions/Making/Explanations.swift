import Facts
import Wording

extension Workshop {
    /// What is right and where it stands: the fact in a sentence, its paragraph, and what the
    /// public record says of it.
    func explanation(of asked: AskedFact) -> String {
        var sentences: [String] = []
        let fact = asked.fact
        if fact.basis == .outside {
            sentences.append("Not in the \(noun): \(sentence(fact, fact.values))")
        } else {
            let place = fact.paragraph.map { " (paragraph \($0))" } ?? ""
            sentences.append(closed(sentence(fact, fact.values).dropStop + place))
        }
        if let note = fact.note { sentences.append(closed(note)) }
        if let record = fact.record { sentences.append(explanation(of: record, asked.relation)) }
        return sentences.joined(separator: " ")
    }

    /// What the public record says, with its sources.
    func explanation(
        of record: Record, _ relation: Relation, withSources: Bool = true
    ) -> String {
        var text =
            switch record.verdict {
            case .agrees: "The public record agrees"
            case .partly: "The public record agrees in part"
            case .disagrees: lesson(relation)
            case .disputed: "The public record is divided"
            case .notFound: "The public record does not confirm it"
            case .notCheckable: "The public record cannot settle it"
            }
        if !record.values.isEmpty {
            let said = record.verdict == .disagrees ? "the public record has " : ""
            text += ": " + said + English.list(record.values.map(phrasing.value))
        }
        if let note = record.note { text += "; \(note)" }
        let sources =
            withSources ? record.citations.compactMap(model.citation).map(\.inBrief) : []
        if !sources.isEmpty { text += " (\(sources.joined(separator: "; ")))" }
        return closed(text)
    }

    /// What is to be learnt where the source errs: in what.
    private func lesson(_ relation: Relation) -> String {
        guard let noun = relation.noun else { return "Here the \(self.noun) is wrong" }
        return "The \(self.noun) has the \(noun) wrong"
    }

    /// A fact's values in one sentence: the first claim template with the list joined.
    func sentence(_ fact: Fact, _ values: [Value]) -> String {
        guard let relation = model.relation(fact.relation) else { return "" }
        if values.count > 1, fact.holds, let noun = relation.noun {
            let plural = relation.pluralNoun ?? English.plural(noun)
            let items = English.list(values.map(phrasing.inSentence))
            return English.sentenceCase("\(possession(fact.subject, plural)) are \(items).")
        }
        let templates = fact.holds ? relation.claims : relation.negations
        guard let template = templates.first, let first = values.first else {
            let name = phrasing.inSentence(fact.subject)
            return English.sentenceCase(
                "\(name): \(English.list(values.map(phrasing.inSentence))).")
        }
        if case .flag(false) = first, let negation = relation.negations.first {
            return phrasing.sentence(negation, phrasing.filling(fact.subject, nil))
        }
        var filling = phrasing.filling(fact.subject, first)
        if values.count > 1 {
            filling.value = English.list(values.map { phrasing.filling(fact.subject, $0).value })
        }
        return phrasing.sentence(template, filling)
    }

    private func closed(_ text: String) -> String {
        text.hasSuffix(".") ? text : text + "."
    }
}

extension Citation {
    /// Publisher and day, or the title where no publisher is known.
    public var inShort: String {
        (publisher ?? title) + (date.map { ", \(DateWriter.bare(.on($0)))" } ?? "")
    }

    /// Publisher, title and day, as far as they are known.
    public var inBrief: String {
        let named = [publisher, title].compactMap { $0 }.joined(separator: ", ")
        return named + (date.map { ", \(DateWriter.bare(.on($0)))" } ?? "")
    }
}

extension String {
    /// The text without a full stop at its end.
    var dropStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
