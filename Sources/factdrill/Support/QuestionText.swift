import Facts
import Practice
import Questions
import Terminal

/// Questions as a terminal shows them.
enum QuestionText {
    /// The stem, and what is to choose from, wrapped to the console's width.
    static func asked(_ question: Question, _ console: Console) -> String {
        let width = console.width
        let style = console.style
        var lines = wrap(prompt(question), width).map(style.bold)
        if let statement = question.statement {
            lines.append("")
            lines += wrap("“\(statement)”", width, indent: "  ")
        }
        switch question.key {
        case .verdict:
            lines += [""] + verdicts(width)
        case .matching:
            lines.append("")
            for (position, row) in question.rows.enumerated() {
                lines += item("\(position + 1)", row, width)
            }
            lines.append("")
            lines += options(question, width)
        case .choice, .selectAll, .ordering: lines += [""] + options(question, width)
        case .value, .list, .correction: break
        }
        if let how = howToAnswer(question) { lines += [""] + wrap(how, width).map(style.dim) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The question with its name and its answer, for a list.
    static func listed(_ question: Question, _ console: Console) -> String {
        var lines = [console.style.dim("\(question.id)")]
        lines += wrap(question.prompt, console.width)
        for (position, row) in question.rows.enumerated() {
            lines += item("\(position + 1)", row, console.width)
        }
        lines += options(question, console.width)
        lines += wrap(
            "= " + question.answers.joined(separator: "; "), console.width, indent: "  ")
        return lines.joined(separator: "\n") + "\n\n"
    }

    /// The stem without the statement that stands on its own.
    private static func prompt(_ question: Question) -> String {
        guard let statement = question.statement else { return question.bare }
        let quoted = " “" + statement + "”"
        return question.bare.hasSuffix(quoted)
            ? String(question.bare.dropLast(quoted.count)) : question.bare
    }

    /// The three verdicts side by side, or below one another where the window is too narrow.
    private static func verdicts(_ width: Int) -> [String] {
        let verdicts = Label.offered.map { "\($0.letter)) \($0.asAnswer)" }
        let line = "  " + verdicts.joined(separator: "   ")
        if Layout.width(of: line) <= width { return [line] }
        return Label.offered.flatMap { item($0.letter, $0.asAnswer, width) }
    }

    private static func options(_ question: Question, _ width: Int) -> [String] {
        question.options.enumerated().flatMap { position, option in
            item(OptionLetter.letter(position), option.text, width)
        }
    }

    private static func item(_ label: String, _ text: String, _ width: Int) -> [String] {
        Layout.wrap(
            Sanitise.line(text), width: width, indent: "  \(label)) ", hanging: "     ")
    }

    static func wrap(_ text: String, _ width: Int, indent: String = "") -> [String] {
        Layout.wrap(Sanitise.text(text), width: width, indent: indent, hanging: indent)
    }

    private static func howToAnswer(_ question: Question) -> String? {
        switch question.key {
        case .choice, .value, .verdict: nil
        case .selectAll: "Type the letters of all that apply, such as: a c"
        case .list: "Type them in any order, with commas between."
        case .ordering: "Type the letters in order, such as: b a c"
        case .matching: "Type pairs, such as: 1b 2a 3c"
        case .correction: "Type what is right; to name the wrong part alone earns half."
        }
    }
}
