import Columns
import Facts

/// A calendar of weeks, a column each and Monday on top, in which each day's sign grows darker with
/// its number.
public struct HeatMap: Hashable, Sendable {
    /// The numbers of days, as days since 1970-01-01.
    public var counts: [Int: Int]
    /// The last day shown.
    public var lastDay: Int
    /// What it is drawn with.
    public var signs: Signs = .unicode

    /// Draws numbers of days up to and with `lastDay`.
    public init(_ counts: [Int: Int], lastDay: Int) {
        self.counts = counts
        self.lastDay = lastDay
    }

    /// The lines: months, then seven lines of days. As many weeks are shown as fit, 53 at most.
    public func lines(width: Int) -> [String] {
        let weeks = max(1, min(53, (width - 4) / 2))
        let monday = lastDay - (CivilCalendar.weekday(ofDay: lastDay) - 1) - (weeks - 1) * 7
        let shown = counts.filter { (monday...lastDay).contains($0.key) && $0.value > 0 }
        let greatest = shown.values.max() ?? 0
        let rows = (0..<7).map { weekday in
            let name = weekday % 2 == 0 ? Self.weekdays[weekday] : ""
            let cells = (0..<weeks).map { week -> String in
                let day = monday + week * 7 + weekday
                return day > lastDay ? "  " : "\(sign(shown[day] ?? 0, greatest)) "
            }
            return DisplayWidth.pad(name, to: 4) + cells.joined()
        }
        return ([months(monday, weeks)] + rows).map(\.trimmingTrailingSpaces)
    }

    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let monthNames = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private func sign(_ count: Int, _ greatest: Int) -> Character {
        let shades = signs.shades
        guard count > 0, greatest > 0 else { return shades[0] }
        let share = Double(count) / Double(greatest)
        return shades[max(1, Int((share * Double(shades.count - 1)).rounded(.up)))]
    }

    /// A month's name stands over the first week that begins in it.
    private func months(_ monday: Int, _ weeks: Int) -> String {
        var line = "    "
        var last = 0
        for week in 0..<weeks {
            let month = CivilCalendar.date(ofDay: monday + week * 7).month
            let column = 4 + week * 2
            defer { last = month }
            guard month != last, line.count <= column, column + 3 <= 4 + weeks * 2 else { continue }
            line += String(repeating: " ", count: column - line.count) + Self.monthNames[month - 1]
        }
        return line
    }
}
