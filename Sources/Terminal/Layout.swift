import Columns

/// Places text on lines of a given number of columns.
///
/// Columns are counted as a terminal draws them: two for East Asian wide characters and emoji,
/// none for combining characters and colour codes. No character is ever cut.
public enum Layout {
    /// The columns that a text fills; colour codes fill none.
    public static func width(of text: String) -> Int {
        StyledText.width(of: text)
    }

    /// Breaks text into lines of at most `width` columns, at spaces and between East Asian
    /// characters, and inside a word only where it is longer than a line. An address of the web stays
    /// whole, beyond the line's end where it must, so that it can be copied.
    ///
    /// - Parameters:
    ///   - text: newlines in it are kept; spaces at a break are dropped; colour goes on after a
    ///     break but never over the indent.
    ///   - width: in columns; less than one counts as one.
    ///   - indent: stands before the first line.
    ///   - hanging: stands before every further line. Indents are left out where they would take
    ///     more than half the width.
    public static func wrap(
        _ text: String, width: Int, indent: String = "", hanging: String = ""
    ) -> [String] {
        let width = max(width, 1)
        let fits = max(self.width(of: indent), self.width(of: hanging)) <= width / 2
        let first = fits ? indent : ""
        let further = fits ? hanging : ""
        var breaker = LineBreaker(
            firstLimit: width - self.width(of: first), limit: width - self.width(of: further))
        var styles = OpenStyles()
        return breaker.lines(of: text).enumerated().map { number, cells in
            let opening = styles.opening
            var content = ""
            for cell in cells {
                content += cell.text
                if cell.isEscape { styles.apply(cell.text) }
            }
            let margin = number == 0 ? first : further
            return cells.isEmpty ? "" : margin + opening + content + styles.closing
        }
    }

    /// Which side of a column its text keeps to.
    public enum Alignment: Sendable {
        /// Spaces follow the text.
        case left
        /// Spaces go before the text.
        case right
    }

    /// The text with spaces up to a width; longer text stays as it is.
    public static func pad(_ text: String, to width: Int, _ alignment: Alignment = .left) -> String
    {
        let spaces = String(repeating: " ", count: max(0, width - self.width(of: text)))
        return alignment == .left ? text + spaces : spaces + text
    }

    /// The text cut to a width, with "…" in place of what was cut; colour is ended at the cut.
    public static func truncate(_ text: String, to width: Int) -> String {
        guard self.width(of: text) > width else { return text }
        guard width > 0 else { return "" }
        var styles = OpenStyles()
        var kept = ""
        var used = 0
        for piece in StyledText.pieces(of: text) {
            switch piece {
            case .escape(let code):
                styles.apply(code)
                kept += code
            case .plain(let part):
                for character in part {
                    let columns = DisplayWidth.of(character)
                    if used + columns > width - 1 { return kept + "…" + styles.closing }
                    kept.append(character)
                    used += columns
                }
            }
        }
        return kept
    }

    /// The items side by side in columns of equal width, read downwards, as `ls` shows files.
    public static func columns(_ items: [String], width: Int) -> [String] {
        let widest = items.map(self.width(of:)).max() ?? 0
        let perRow = max(1, (width + 2) / (widest + 2))
        let rows = (items.count + perRow - 1) / perRow
        return (0..<rows).map { row in
            let cells = stride(from: row, to: items.count, by: rows).map { items[$0] }
            let padded = cells.dropLast().map { pad($0, to: widest) }
            return (padded + cells.suffix(1)).joined(separator: "  ")
        }
    }
}
