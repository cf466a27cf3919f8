import Practice
import Questions
import Terminal
import Wording

/// An exam's marked sheet, as a learner reads it once the exam is over.
enum ExamSheet {
    /// Every question as it was asked, what was answered, and what became of it.
    static func text(
        _ sitting: Sitting, head: (Int, Question) -> [String], telling: (Question) -> Telling,
        _ console: Console
    ) -> String {
        var text = "\n" + console.style.bold("The marked sheet") + "\n"
        for (place, turn) in sitting.turns.enumerated() {
            text += "\n"
            for line in head(place + 1, turn.question)
                .flatMap({ Layout.wrap($0, width: console.width) })
            {
                text += console.style.cyan(line) + "\n"
            }
            text += QuestionText.asked(turn.question, console)
            if !turn.answer.wasSkipped { text += "> \(Sanitise.line(turn.answer.typed))\n" }
            text += Feedback.text(turn, telling(turn.question), console)
        }
        guard sitting.current != nil else { return text }
        let answered = English.count(sitting.turns.count, "question")
        let told = "The exam ended early: \(answered) answered, of up to \(sitting.plan.count)."
        return text + "\n" + QuestionText.wrap(told, console.width).joined(separator: "\n") + "\n"
    }
}
