import Banks
import Facts
import Journal
import Practice
import Printing
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
                let name = "  " + Layout.pad(":" + command.rawValue, to: 10)
                console.output.line(
                    Layout.wrap(
                        command.summary, width: console.width, indent: name,
                        hanging: String(repeating: " ", count: 12)
                    ).joined(separator: "\n"))
            }
        case .hint:
            tell(
                sitting.hint()
                    ?? (sitting.plan.mode == .exam
                        ? "An exam has no hints." : "There is no further hint."))
        case .read:
            guard sitting.plan.mode != .exam else {
                tell("An exam is taken without the page.")
                return nil
            }
            try session.page(
                ReadingPage(
                    models.filter { $0.bank.id == question.bank }, topic: sitting.plan.topic
                ).document)
            show(question)
        case .why:
            if pending == nil, sitting.plan.mode != .exam, let last = sitting.turns.last,
                let more = background(of: last)
            {
                tell("The last answer: \(more)")
            }
            if sitting.current != nil { tell(sitting.reason(now: session.now)) }
        case .source:
            tell(source(of: question))
            if sitting.plan.mode != .exam, let text = paragraph(of: question) {
                tell("“\(text)”")
                sitting.lookUp()
            }
        case .flag:
            try log.append(.flag(question: question.id.description, note: rest))
            tell("Flagged, thank you.")
        case .skip:
            if pending != nil { return try settle() }
            guard
                let turn = sitting.skip(
                    seconds: seconds, at: session.now, id: session.newID())
            else { return .quit }
            try keep(turn)
            return .answered
        case .undo:
            return try takeBack()
        case .redo:
            guard let turn = sitting.redo() else {
                tell("There is no answer to bring back.")
                return nil
            }
            try log.append(.restore(answer: turn.answer.id))
            tell("Brought back: \(Self.answerInBrief(turn))")
            return .answered
        case .bury, .suspend:
            guard sitting.plan.mode != .exam, pending == nil, let fact = sitting.rest() else {
                tell("There is nothing to put aside here.")
                return nil
            }
            try log.append(command == .bury ? .bury(fact: fact) : .suspend(fact: fact))
            tell(
                command == .bury
                    ? "Put aside for today; no answer was noted."
                    : "Put aside until you say so; `progress resume` brings it back.")
            return .left
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

    /// Takes back what was answered last: a first try that more was asked for, or the last answer.
    private mutating func takeBack() throws -> Ending? {
        if let first = pending {
            pending = nil
            try log.append(.retract(answer: first.answer.id))
            tell("Taken back: \(Self.answerInBrief(first))")
            return .again
        }
        guard let turn = sitting.undo() else {
            tell("There is no answer to take back.")
            return nil
        }
        try log.append(.retract(answer: turn.answer.id))
        tell("Taken back: \(Self.answerInBrief(turn)) :redo brings it back. Here it is again:")
        return .again
    }

    /// "your answer “2018”."
    private static func answerInBrief(_ turn: Sitting.Turn) -> String {
        turn.answer.wasSkipped
            ? "that you skipped it." : "your answer “\(Sanitise.line(turn.answer.typed))”."
    }

    /// What is known beyond the lesson of an answer; nil where nothing is.
    private func background(of turn: Sitting.Turn) -> String? {
        let told = telling(turn.question).background(of: turn.question)
        return told.isEmpty ? nil : told
    }

    /// The paragraph that answers the question, where the bank's text is at hand.
    private func paragraph(of question: Question) -> String? {
        guard let number = question.paragraph,
            let location = session.locations[question.bank],
            let model = models.first(where: { $0.bank.id == question.bank })
        else { return nil }
        return ArticleText(of: model.bank.source, beside: location)?.paragraph(number)
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
