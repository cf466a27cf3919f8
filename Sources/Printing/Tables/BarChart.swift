import Columns

/// Labelled bars, one a line, each with its number.
public struct BarChart: Hashable, Sendable {
    /// One bar.
    public struct Bar: Hashable, Sendable {
        /// What stands before it.
        public var label: String
        /// Its length, from 0; what is below 0 or not finite counts as 0.
        public var value: Double
        /// What stands behind it.
        public var note: String

        /// Makes a bar.
        public init(_ label: String, _ value: Double, note: String = "") {
            self.label = label
            self.value = value
            self.note = note
        }
    }

    /// The bars from the top.
    public var bars: [Bar]
    /// The value of a full bar; nil takes the greatest.
    public var full: Double?
    /// What they are drawn with.
    public var signs: Signs = .unicode

    /// Draws bars, full ones as long as `full`, or as the greatest.
    public init(_ bars: [Bar], full: Double? = nil) {
        self.bars = bars
        self.full = full
    }

    private static let shortBar = 20

    /// The lines, none wider than `width` where that is at least 20.
    public func lines(width: Int) -> [String] {
        let width = max(20, width)
        let labels = bars.map { CleanText.line($0.label) }
        let notes = bars.map { DisplayWidth.truncate(CleanText.line($0.note), to: width / 4) }
        let noteWidth = notes.map { DisplayWidth.of($0) }.max() ?? 0
        // A bar says as much at this length as at any; what is left goes to the labels.
        let most = max(width / 3, width - noteWidth - 2 - Self.shortBar)
        let labelWidth = min(most, labels.map { DisplayWidth.of($0) }.max() ?? 0)
        let room = max(1, width - labelWidth - noteWidth - 2)
        let values = bars.map { $0.value.isFinite ? max(0, $0.value) : 0 }
        let greatest = max(full ?? values.max() ?? 0, .leastNormalMagnitude)
        return bars.indices.map { place in
            let label = DisplayWidth.truncate(labels[place], to: labelWidth, mark: signs.cut)
            let bar = bar(min(1, values[place] / greatest), room)
            return "\(DisplayWidth.pad(label, to: labelWidth)) \(DisplayWidth.pad(bar, to: room)) "
                + DisplayWidth.pad(notes[place], to: noteWidth, .right)
        }.map(\.trimmingTrailingSpaces)
    }

    /// A bar that fills a share of the room, to an eighth of a column where the signs have that.
    private func bar(_ share: Double, _ room: Int) -> String {
        let parts = signs.bars.count + 1
        let eighths = Int((share * Double(room * parts)).rounded())
        let whole = String(repeating: signs.bar, count: eighths / parts)
        return eighths % parts == 0 ? whole : whole + String(signs.bars[eighths % parts - 1])
    }
}
