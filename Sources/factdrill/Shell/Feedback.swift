import Facts
import Grading
import Practice
import Questions
import Terminal
import Wording

/// What a learner reads after an answer.
enum Feedback {
    /// "✓ Right.", "◐ Partly right, 50 %." or "✗ Not right." with what is right.
    private static func headline(
        _ judgement: Grade, _ question: Question, _ style: Style
    ) -> String {
        switch judgement.verdict {
        case .correct: style.green("✓ Right.")
        case .partial:
            style.yellow("◐ Partly right, \(percent(judgement.credit)).") + " "
                + Sanitise.line(told(judgement, question))
        case .incorrect:
            style.red("✗ Not right.") + " " + Sanitise.line(told(judgement, question))
        }
    }

    /// The judge's note where something was typed freely, since it says what that would have been;
    /// else which options are right.
    private static func told(_ judgement: Grade, _ question: Question) -> String {
        switch question.key {
        case .value, .list, .correction:
            judgement.note.isEmpty ? right(question) : judgement.note
        default: right(question)
        }
    }

    /// Right or what is right, and the fact with where it stands; more only where the answer was
    /// wrong because of it.
    static func text(_ turn: Sitting.Turn, _ telling: Telling, _ console: Console) -> String {
        guard let judgement = turn.judgement else {
            return paragraphs(
                "→ Skipped. " + Sanitise.line(right(turn.question)),
                [telling.lesson(of: turn.question)], console)
        }
        return text(judgement, turn.question, telling, console)
    }

    /// The same of a judgement that no sitting keeps.
    static func text(
        _ judgement: Grade, _ question: Question, _ telling: Telling, _ console: Console
    ) -> String {
        let lesson = telling.lesson(of: question)
        let headline = headline(judgement, question, console.style)
        guard judgement.verdict != .correct else {
            let slip = judgement.isForgiven ? judgement.note : ""
            // An order or a set of pairs that is right needs no telling.
            let told = question.facts.count > 2 ? "" : lesson
            return paragraphs(
                ([headline] + [slip, told].filter { !$0.isEmpty }.map(Sanitise.line))
                    .joined(separator: " "), [], console)
        }
        let reason = telling.reason(for: question, said: judgement.confusions(in: question))
        let told = lures(judgement, question) + [lesson] + [reason].compactMap { $0 }
        return paragraphs(headline, [distinct(told)], console)
    }

    /// Sentences in a row, none of them twice.
    private static func distinct(_ sentences: [String]) -> String {
        var told: [String] = []
        for sentence in sentences where !told.contains(sentence) { told.append(sentence) }
        return told.joined(separator: " ")
    }

    /// A headline, already coloured, and what follows it, indented and faint.
    private static func paragraphs(
        _ headline: String, _ rest: [String], _ console: Console
    ) -> String {
        let lines =
            Layout.wrap(headline, width: console.width, hanging: "  ")
            + rest.filter { !$0.isEmpty }.flatMap {
                QuestionText.wrap($0, console.width, indent: "  ").map(console.style.dim)
            }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What the wrong options chosen would have been right for.
    private static func lures(_ judgement: Grade, _ question: Question) -> [String] {
        guard judgement.verdict != .correct else { return [] }
        switch question.key {
        case .choice, .selectAll:
            return judgement.chosen.compactMap { position in
                guard question.options.indices.contains(position) else { return nil }
                return question.options[position].lure
            }
        default: return []
        }
    }

    /// The right answer in a sentence.
    static func right(_ question: Question) -> String {
        switch question.key {
        case .verdict(let label): "It is: \(label.asAnswer)."
        case .choice:
            question.options.firstIndex(where: \.isCorrect).map {
                "It is \(OptionLetter.letter($0)), \(question.options[$0].text)."
            } ?? ""
        case .ordering(let order):
            "The order is \(order.map(OptionLetter.letter).joined(separator: " "))."
        case .matching(let pairs):
            "The pairs are "
                + pairs.enumerated().map { "\($0 + 1)\(OptionLetter.letter($1))" }
                .joined(separator: " ") + "."
        case .selectAll: "The answer is \(English.list(question.answers))."
        case .list(let items): "The answer is \(English.list(items.map(\.inSentence)))."
        case .value(let expected), .correction(_, let expected):
            "The answer is \(expected.inSentence)."
        }
    }

    /// A share as whole percent.
    static func percent(_ share: Double) -> String {
        "\(Int((share * 100).rounded())) %"
    }
}
