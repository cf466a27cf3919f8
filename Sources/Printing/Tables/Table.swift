import Columns

/// A table of short texts, laid out in columns of a font of fixed width.
public struct Table: Hashable, Sendable {
    /// What becomes of text that is wider than its column.
    public enum Overflow: Hashable, Sendable {
        /// It is cut, with a mark at the end.
        case truncate
        /// It goes on in the next line.
        case wrap
    }

    /// A column's head and the side on which its cells stand.
    public struct Column: Hashable, Sendable {
        /// What stands above it.
        public var head: String
        /// The side on which its cells stand.
        public var alignment: Alignment

        /// Makes a column.
        public init(_ head: String, _ alignment: Alignment = .left) {
            self.head = head
            self.alignment = alignment
        }
    }

    /// The columns, from the left.
    public var columns: [Column]
    /// The rows; cells that are missing are empty, and those beyond the columns are left out.
    public var rows: [[String]]
    /// What becomes of text that is too wide.
    public var overflow: Overflow = .truncate
    /// The signs for the rule under the head and for cut text.
    public var signs: Signs = .unicode

    /// Makes a table.
    public init(_ columns: [Column], rows: [[String]]) {
        self.columns = columns
        self.rows = rows
    }

    /// The lines, none wider than `width` as far as each column keeps one character.
    public func lines(width: Int) -> [String] {
        guard !columns.isEmpty else { return [] }
        let cells = rows.map { row in
            columns.indices.map { row.indices.contains($0) ? CleanText.line(row[$0]) : "" }
        }
        let head = columns.map { CleanText.line($0.head) }
        let natural = columns.indices.map { column in
            max(1, ([head] + cells).map { DisplayWidth.of($0[column]) }.max() ?? 1)
        }
        let gap = natural.count * 3 > width ? 1 : 2
        let widths = Self.fit(natural, into: width - gap * (natural.count - 1))
        let between = String(repeating: " ", count: gap)
        let rule = widths.map { String(repeating: signs.rule, count: $0) }
            .joined(separator: between)
        let body = cells.flatMap { line($0, widths, between) }
        guard head.contains(where: { !$0.isEmpty }) else { return body }
        return line(head, widths, between) + [rule] + body
    }

    private func line(_ cells: [String], _ widths: [Int], _ between: String) -> [String] {
        let parts: [[String]] = zip(cells, widths).map { cell, width in
            switch overflow {
            case .truncate: [DisplayWidth.truncate(cell, to: width, mark: signs.cut)]
            case .wrap: Wrap.lines(cell, width: width)
            }
        }
        return (0..<(parts.map(\.count).max() ?? 0)).map { row in
            let padded = parts.indices.map { column in
                let text = parts[column].indices.contains(row) ? parts[column][row] : ""
                return DisplayWidth.pad(text, to: widths[column], columns[column].alignment)
            }
            return padded.joined(separator: between).trimmingTrailingSpaces
        }
    }

    /// Widths that together fill no more than `room`: the widest columns give way first.
    static func fit(_ natural: [Int], into room: Int) -> [Int] {
        guard natural.reduce(0, +) > room else { return natural }
        var low = 1
        var high = natural.max() ?? 1
        while low < high {
            let middle = (low + high + 1) / 2
            let total = natural.reduce(0) { $0 + min($1, middle) }
            if total <= room { low = middle } else { high = middle - 1 }
        }
        var spare = room - natural.reduce(0) { $0 + min($1, low) }
        return natural.map { width in
            guard width > low, spare > 0 else { return min(width, low) }
            spare -= 1
            return low + 1
        }
    }
}

/// The signs that tables and charts are drawn with.
public enum Signs: Hashable, Sendable {
    /// Box drawing and block elements.
    case unicode
    /// ASCII alone.
    case ascii

    var rule: Character { self == .unicode ? "─" : "-" }
    var cut: String { self == .unicode ? "…" : "~" }
}

extension String {
    /// The text without spaces at its end.
    var trimmingTrailingSpaces: String {
        var end = endIndex
        while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
        return String(self[..<end])
    }
}
