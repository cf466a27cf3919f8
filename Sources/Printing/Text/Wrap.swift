import Columns

/// Breaks text into lines of a width.
enum Wrap {
    /// The lines of a text: broken at spaces, and inside words that are wider than a line or
    /// written without spaces; an address of the web then behind a slash or a hyphen, where nothing
    /// is lost. A width below 2 counts as 2, so that a wide character fits.
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
            for part in size > width ? parts(of: word) : [word] {
                let columns = DisplayWidth.of(part)
                if used > 0, used + columns > width, columns <= width {
                    lines.append(line)
                    (line, used) = ("", 0)
                }
                for character in part {
                    let columns = DisplayWidth.of(character)
                    if used + columns > width {
                        lines.append(line)
                        (line, used) = ("", 0)
                    }
                    line.append(character)
                    used += columns
                }
            }
        }
        if used > 0 || lines.isEmpty { lines.append(line) }
        return lines
    }

    /// The parts of a word between which a line may end: those of an address of the web, else one.
    private static func parts(of word: Substring) -> [Substring] {
        guard word.prefix(40).contains("://") else { return [word] }
        var parts: [Substring] = []
        var start = word.startIndex
        for place in word.indices where "/-&?".contains(word[place]) {
            let next = word.index(after: place)
            if next < word.endIndex, word[next] == "/" { continue }
            parts.append(word[start..<next])
            start = next
        }
        return start < word.endIndex ? parts + [word[start...]] : parts
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
