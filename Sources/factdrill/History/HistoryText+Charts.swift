import Facts
import Memory
import Printing
import Reports
import Terminal

/// Views over days and banks.
extension HistoryText {
    var days: [String] {
        guard !history.days.isEmpty else { return [] }
        var map = HeatMap(
            Dictionary(
                history.days.map { ($0.day.number, $0.score.asked) }, uniquingKeysWith: +),
            lastDay: report.today.number)
        map.signs = look.signs
        let active = history.days.count
        return look.section(
            "Days", "\(active) with answers", look.indented { map.lines(width: $0) })
    }

    var coverage: [String] {
        let shown = some(report.coverage, onPage: 3)
        guard !shown.isEmpty else { return [] }
        let told = shown.map { Self.counts($0.coverage) }
        let widest = told.map { Layout.width(of: $0.joined(separator: HistoryLook.gap)) }.max() ?? 0
        let beside = look.width - widest - 4
        let isBeside = beside >= Self.shortestBar
        let room = min(Self.longestBar, isBeside ? beside : max(8, look.width - 4))
        let lines = zip(shown, told).flatMap { line, told -> [String] in
            let title = shown.count > 1 || !isPage ? look.paragraph(words.title(of: line.bank)) : []
            let bar = shares(Coverage.Class.allCases.map { line.coverage.count($0) }, of: room)
            return title
                + (isBeside ? look.packed([bar] + told) : look.packed([bar]) + look.packed(told))
        }
        return look.section("Known", lines)
    }

    /// How many facets are in each class, where there are any.
    private static func counts(_ coverage: Coverage) -> [String] {
        zip(shades, Coverage.Class.allCases).filter { coverage.count($1) > 0 }
            .map { "\($0) \(coverage.count($1)) \(name(of: $1))" }
    }

    /// A bar that has its numbers beside it is no shorter than this.
    private static let shortestBar = 20
    private static let longestBar = 40

    /// What stands for each class of facets in a bar, and beside its name.
    private static let shades = "█▓▒░"

    /// A bar with a part for each number; what is not nothing gets a sign at least.
    private func shares(_ counts: [Int], of width: Int) -> String {
        let total = counts.reduce(0, +)
        guard total > 0 else { return "" }
        var widths = counts.map { $0 * width / total }
        for index in counts.indices where counts[index] > 0 && widths[index] == 0 {
            widths[index] = 1
        }
        if let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
            widths[widest] = max(1, widths[widest] + width - widths.reduce(0, +))
        }
        return zip(Self.shades, widths).map { String(repeating: $0, count: $1) }.joined()
    }

    /// A class of facets as readers see it.
    static func name(of name: Coverage.Class) -> String {
        name == .neverAsked ? "never asked" : name.rawValue
    }

    var due: [String] {
        let forecast = report.forecast
        guard forecast.dueNow + forecast.later + forecast.days.reduce(0, { $0 + $1.count }) > 0
        else { return [] }
        let today = Self.today(forecast)
        guard isPage else {
            var chart = BarChart(
                forecast.days.map { .init(dayName($0.day), Double($0.count), note: "\($0.count)") })
            chart.signs = look.signs
            let remark = "\(today), \(forecast.later) after these \(forecast.days.count) days"
            return look.section("Due", remark, look.indented { chart.lines(width: $0) })
        }
        let week = forecast.days.dropFirst().prefix(6).map { "\(dayName($0.day)): \($0.count)" }
        return look.section("Due", today, look.packed(week))
    }

    /// "16 now", and where more of today's falls due later, how much: "16 now, 13 later today".
    static func today(_ forecast: DueForecast) -> String {
        "\(forecast.dueNow) now"
            + (forecast.laterToday > 0 ? ", \(forecast.laterToday) later today" : "")
    }

    /// "today", or the day of the week and of the month.
    func dayName(_ day: Day) -> String {
        if day == report.today { return "today" }
        let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        return "\(names[day.weekday - 1]) \(day.date.day)"
    }
}
