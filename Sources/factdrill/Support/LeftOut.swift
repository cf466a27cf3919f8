import Printing
import Questions
import Terminal

/// What an export could not carry, in words: every question is named.
enum LeftOut {
    /// The lines that count and name it, at most `width` columns wide where the names allow; none
    /// where everything was carried.
    static func lines(of report: ExportReport, width: Int) -> [String] {
        var lines: [String] = []
        if !report.skipped.isEmpty {
            lines.append("\(report.skipped.count) left out, since the format cannot carry them:")
        }
        for (obstacle, questions) in report.obstacles {
            lines += named("\(obstacle)", questions, width)
        }
        let lessened = Set(report.lessened.map(\.id)).count
        if lessened > 0 { lines.append("\(lessened) carried with less than they have here:") }
        for (loss, questions) in report.losses { lines += named("\(loss)", questions, width) }
        return lines
    }

    private static func named(_ why: String, _ questions: [QuestionID], _ width: Int) -> [String] {
        let names = questions.map(\.description).joined(separator: ", ")
        return Layout.wrap("\(why), \(questions.count):", width: width, indent: "  ", hanging: "  ")
            + Layout.wrap(names, width: width, indent: "    ", hanging: "    ")
    }
}
