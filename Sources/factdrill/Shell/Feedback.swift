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
                + told(judgement, question)
        case .incorrect: style.red("✗ Not right.") + " " + told(judgement, question)
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

    /// Headline, the judge's note, what a wrong option would have been right for, the explanation.
    static func text(_ turn: Sitting.Turn, _ console: Console) -> String {
        let width = console.width
        guard let judgement = turn.judgement else {
            let lines =
                QuestionText.wrap("→ Skipped. " + right(turn.question), width)
                + QuestionText.wrap(turn.question.explanation, width, indent: "  ")
            return lines.joined(separator: "\n") + "\n"
        }
        return text(judgement, turn.question, console)
    }

    /// The same of a judgement that no sitting keeps.
    static func text(_ judgement: Grade, _ question: Question, _ console: Console) -> String {
        let width = console.width
        var lines = Layout.wrap(
            Sanitise.text(headline(judgement, question, .init(isOn: false))), width: width,
            hanging: "  ")
        if let first = lines.first { lines[0] = coloured(first, judgement, console.style) }
        if !judgement.note.isEmpty, judgement.verdict == .correct, judgement.isForgiven {
            lines += QuestionText.wrap(judgement.note, width, indent: "  ")
        }
        for lure in lures(judgement, question) {
            lines += QuestionText.wrap(lure, width, indent: "  ")
        }
        lines += QuestionText.wrap(question.explanation, width, indent: "  ")
            .map(console.style.dim)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func coloured(
        _ line: String, _ judgement: Grade, _ style: Style
    ) -> String {
        switch judgement.verdict {
        case .correct: style.green(line)
        case .partial: style.yellow(line)
        case .incorrect: style.red(line)
        }
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
