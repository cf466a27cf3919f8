/// A row of numbers drawn in one line of text, a sign each.
public struct Sparkline: Hashable, Sendable {
    /// The numbers in order; nil and numbers that are not finite leave a gap.
    public var values: [Double?]
    /// The numbers that stand at the foot and at the top; nil takes the least and the greatest.
    public var range: ClosedRange<Double>?
    /// What it is drawn with.
    public var signs: Signs = .unicode

    /// Draws numbers between the least and the greatest of them, or in a range of its own.
    public init(_ values: [Double?], in range: ClosedRange<Double>? = nil) {
        self.values = values
        self.range = range
    }

    /// The line, of at most `width` columns: where there are more numbers, each sign stands for the
    /// mean of several neighbours.
    public func line(width: Int) -> String {
        let shown = Self.means(values.map { $0?.isFinite == true ? $0 : nil }, count: max(1, width))
        let known = shown.compactMap { $0 }
        guard let least = range?.lowerBound ?? known.min(),
            let greatest = range?.upperBound ?? known.max()
        else { return String(repeating: " ", count: shown.count) }
        return String(
            shown.map { value -> Character in
                guard let value else { return " " }
                let steps = signs.steps
                // A flat line stands in the middle: it is neither low nor high.
                guard greatest > least else { return steps[steps.count / 2] }
                let share = (value / 2 - least / 2) / (greatest / 2 - least / 2)
                let step = Int((min(1, max(0, share)) * Double(steps.count - 1)).rounded())
                return steps[step]
            })
    }

    private static func means(_ values: [Double?], count: Int) -> [Double?] {
        guard values.count > count else { return values }
        return (0..<count).map { place in
            let part = values[(place * values.count / count)..<((place + 1) * values.count / count)]
            let known = part.compactMap { $0 }
            guard !known.isEmpty else { return nil }
            return known.reduce(0) { $0 + $1 / Double(known.count) }
        }
    }
}

extension Signs {
    var steps: [Character] { self == .unicode ? Array("▁▂▃▄▅▆▇█") : Array("_.-=*#") }
    var bar: Character { self == .unicode ? "█" : "#" }
    var bars: [Character] { self == .unicode ? Array("▏▎▍▌▋▊▉") : [] }
    var shades: [Character] { self == .unicode ? Array("·░▒▓█") : Array(".-+*#") }
}
