import Facts
import Journal
import Practice
import Questions
import Terminal

extension PracticeScreen {
    /// Obeys a command about the question; nil where the question stays.
    mutating func obey(
        _ command: QuestionCommand, _ rest: String, _ question: Question, _ seconds: Double
    ) throws -> Ending? {
        switch command {
        case .quit: return .quit
        case .help:
            for command in QuestionCommand.allCases {
                tell("\(Layout.pad(":" + command.rawValue, to: 9))\(command.summary)")
            }
        case .hint:
            tell(
                sitting.hint()
                    ?? (sitting.plan.mode == .exam
                        ? "An exam has no hints." : "There is no further hint."))
        case .why: tell(sitting.reason(now: session.now))
        case .source: tell(source(of: question))
        case .flag:
            try log.append(.flag(question: question.id.description, note: rest))
            tell("Flagged, thank you.")
        case .skip:
            guard
                let turn = sitting.skip(
                    seconds: seconds, at: session.now, id: session.newID())
            else { return .quit }
            try keep(turn)
            return .answered
        case .undo:
            guard let turn = sitting.undo() else {
                tell("There is no answer to take back.")
                return nil
            }
            try log.append(.retract(answer: turn.answer.id))
            tell("Taken back. Here it is again:")
            return .again
        case .accept:
            guard sitting.plan.mode != .exam, let turn = sitting.overrule() else {
                tell("There is no answer to overrule.")
                return nil
            }
            try log.append(.overrule(answer: turn.answer.id))
            tell("The last answer counts as right. It is listed for the bank's author.")
        }
        return nil
    }

    private func source(of question: Question) -> String {
        guard let model = models.first(where: { $0.bank.id == question.bank }) else { return "" }
        var parts: [String] = []
        if let source = model.bank.source {
            let named = [source.publisher, source.title].compactMap { $0 }
            parts.append(named.joined(separator: ", "))
            if let url = source.url { parts.append(url) }
        }
        if let paragraph = question.paragraph { parts.append("paragraph \(paragraph)") }
        for citation in question.citations.compactMap(model.citation) {
            parts.append(citation.inBrief)
            if let url = citation.url { parts.append(url) }
        }
        return parts.isEmpty ? "The bank names no source." : parts.joined(separator: "\n")
    }
}
