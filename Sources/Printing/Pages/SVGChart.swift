import Columns
import Facts

/// Draws a chart as SVG within a page. Colours come from the page's style sheet; the title and the
/// description are read aloud in its place.
struct SVGChart {
    private let chart: Chart
    private let name: String
    /// The units across. Text of 12 units stays legible where the page is as narrow as a phone.
    private static let width = 360

    /// Takes a chart and a name that is the page's own.
    init(_ chart: Chart, name: String) {
        self.chart = chart
        self.name = name
    }

    /// The drawing, and below it what its colours stand for.
    var node: HTMLNode {
        switch chart.drawing {
        case .line(let values, let labels): svg(height: 150, line(values, labels))
        case .bars(let bars, let full):
            svg(height: max(1, bars.count) * Self.row, self.bars(bars, full))
        case .columns(let bars): svg(height: 150, columns(bars))
        case .calendar(let counts, let lastDay, let weeks):
            calendar(counts, lastDay, max(1, min(53, weeks)))
        case .shares(let parts, let names):
            .tag(
                "div",
                [svg(height: max(1, parts.count) * Self.row, shares(parts)), key(names)])
        }
    }

    private func svg(width: Int = Self.width, height: Int, _ content: [HTMLNode]) -> HTMLNode {
        .tag(
            "svg",
            with: [
                ("viewBox", "0 0 \(width) \(height)"), ("role", "img"),
                ("aria-labelledby", "\(name)t \(name)d"),
            ],
            [
                .tag("title", with: [("id", "\(name)t")], [.text(chart.title)]),
                .tag("desc", with: [("id", "\(name)d")], [.text(chart.description)]),
            ] + content)
    }

    private func key(_ names: [String]) -> HTMLNode {
        .tag(
            "ul", class: "key",
            names.enumerated().map { place, name in
                .tag(
                    "li",
                    [
                        .tag(
                            "svg", with: [("viewBox", "0 0 10 10"), ("aria-hidden", "true")],
                            [rect(0, 0, 10, 10, "p\(place % 4)")]), .text(name),
                    ])
            })
    }

    // MARK: - Shapes

    private func number(_ value: Double) -> String {
        let tenths = (value * 10).rounded() / 10
        return tenths == tenths.rounded() ? "\(Int(tenths))" : "\(tenths)"
    }

    private func rect(
        _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ style: String,
        title: String? = nil
    ) -> HTMLNode {
        .tag(
            "rect", class: style,
            with: [
                ("x", number(x)), ("y", number(y)), ("width", number(width)),
                ("height", number(height)), ("rx", "2"),
            ], title.map { [.tag("title", [.text($0)])] } ?? [])
    }

    private func text(
        _ words: String, _ x: Double, _ y: Double, _ anchor: String = "start", faint: Bool = false
    ) -> HTMLNode {
        .tag(
            "text", class: faint ? "faint" : nil,
            with: [("x", number(x)), ("y", number(y)), ("text-anchor", anchor)], [.text(words)])
    }

    private func path(_ data: String, _ style: String) -> HTMLNode {
        .tag("path", class: style, with: [("d", data)], [])
    }

    // MARK: - Charts

    private func line(_ values: [Double], _ labels: [String]) -> [HTMLNode] {
        let (left, right, top, bottom) = (42.0, 352.0, 10.0, 122.0)
        func y(_ share: Double) -> Double {
            bottom - (bottom - top) * (share.isFinite ? min(max(share, 0), 1) : 0)
        }
        var nodes = [0.0, 0.5, 1].flatMap { share in
            [
                path("M\(number(left)) \(number(y(share)))H\(number(right))", "rule"),
                text("\(Int(share * 100)) %", left - 6, y(share) + 4, "end", faint: true),
            ]
        }
        let step = values.count > 1 ? (right - left) / Double(values.count - 1) : 0
        let points = values.enumerated().map { (x: left + Double($0) * step, y: y($1)) }
        if points.count > 1 {
            let data = points.map { "\(number($0.x)) \(number($0.y))" }.joined(separator: "L")
            nodes.append(path("M\(data)", "curve"))
        }
        if points.count <= 40 {
            nodes += points.map { point in
                .tag(
                    "circle", class: "dot",
                    with: [("cx", number(point.x)), ("cy", number(point.y)), ("r", "3")], [])
            }
        }
        if let first = labels.first { nodes.append(text(first, left, 142, faint: true)) }
        if labels.count > 1, let last = labels.last {
            nodes.append(text(last, right, 142, "end", faint: true))
        }
        return nodes
    }

    private static let row = 38

    private func bars(_ bars: [BarChart.Bar], _ full: Double?) -> [HTMLNode] {
        let values = bars.map { $0.value.isFinite ? max(0, $0.value) : 0 }
        let greatest = max(full ?? values.max() ?? 0, .leastNormalMagnitude)
        let width = Double(Self.width)
        return bars.indices.flatMap { place -> [HTMLNode] in
            let y = Double(place * Self.row)
            let filled = width * min(1, values[place] / greatest)
            return label(bars[place].label, bars[place].note, y: y) + [
                rect(0, y + 20, width, 10, "track"), rect(0, y + 20, filled, 10, "bar"),
            ]
        }
    }

    /// A label from the left, cut before the note at the right.
    private func label(_ label: String, _ note: String, y: Double) -> [HTMLNode] {
        // A letter takes seven units of the 360, and the odd wide one a little more.
        let room = max(8, 48 - DisplayWidth.of(CleanText.line(note)))
        return [
            text(DisplayWidth.truncate(CleanText.line(label), to: room), 0, y + 14),
            text(note, Double(Self.width), y + 14, "end", faint: true),
        ]
    }

    private func columns(_ bars: [BarChart.Bar]) -> [HTMLNode] {
        let values = bars.map { $0.value.isFinite ? max(0, $0.value) : 0 }
        let greatest = max(values.max() ?? 0, 1)
        let slot = Double(Self.width) / Double(max(1, bars.count))
        return bars.indices.flatMap { place -> [HTMLNode] in
            let height = 98 * values[place] / greatest
            let left = Double(place) * slot
            let middle = left + slot / 2
            var nodes = [
                rect(left + slot * 0.12, 120 - height, slot * 0.76, height, "bar"),
                text(bars[place].note, middle, 114 - height, "middle"),
            ]
            // Where columns are narrow, every other one has its label.
            if bars.count <= 8 || place % 2 == 0 {
                nodes.append(text(bars[place].label, middle, 138, "middle", faint: true))
            }
            return nodes
        } + [path("M0 120.5H\(Self.width)", "rule")]
    }

    private func shares(_ bars: [Chart.Parts]) -> [HTMLNode] {
        let width = Double(Self.width)
        return bars.enumerated().flatMap { place, bar -> [HTMLNode] in
            let y = Double(place * Self.row)
            let counts = bar.counts.map { min(max(0, $0), 1 << 40) }
            let total = counts.reduce(0, +)
            var x = 0.0
            var nodes = label(bar.label, "\(total)", y: y)
            for (part, count) in counts.enumerated() where count > 0 {
                let length = width * Double(count) / Double(total)
                nodes.append(rect(x, y + 20, length, 12, "p\(part % 4)", title: "\(count)"))
                x += length
            }
            return nodes
        }
    }

    private func calendar(_ counts: [Int: Int], _ lastDay: Int, _ weeks: Int) -> HTMLNode {
        let (cell, left, top) = (12.0, 30.0, 18.0)
        let monday = lastDay - (CivilCalendar.weekday(ofDay: lastDay) - 1) - (weeks - 1) * 7
        let greatest = counts.filter { (monday...lastDay).contains($0.key) }.values.max() ?? 0
        var nodes = [(0, "Mon"), (2, "Wed"), (4, "Fri")].map { row, name in
            text(name, 0, top + Double(row) * cell + 10, faint: true)
        }
        var month = 0
        var lastLabel = -4
        for week in 0..<weeks {
            let first = CivilCalendar.date(ofDay: monday + week * 7)
            if first.month != month, week - lastLabel >= 3, week + 2 <= weeks {
                nodes.append(
                    text(
                        Self.months[first.month - 1], left + Double(week) * cell, 12, faint: true))
                lastLabel = week
            }
            month = first.month
            for weekday in 0..<7 {
                let day = monday + week * 7 + weekday
                guard day <= lastDay else { continue }
                let count = max(0, counts[day] ?? 0)
                let share = Double(count) / Double(max(1, greatest))
                let shade = count == 0 ? 0 : max(1, Int((share * 4).rounded(.up)))
                let date = CivilCalendar.date(ofDay: day)
                nodes.append(
                    rect(
                        left + Double(week) * cell, top + Double(weekday) * cell, cell - 2,
                        cell - 2,
                        "d\(min(4, shade))",
                        title: "\(date.day) \(Self.months[date.month - 1]) \(date.year): \(count)"))
            }
        }
        return svg(
            width: Int(left) + weeks * Int(cell), height: Int(top) + 7 * Int(cell), nodes)
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
