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
        lines.append(
            style.bold("\(summary.correct) of \(summary.asked) right")
                + " · score \(Feedback.percent(summary.score)) · \(time(summary.seconds))")
        lines += topics(summary, console)
        if !summary.misses.isEmpty {
            lines += ["", style.bold("Look at these again")]
            for miss in summary.misses { lines += entry(miss, console) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func topics(_ summary: SittingSummary, _ console: Console) -> [String] {
        let titles = summary.topics.map { Sanitise.line($0.topic ?? "Other") }
        let widest = min(titles.map(Layout.width(of:)).max() ?? 0, max(10, console.width - 24))
        return [""]
            + zip(titles, summary.topics).map { title, topic in
                let share = topic.asked == 0 ? 0 : topic.credit / Double(topic.asked)
                let name = Layout.pad(Layout.truncate(title, to: widest), to: widest)
                let score = Layout.pad(Feedback.percent(share), to: 5, .right)
                return "  \(name)  \(score)  \(bar(share))  of \(topic.asked)"
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

    /// An answer as readers see it: verdicts without their hyphens.
    private static func words(_ answer: String) -> String {
        answer == Label.notEnoughInfo.rawValue ? "not enough info" : answer
    }

    /// Ten cells, filled by share.
    static func bar(_ share: Double) -> String {
        let filled = min(10, max(0, Int((share * 10).rounded())))
        return String(repeating: "█", count: filled) + String(repeating: "░", count: 10 - filled)
    }

    /// "45 s", "2 min 10 s", "1 h 5 min".
    static func time(_ seconds: Double) -> String {
        let whole = Int(min(max(seconds, 0), 1e9).rounded())
        if whole < 60 { return "\(whole) s" }
        if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
        return "\(whole / 3600) h \(whole % 3600 / 60) min"
    }
}
