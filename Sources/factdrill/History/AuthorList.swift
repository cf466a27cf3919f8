import Facts
import Journal
import Printing
import Questions
import Reports
import Terminal
import Wording

/// What learners have told a bank's author: answers accepted against the judge, or questions
/// flagged; each with the question's words where its bank can be found.
struct AuthorList {
    /// One thing told.
    private struct Entry {
        let question: String
        let moment: Moment
        let prompt: String
        /// What was typed and what is right, or the remark.
        let told: [(name: String, text: String)]
    }

    private let key: String
    private let columns: [String]
    private let nothing: String
    private let entries: [Entry]
    private let calendar: LocalDays

    /// Answers that were accepted against the judge.
    init(_ overruled: [OverruledLine], _ models: [Model], calendar: LocalDays) {
        let questions = QuestionFinder(models)
        (key, columns) = ("overruled", ["typed", "right"])
        nothing = "No answer was accepted against the judge."
        self.calendar = calendar
        entries = overruled.map { line in
            let question = questions.find(line.question)
            return Entry(
                question: line.question, moment: line.moment, prompt: question?.prompt ?? "",
                told: [
                    ("typed", line.typed),
                    ("right", question?.answers.joined(separator: "; ") ?? ""),
                ])
        }
    }

    /// Questions that were flagged.
    init(_ flags: [FlaggedQuestion], _ models: [Model], calendar: LocalDays) {
        let questions = QuestionFinder(models)
        (key, columns) = ("flags", ["note"])
        nothing = "No question was flagged."
        self.calendar = calendar
        entries = flags.map { flag in
            Entry(
                question: flag.question, moment: flag.moment,
                prompt: questions.find(flag.question)?.prompt ?? "", told: [("note", flag.note)])
        }
    }

    /// An object with the list for scripts.
    var json: String {
        let list = entries.map { entry in
            JSONNode.object(
                [("question", .string(entry.question)), ("prompt", .string(entry.prompt))]
                    + entry.told.map { ($0.name, .string($0.text)) }
                    + [("at", .string(entry.moment.iso8601))])
        }
        return JSONNode.object([(key, .array(list))]).text + "\n"
    }

    /// A table for a spreadsheet.
    var csv: String {
        let rows = entries.map { entry in
            [entry.question, entry.prompt] + entry.told.map(\.text) + [entry.moment.iso8601]
        }
        return ([["question", "prompt"] + columns + ["at"]] + rows).map(CSVWriter.row).joined()
    }

    /// A paragraph for each.
    func text(width: Int, _ style: Style) -> String {
        guard !entries.isEmpty else { return nothing + "\n" }
        var lines: [String] = []
        for entry in entries {
            let day = calendar.date(of: entry.moment)
            lines += Layout.wrap(
                Sanitise.line("\(entry.question) · \(day)"), width: width, hanging: "  "
            ).map(style.bold)
            if !entry.prompt.isEmpty {
                lines += QuestionText.wrap(Sanitise.line(entry.prompt), width, indent: "  ")
            }
            for told in entry.told where !told.text.isEmpty {
                lines += Layout.wrap(
                    "\(told.name): \(Sanitise.line(told.text))", width: width, indent: "  ",
                    hanging: "    ")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

/// Finds questions of several banks by their names in the log.
private struct QuestionFinder {
    private let sources: [BankID: QuestionSource]

    init(_ models: [Model]) {
        sources = Dictionary(
            models.map { ($0.bank.id, QuestionSource(model: $0)) },
            uniquingKeysWith: { first, _ in first })
    }

    func find(_ name: String) -> Question? {
        QuestionID(name).flatMap { sources[$0.bank]?.question($0) }
    }
}
