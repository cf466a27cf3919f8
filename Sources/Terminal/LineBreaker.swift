import Columns

/// Finds where lines end. Every cell is looked at a bounded number of times, so that long text
/// takes time in proportion to its length.
struct LineBreaker {
    /// One character, or one escape sequence, which fills no column.
    struct Cell: Equatable {
        var text: Substring
        var width: Int
        var isEscape: Bool

        /// Whether a line may end here, the space itself being dropped. No-break spaces are none.
        var isSpace: Bool { text == " " || text == "\t" || text == "\u{3000}" }

        /// Whether it may stand in the name of an address's scheme.
        var isLetter: Bool { text.utf8.count == 1 && text.first?.isLetter == true }
    }

    /// The columns of the first line.
    var firstLimit: Int
    /// The columns of each further line.
    var limit: Int
    private var lines: [ArraySlice<Cell>] = []

    init(firstLimit: Int, limit: Int) {
        self.firstLimit = max(firstLimit, 1)
        self.limit = max(limit, 1)
    }

    /// The lines of a text, at least one, each without spaces at its end.
    mutating func lines(of text: String) -> [ArraySlice<Cell>] {
        lines = []
        let newlines = Set<Substring>(["\n", "\r\n"])
        for paragraph in Self.cells(of: text).split(
            omittingEmptySubsequences: false, whereSeparator: { newlines.contains($0.text) })
        {
            breakParagraph(paragraph)
        }
        return lines
    }

    private mutating func breakParagraph(_ cells: ArraySlice<Cell>) {
        var start = cells.startIndex
        var index = start
        var used = 0
        var hasText = false
        // Where the line can end, and where the next one would then begin.
        var chance: (end: Int, next: Int)?
        // Up to where an address goes on, which no line may end in.
        var address = start
        while index < cells.endIndex {
            let cell = cells[index]
            let room = lines.isEmpty ? firstLimit : limit
            if cell.isEscape {
                index += 1
            } else if cell.isSpace {
                if hasText, !Self.isWithinShare(index, in: cells) {
                    let adjoins = chance.map { $0.next == index && $0.end < index } ?? false
                    chance = (adjoins ? chance?.end ?? index : index, index + 1)
                }
                used += cell.width
                index += 1
            } else if used + cell.width > room && hasText && (chance != nil || index >= address) {
                let cut = chance ?? (index, index)
                add(cells[start..<cut.end])
                start = cut.next
                index = start
                (used, hasText, chance) = (0, false, nil)
            } else {
                if index >= address { address = Self.endOfAddress(from: index, in: cells) }
                used += cell.width
                hasText = true
                index += 1
                if index >= address,
                    Self.canBreak(after: cell, before: cells[index...].first { !$0.isEscape })
                {
                    chance = (index, index)
                }
            }
        }
        add(cells[start...])
    }

    private mutating func add(_ line: ArraySlice<Cell>) {
        let end = line.lastIndex { !$0.isSpace && !$0.isEscape }.map { $0 + 1 } ?? line.startIndex
        // Escape sequences after the last character still count: they end or open a style.
        lines.append(line[..<end] + line[end...].filter(\.isEscape))
    }

    /// Whether a space stands between a number and its percent sign, which stay in one piece.
    private static func isWithinShare(_ space: Int, in cells: ArraySlice<Cell>) -> Bool {
        guard space > cells.startIndex, space + 1 < cells.endIndex else { return false }
        return cells[space + 1].text == "%" && cells[space - 1].text.first?.isNumber == true
    }

    /// Whether a line may end between two characters without a space: next to a wide one, but not
    /// before closing nor after opening punctuation.
    private static func canBreak(after: Cell, before: Cell?) -> Bool {
        guard let before, !before.isSpace, after.width == 2 || before.width == 2 else {
            return false
        }
        return !opening.contains(after.text) && !closing.contains(before.text)
    }

    /// The end of the address of the web that begins here; where none does, this place itself.
    private static func endOfAddress(from start: Int, in cells: ArraySlice<Cell>) -> Int {
        guard cells[start].isLetter, start == cells.startIndex || !cells[start - 1].isLetter else {
            return start
        }
        let rest = cells[start...].prefix(16).drop(while: \.isLetter).prefix(3)
        guard rest.map(\.text) == [":", "/", "/"] else { return start }
        return cells[start...].firstIndex { $0.isSpace || $0.width == 2 } ?? cells.endIndex
    }

    private static let opening = Set("「『（［｛〈《【〔“‘([{".map { Substring(String($0)) })
    private static let closing = Set(
        "」』）］｝〉》】〕、。，．：；！？・ー々”’)]},.:;!?…".map { Substring(String($0)) })

    private static func cells(of text: String) -> [Cell] {
        StyledText.pieces(of: text).flatMap { piece in
            switch piece {
            case .escape(let code):
                [Cell(text: code, width: 0, isEscape: true)]
            case .plain(let part):
                part.indices.map { index in
                    let isTab = part[index] == "\t"
                    return Cell(
                        text: isTab ? " " : part[index...index],
                        width: isTab ? 1 : DisplayWidth.of(part[index]), isEscape: false)
                }
            }
        }
    }
}
