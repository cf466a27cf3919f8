import Facts
import Practice
import Questions
import Terminal
import Wording

/// What a sitting writes before an answer is read.
extension PracticeScreen {
    /// What the sitting is of, and how to get on in it.
    func greet() {
        let titles = models.map(\.bank.title).joined(separator: "; ")
        let mode = sitting.plan.mode == .exam ? "exam" : "practice"
        let about = models.count > 3 ? "\(models.count) banks" : titles
        let plan =
            "\(mode), up to \(English.count(sitting.plan.count, "question")), "
            + "seed \(sitting.plan.seed) · :help for help, Ctrl-D to end"
        console.lines(Sanitise.line(about), as: console.style.bold)
        console.lines(plan, as: console.style.dim)
        if isFirst, console.isInteractive, sitting.plan.mode == .practice {
            console.lines("New to you? :read shows the facts first.", as: console.style.dim)
        }
    }

    /// The question with its heading, and whether its fact has changed.
    func show(_ question: Question) {
        console.output.line()
        for line in head(sitting.turns.count + 1, question) {
            console.lines(line, as: console.style.cyan)
        }
        if question.facets.contains(where: { changed.contains($0.id) }) {
            console.lines("This fact has changed since you last saw it.")
        }
        console.output.write(QuestionText.asked(question, console))
    }

    /// "3/10 · History · date · According to the article"; what names the frame on a line of its own
    /// where there is no room for it.
    func head(_ number: Int, _ question: Question) -> [String] {
        let topic = models.first { $0.bank.id == question.bank }?
            .bank.topics.first { $0.id == question.topic }?.title
        let head = Sanitise.line(
            ["\(number)/\(sitting.plan.count)", topic, question.kind.title]
                .compactMap { $0 }.joined(separator: " · "))
        guard !question.lead.isEmpty else { return [head] }
        let lead = Sanitise.line(question.lead)
        let whole = head + " · " + lead
        return Layout.width(of: whole) <= console.width ? [whole] : [head, lead]
    }
}
