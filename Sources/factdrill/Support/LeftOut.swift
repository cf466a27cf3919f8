import Printing
import Terminal

/// What an export could not carry, in words: every question is named.
enum LeftOut {
    /// The lines that count and name it, at most `width` columns wide where the names allow; none
    /// where everything was carried.
    static func lines(of report: ExportReport, width: Int) -> [String] {
        guard !report.skipped.isEmpty else { return [] }
        var lines = ["\(report.skipped.count) left out, since the format cannot carry them:"]
        for (obstacle, questions) in report.obstacles {
            lines.append("  \(obstacle), \(questions.count):")
            let names = questions.map(\.description).joined(separator: ", ")
            lines += Layout.wrap(names, width: width, indent: "    ", hanging: "    ")
        }
        return lines
    }
}
