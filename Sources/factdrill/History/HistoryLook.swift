import Memory
import Printing
import Terminal

/// How a history is drawn on a terminal: how wide, in which signs, with or without colour.
struct HistoryLook {
    /// Columns.
    var width = 80
    /// Colour and emphasis.
    var style = Style(isOn: false)
    /// Block signs, or ASCII alone for terminals that have no others.
    var signs = Signs.unicode

    /// A heading, and lines below it; nothing where there are no lines.
    func section(_ title: String, _ lines: [String]) -> [String] { section(title, "", lines) }

    /// A heading with a remark beside it, and lines below it; nothing where there are no lines.
    func section(_ title: String, _ remark: String, _ lines: [String]) -> [String] {
        guard !lines.isEmpty else { return [] }
        let heading = style.bold(title) + (remark.isEmpty ? "" : style.dim(" · \(remark)"))
        return Layout.wrap(heading, width: width) + lines
    }

    /// A sentence within a section, wrapped.
    func paragraph(_ text: String) -> [String] {
        Layout.wrap(Sanitise.line(text), width: width, indent: "  ", hanging: "    ")
    }

    /// Short parts side by side, none of them broken, in as many lines as they need.
    func packed(_ parts: [String]) -> [String] {
        parts.reduce(into: []) { lines, part in
            if let last = lines.last,
                Layout.width(of: last + Self.gap + part) <= width
            {
                lines[lines.count - 1] = last + Self.gap + part
            } else {
                lines.append("  " + part)
            }
        }
    }

    /// What stands between short parts.
    static let gap = "  "

    /// Lines of a chart or a table, set in.
    func indented(_ lines: (Int) -> [String]) -> [String] {
        lines(max(20, width - 2)).map { "  " + $0 }
    }

    /// The finished text: cut to the width, and without signs that the terminal lacks.
    func finished(_ sections: [[String]]) -> String {
        let lines = sections.filter { !$0.isEmpty }.joined(separator: [""])
        let text = lines.map { Layout.truncate($0, to: width) }.joined(separator: "\n") + "\n"
        guard signs == .ascii else { return text }
        return text.map { Self.ascii[$0] ?? String($0) }.joined()
    }

    private static let ascii: [Character: String] = [
        "·": "-", "×": "x", "…": "~", "–": "-", "█": "#", "▓": "=", "▒": "+", "░": ".", "“": "\"",
        "”": "\"", "’": "'",
    ]
}
