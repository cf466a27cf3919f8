import Facts
import Foundation
import Journal
import Memory
import Printing
import Reports
import Terminal

/// A history as a learner reads it: the sum, the trend, topics, sittings, what is hard.
struct HistoryText {
    let history: History
    let states: [FacetID: MemoryState]
    let now: Moment
    let titles: [String: String]
    let console: Console

    private var style: Style { console.style }
    private var width: Int { console.width }

    /// All views, one below the other.
    var text: String {
        guard !history.attempts.isEmpty else {
            return "Nothing was practised yet. Begin with: factdrill practice\n"
        }
        let parts = [sum, trend, topics, sittings, hardest, mixedUp, forecast]
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
            .joined(separator: "\n\n") + "\n"
    }

    private var sum: [String] {
        let asked = history.attempts.reduce(0) { $0 + $1.score.asked }
        let credit = history.attempts.reduce(0) { $0 + $1.score.credit }
        let count = history.attempts.count
        let streak = history.streak(today: LocalDays.local.day(of: now))
        let days = streak.current == 1 ? "1 day" : "\(streak.current) days"
        return [
            style.bold("\(count) sitting\(count == 1 ? "" : "s"), \(asked) questions")
                + " · score \(Feedback.percent(asked == 0 ? 0 : credit / Double(asked)))"
                + " · \(days) in a row"
        ]
    }

    private var trend: [String] {
        let points = Trend(history.attempts).points
        guard points.count > 1 else { return [] }
        let line = Sparkline(points.map(\.score), in: 0...1).line(width: max(10, width - 24))
        let last = points.last.map { Feedback.percent($0.moving) } ?? ""
        return [style.bold("Trend"), "  \(line)  lately \(last)"]
    }

    private var topics: [String] {
        let lines = history.topics.filter { $0.score.asked > 0 }
        guard !lines.isEmpty else { return [] }
        let names = lines.map { line in
            Sanitise.line(
                line.topic.map { titles["\(line.bank)/\($0)"] ?? $0.rawValue } ?? "Other")
        }
        let widest = min(names.map(Layout.width(of:)).max() ?? 0, max(10, width - 28))
        return [style.bold("Topics")]
            + zip(names, lines).map { name, line in
                let name = Layout.pad(Layout.truncate(name, to: widest), to: widest)
                let share = Layout.pad(Feedback.percent(line.score.score), to: 5, .right)
                return "  \(name)  \(share)  \(SummaryText.bar(line.score.score))  "
                    + "of \(line.score.asked)"
            }
    }

    private var sittings: [String] {
        let shown = history.attempts.suffix(10)
        let rows = shown.map { attempt in
            [
                Self.date(attempt.started),
                Sanitise.line(attempt.banks.map(\.rawValue).joined(separator: ", ")),
                attempt.mode.rawValue, "\(attempt.score.asked)",
                Feedback.percent(attempt.score.score), SummaryText.time(attempt.score.seconds),
            ]
        }
        let table = Table(
            [
                .init("date"), .init("bank"), .init("mode"), .init("asked", .right),
                .init("score", .right), .init("time", .right),
            ], rows: rows)
        let title =
            shown.count < history.attempts.count
            ? "The last \(shown.count) of \(history.attempts.count) sittings" : "Sittings"
        return [style.bold(title)] + table.lines(width: width - 2).map { "  " + $0 }
    }

    private var hardest: [String] {
        let lines = history.hardest(5).filter { $0.asked > 0 }
        guard !lines.isEmpty else { return [] }
        return [style.bold("Hardest")]
            + lines.map { line in
                let score = Layout.pad(Feedback.percent(line.score), to: 5, .right)
                return Layout.truncate(
                    "  \(score) of \(line.asked)  \(Sanitise.line(line.facet.rawValue))",
                    to: width)
            }
    }

    private var mixedUp: [String] {
        let pairs = history.confusions.prefix(5)
        guard !pairs.isEmpty else { return [] }
        return [style.bold("Mixed up") + style.dim(" · practice --confusions drills these")]
            + pairs.map { pair in
                let asked = pair.facet?.rawValue ?? pair.questions.first ?? ""
                let value = pair.value.rawValue.split(separator: ":", maxSplits: 1).last ?? ""
                return Layout.truncate(
                    "  \(pair.count)×  \(Sanitise.line("\(asked): \(value)"))", to: width)
            }
    }

    private var forecast: [String] {
        guard !states.isEmpty else { return [] }
        let forecast = DueForecast(
            states.values, now: now, calendar: .local, horizon: 7)
        let days = forecast.days.map { "\($0.count)" }.joined(separator: " ")
        return [
            style.bold("Due") + "  \(forecast.dueNow) now; today and the six days after: \(days)"
        ]
    }

    /// The day and the time of day at the learner's place.
    private static func date(_ moment: Moment) -> String {
        let day = LocalDays.local.day(of: moment)
        let offset = TimeZone.current.secondsFromGMT(
            for: Date(timeIntervalSince1970: moment.seconds))
        let local = moment.seconds + Double(offset)
        let minute = Int(local / 60) % 1440
        let hours = minute / 60
        let minutes = minute % 60
        return "\(day) \(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
    }
}
