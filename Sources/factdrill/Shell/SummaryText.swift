import Facts
import Practice
import Terminal
import Wording

/// A sitting's summary as a learner reads it.
enum SummaryText {
    /// Score, topics and what to look at again.
    static func text(_ summary: SittingSummary, _ console: Console) -> String {
        let style = console.style
        let width = console.width
        var lines = ["", style.dim(String(repeating: "─", count: min(width, 60)))]
        guard summary.asked > 0 else {
            return (lines + ["Nothing was answered.", ""]).joined(separator: "\n")
        }
        lines += Layout.wrap(
            style.bold("\(summary.correct) of \(summary.asked) right")
                + " · score \(Feedback.percent(summary.score)) · \(time(summary.seconds))",
            width: width)
        lines += topics(summary, console)
        if !summary.misses.isEmpty {
            lines += ["", style.bold("Look at these again")]
            for (lead, misses) in grouped(summary.misses) {
                if !lead.isEmpty {
                    lines += QuestionText.wrap(lead, width, indent: "  ").map(style.dim)
                }
                for miss in misses { lines += entry(miss, console) }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func topics(_ summary: SittingSummary, _ console: Console) -> [String] {
        let titles = summary.topics.map { Sanitise.line($0.topic ?? "Other") }
        let longest = titles.map(Layout.width(of:)).max() ?? 0
        let counts = summary.topics.map { "of \($0.asked)" }
        // Two columns before and between, five for the share.
        let room = console.width - 11 - (counts.map(\.count).max() ?? 0)
        let bar = room - 2 - min(longest, shortestTitle)
        let cells = bar < shortestBar ? 0 : min(10, bar)
        let widest = min(longest, max(1, room - (cells > 0 ? cells + 2 : 0)))
        return [""]
            + zip(titles, summary.topics).enumerated().map { position, line in
                let (title, topic) = line
                let share = topic.asked == 0 ? 0 : topic.credit / Double(topic.asked)
                return "  "
                    + [
                        Layout.pad(Layout.truncate(title, to: widest), to: widest),
                        Layout.pad(Feedback.percent(share), to: 5, .right),
                    ].joined(separator: "  ") + (cells > 0 ? "  " + self.bar(share, cells) : "")
                    + "  " + counts[position]
            }
    }

    /// In a narrow window the bar shrinks so that this much of a title can be read; a shorter bar
    /// than this is left out.
    private static let (shortestTitle, shortestBar) = (12, 4)

    /// What was missed by its frame, which is told once: those first whose question says it itself.
    private static func grouped(
        _ misses: [SittingSummary.Miss]
    ) -> [(lead: String, misses: [SittingSummary.Miss])] {
        func isTold(_ miss: SittingSummary.Miss) -> Bool { miss.lead.isEmpty }
        let others = misses.filter { !isTold($0) }
        return [("", misses.filter(isTold))]
            + Frame.allCases.map { frame in
                let own = others.filter { $0.frame == frame }
                // The day of publication is told with a lead only where an answer counts from it.
                return (own.map(\.lead).min { $0.count < $1.count } ?? "", own)
            }
    }

    private static func entry(_ miss: SittingSummary.Miss, _ console: Console) -> [String] {
        let width = console.width
        let said =
            miss.said.isEmpty
            ? "skipped"
            : "you said: \(English.list(miss.said.map { Sanitise.line(words($0)) }))"
        let title = miss.statement.map { "“\($0)”" } ?? miss.prompt
        return Layout.wrap(
            Sanitise.line(title), width: width, indent: "  · ", hanging: "    ")
            + QuestionText.wrap(
                "\(said); right: \(English.list(miss.answers.map(words)))", width, indent: "    "
            ).map(console.style.dim)
    }

    /// An answer as readers see it: a verdict as it was asked for.
    private static func words(_ answer: String) -> String {
        Label(rawValue: answer)?.asAnswer ?? answer
    }

    /// Cells, filled by share.
    private static func bar(_ share: Double, _ cells: Int) -> String {
        let filled = min(cells, max(0, Int((share * Double(cells)).rounded())))
        return String(repeating: "█", count: filled)
            + String(repeating: "░", count: cells - filled)
    }

    /// "45 s", "2 min 10 s", "1 h 5 min".
    static func time(_ seconds: Double) -> String {
        let whole = Int(min(max(seconds, 0), 1e9).rounded())
        if whole < 60 { return "\(whole) s" }
        if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
        return "\(whole / 3600) h \(whole % 3600 / 60) min"
    }
}
