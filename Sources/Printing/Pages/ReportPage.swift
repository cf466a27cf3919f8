/// A report for a browser: sections, each with a chart, a table that says the same, or both.
public struct ReportPage: Hashable, Sendable {
    /// One part of the page.
    public struct Section: Hashable, Sendable {
        /// What stands above it.
        public var heading: String
        /// A sentence below the heading; empty for none.
        public var remark: String
        /// The chart; nil for none.
        public var chart: Chart?
        /// The table; nil for none.
        public var table: Table?
        /// Whether the table may be folded away, as it only repeats what the chart shows.
        public var isTableFolded: Bool

        /// Makes a section.
        public init(
            _ heading: String, remark: String = "", chart: Chart? = nil, table: Table? = nil,
            isTableFolded: Bool = false
        ) {
            self.heading = heading
            self.remark = remark
            self.chart = chart
            self.table = table
            self.isTableFolded = isTableFolded
        }
    }

    /// The page's title.
    public var title: String
    /// A line below the title.
    public var subtitle: String
    /// What stands out on top: a number and what it counts.
    public var figures: [Figure]
    /// The sections in order.
    public var sections: [Section]

    /// A number, or a short text, and what it stands for.
    public struct Figure: Hashable, Sendable {
        /// Such as `82 %`.
        public var value: String
        /// Such as `score`.
        public var name: String

        /// Makes a figure.
        public init(_ value: String, _ name: String) {
            self.value = value
            self.name = name
        }
    }

    /// Makes a page.
    public init(
        title: String, subtitle: String = "", figures: [Figure] = [], sections: [Section] = []
    ) {
        self.title = title
        self.subtitle = subtitle
        self.figures = figures
        self.sections = sections
    }
}

/// A chart of a page, with what it shows in words for those who cannot see it.
public struct Chart: Hashable, Sendable {
    /// What is drawn.
    public enum Drawing: Hashable, Sendable {
        /// Shares from 0 to 1 in order, joined by a line; `labels` stand below the first and last.
        case line([Double], labels: [String])
        /// Bars, one a line, full at `full`; nil takes the greatest.
        case bars([BarChart.Bar], full: Double?)
        /// Upright columns.
        case columns([BarChart.Bar])
        /// A calendar: numbers by days since 1970-01-01, up to `lastDay`, over `weeks`.
        case calendar([Int: Int], lastDay: Int, weeks: Int)
        /// Bars in parts, each with a number for each of `names`.
        case shares([Parts], names: [String])
    }

    /// A bar in parts.
    public struct Parts: Hashable, Sendable {
        /// What stands above it.
        public var label: String
        /// The parts.
        public var counts: [Int]

        /// Makes a bar.
        public init(_ label: String, _ counts: [Int]) {
            self.label = label
            self.counts = counts
        }
    }

    /// What it shows, in a few words.
    public var title: String
    /// What can be seen in it, in a sentence.
    public var description: String
    /// What is drawn.
    public var drawing: Drawing

    /// Makes a chart.
    public init(_ title: String, _ description: String, _ drawing: Drawing) {
        self.title = title
        self.description = description
        self.drawing = drawing
    }
}
