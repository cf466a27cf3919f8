/// Writes rows of comma-separated values after RFC 4180, safe to open in a spreadsheet.
public enum CSVWriter {
    /// One row with its line end. A cell that a spreadsheet would run as a formula, since it starts
    /// with `=`, `+`, `-`, `@`, tab or return, gets an apostrophe before it. Controls of terminals
    /// and of the direction of writing are shown as U+FFFD.
    public static func row(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: ",") + "\r\n"
    }

    private static func cell(_ text: String) -> String {
        var text = HiddenCharacters.shown(in: text)
        if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
            text = "'" + text
        }
        guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
            return text
        }
        let doubled = text.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"")
        return "\"\(doubled)\""
    }
}
