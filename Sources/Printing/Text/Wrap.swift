import Columns

/// Breaks text into lines of a width.
enum Wrap {
    /// The lines of a text: broken at spaces, and inside words that are wider than a line or
    /// written without spaces. An address of the web stays whole, on a line of its own, so that it
    /// can be copied. A width below 2 counts as 2, so that a wide character fits.
    static func lines(_ text: String, width: Int) -> [String] {
        let width = max(2, width)
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(separator: " ") {
            let size = DisplayWidth.of(word)
            if used > 0, used + 1 + size <= width {
                line += " " + word
                used += 1 + size
                continue
            }
            if used > 0 { lines.append(line) }
            (line, used) = ("", 0)
            let isAddress = word.prefix(40).contains("://")
            for character in word {
                let columns = DisplayWidth.of(character)
                if used + columns > width, !isAddress {
                    lines.append(line)
                    (line, used) = ("", 0)
                }
                line.append(character)
                used += columns
            }
        }
        if used > 0 || lines.isEmpty { lines.append(line) }
        return lines
    }

    /// The lines of a text, the first after `first` and the others under it.
    static func hanging(_ text: String, first: String, width: Int) -> [String] {
        let indent = DisplayWidth.of(first)
        let under = String(repeating: " ", count: indent)
        return lines(text, width: width - indent).enumerated().map { number, line in
            number == 0 ? first + line : line.isEmpty ? "" : under + line
        }
    }
}
