/// Renders findings with the line they speak of, a caret under the place and what to do.
///
/// Nothing of the text reaches a terminal unfiltered: hidden characters are shown as U+FFFD, tabs
/// as spaces, and long lines are cut around the place.
public struct FindingPrinter: Sendable {
    private let lines: LineIndex

    /// Takes the text that the findings are about.
    public init(source: String) {
        lines = LineIndex(source)
    }

    /// Takes the bytes that the findings are about; what is not UTF-8 is shown as U+FFFD.
    public init(bytes: [UInt8]) {
        self.init(source: String(decoding: bytes, as: UTF8.self))
    }

    /// Renders findings one after the other, each followed by an empty line.
    public func text(for findings: [Finding]) -> String {
        findings.map { text(for: $0) + "\n" }.joined()
    }

    /// Renders one finding: position and message, source line, caret, advice.
    public func text(for finding: Finding) -> String {
        var text =
            "\(Plain.shown(finding.file)):\(finding.line):\(finding.column): "
            + "\(finding.severity.rawValue): \(Plain.shown(finding.message, limit: 600))\n"
        if let line = lines.line(finding.line) {
            let excerpt = Excerpt(line, column: finding.column, length: finding.length)
            text += excerpt.line + "\n" + excerpt.caret + "\n"
        }
        if let advice = finding.advice { text += "→ " + Plain.shown(advice, limit: 600) + "\n" }
        return text
    }
}

/// A line's visible part with the caret that belongs under it.
private struct Excerpt {
    private static let width = 100
    private static let context = 40

    let line: String
    let caret: String

    init(_ source: Substring.UnicodeScalarView, column: Int, length: Int) {
        let before = max(0, column - 1)
        let cut = before > Self.width - Self.context / 2 ? before - Self.context : 0
        var line = cut > 0 ? "…" : ""
        var caret = cut > 0 ? " " : ""
        var marks = 0
        var shown = 0
        var isCut = false
        let first = source.index(source.startIndex, offsetBy: cut, limitedBy: source.endIndex)
        for (offset, scalar) in source[(first ?? source.endIndex)...].enumerated() {
            let position = cut + offset
            guard shown < Self.width else {
                isCut = true
                break
            }
            let drawn = scalar == "\t" ? "    " : Plain.shown(String(scalar))
            let columns = scalar == "\t" ? 4 : ColumnWidth.of(scalar)
            line += drawn
            shown += columns
            if position < before {
                caret += String(repeating: " ", count: columns)
            } else if position < before + max(1, length) {
                marks += columns
            }
        }
        self.line = isCut ? line + "…" : line
        self.caret = caret + "^" + String(repeating: "~", count: max(0, marks - 1))
    }
}
