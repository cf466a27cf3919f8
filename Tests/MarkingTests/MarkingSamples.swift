import Facts
import Grading
import Printing
import Questions

@testable import Marking

/// A small quiz made by hand, and papers of it.
enum MarkingSamples {
    static let bank = Bank(id: "centre", title: "The centre")
    static let model = Model(bank)

    static func question(
        _ fact: String, _ kind: QuestionKind, _ key: AnswerKey, options: [Option] = [],
        rows: [String] = []
    ) -> Question {
        var question = Question(
            id: QuestionID(bank: "centre", fact: FactID(fact), kind: kind), frame: .article,
            prompt: "What of \(fact)?", key: key, facts: [FactID(fact)],
            facets: [Facet(bank: "centre", fact: FactID(fact), position: .value)],
            explanation: "So it is.")
        question.options = options
        question.rows = rows
        return question
    }

    static func options(_ right: [String], _ wrong: [String]) -> [Option] {
        right.map { Option($0, isCorrect: true, value: .text($0)) }
            + wrong.map { Option($0, isCorrect: false, value: .text($0)) }
    }

    static let seat = question(
        "seat", .choice, .choice, options: options(["Tallinn"], ["Riga", "Vilnius"]))
    static let focus = question(
        "focus", .selectAll, .selectAll,
        options: options(["law", "strategy"], ["fishing", "farming", "mining"]))
    static let claim = question("joined", .claim, .verdict(.refuted))
    static let name = question(
        "name", .shortAnswer, .value(Expected(.text("Locked Shields"), canonical: "Locked Shields"))
    )
    static let order = question(
        "order", .ordering, .ordering([2, 0, 1]),
        options: options(["Estonia", "France", "Japan"], []))
    static let pairs = question(
        "pairs", .matching, .matching([1, 0]), options: options(["Paris", "Tokyo"], []),
        rows: ["Japan", "France"])

    static let questions = [seat, focus, claim, name, order, pairs]
    static let form = Form(letter: FormLetter(0), questions: questions, seed: 1)
    /// The same questions the other way round, their options, too.
    static let other = Form(
        letter: FormLetter(1),
        questions: [name, claim].map { $0 } + [turned(seat)], seed: 1)

    static func turned(_ question: Question) -> Question {
        var question = question
        question.options.reverse()
        return question
    }

    static let marker = Marker([form, other], [model], points: PointScheme())

    static func mark(_ answers: [Int: String], form: Int = 0, learner: String = "Ana")
        -> MarkedPaper?
    {
        marker.mark(
            AnswerTable.Paper(
                line: 2, learner: learner, form: FormLetter(form), answers: answers))
    }
}
