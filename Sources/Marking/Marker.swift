import Facts
import Grading
import Printing
import Questions

/// Marks papers: reads what is written as the shell reads what is typed, and gives points after the
/// rules printed on the paper.
public struct Marker: Sendable {
    private let forms: [FormLetter: Form]
    private let judges: [BankID: Judge]
    private let points: PointScheme

    /// Takes the quiz's forms and the models of its banks.
    public init(_ forms: [Form], _ models: [Model], points: PointScheme) {
        self.forms = Dictionary(forms.map { ($0.letter, $0) }, uniquingKeysWith: { $1 })
        judges = Dictionary(
            models.map { ($0.bank.id, Judge(model: $0)) }, uniquingKeysWith: { first, _ in first })
        self.points = points
    }

    /// How many questions each form has.
    public var lengths: [FormLetter: Int] { forms.mapValues(\.questions.count) }

    /// Marks a paper; nil where there is no such form.
    public func mark(_ paper: AnswerTable.Paper) -> MarkedPaper? {
        guard let form = forms[paper.form] else { return nil }
        let answers = form.questions.enumerated().compactMap { place, question in
            mark(paper.answers[place + 1] ?? "", question, number: place + 1)
        }
        return MarkedPaper(learner: paper.learner, form: paper.form, answers: answers)
    }

    private func mark(_ written: String, _ question: Question, number: Int) -> MarkedAnswer? {
        guard let judge = judges[question.bank] else { return nil }
        let grade = judge.judge(PaperAnswer.typed(written, for: question), for: question)
        return MarkedAnswer(
            number: number, question: question, written: written, grade: grade,
            credit: credit(grade, question, isBlank: written.isEmpty),
            points: points.points(of: question))
    }

    /// The judge's credit; for select-all what the paper promises: each right tick its share, each
    /// wrong one minus one part of the wrong options, of two at least, and never less than nothing
    /// (R/exams' rule "false2").
    private func credit(_ grade: Grade, _ question: Question, isBlank: Bool) -> Double {
        guard question.key == .selectAll, !isBlank else { return isBlank ? 0 : grade.credit }
        let right = question.options.count(where: \.isCorrect)
        let wrong = question.options.count - right
        let ticked = grade.chosen.filter { question.options.indices.contains($0) }
        let hits = ticked.count { question.options[$0].isCorrect }
        // What was written and is none of the options counts as a wrong tick.
        let errors = max(grade.extra.count, ticked.count - hits)
        guard right > 0 else { return grade.credit }
        return max(
            0, Double(hits) / Double(right) - Double(errors) / Double(max(wrong, 2)))
    }
}
