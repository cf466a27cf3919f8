import Facts
import Questions
import Wording

/// How the judge's sentences call things: by name with their article, by kind.
extension Asking {
    /// What was expected, for the middle of a sentence: "the Netherlands".
    func told(_ expected: Expected) -> String { told(expected.canonical, expected.value) }

    /// A text that stands for a value, with the article of the entity that it names.
    func told(_ text: String, _ value: Value?) -> String {
        guard let entity = value?.entity.flatMap(model.entity), let article = entity.article,
            !article.isEmpty, entity.names.contains(text), !text.hasPrefix(article + " ")
        else { return text }
        return "\(article) \(text)"
    }

    /// The question's right answers, for the middle of a sentence.
    var toldAnswers: [String] {
        switch question.key {
        case .value(let expected), .correction(_, let expected): [told(expected)]
        case .list(let items): items.map(told)
        case .choice, .selectAll:
            question.options.filter(\.isCorrect).map { told($0.text, $0.value) }
        case .verdict(let label): [label.asAnswer]
        case .ordering, .matching: question.answers
        }
    }

    /// What the question goes by: "the article", "the public record".
    var source: String {
        question.frame == .record
            ? "the public record" : "the \(model.bank.source?.noun ?? "article")"
    }

    /// "Amsterdam is another city", or of another kind than what is asked for "is a city".
    func contrast(_ rival: Rivals.Rival, to expected: Expected) -> String {
        let name = rival.told.capitalizedFirst
        guard let kind = rival.kind else { return "\(name) is something else" }
        let own = expected.value.entity.flatMap(model.kind).map(Self.noun)
        // What stands among the options is of the kind asked for.
        if kind == own || kind == Rivals.Rival.option { return "\(name) is another \(kind)" }
        return "\(name) is \(English.indefinite(before: kind)) \(kind)"
    }

    /// A kind as a noun: "space shuttle" of `space-shuttle`.
    static func noun(_ kind: KindID) -> String {
        String(kind.rawValue.map { $0 == "-" || $0 == "_" ? " " : $0 })
    }
}
