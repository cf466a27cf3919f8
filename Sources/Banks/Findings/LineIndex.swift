/// Finds the lines of a text by number.
struct LineIndex: Sendable {
    private let text: String
    private let starts: [String.Index]

    /// Indexes a text; lines end with a line feed, a carriage return or both.
    init(_ source: String) {
        var text = source
        text.makeContiguousUTF8()
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        var starts = [text.startIndex]
        let bytes = text.utf8
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            bytes.formIndex(after: &index)
            if byte == 0x0D, index < bytes.endIndex, bytes[index] == 0x0A {
                bytes.formIndex(after: &index)
            }
            if byte == 0x0A || byte == 0x0D { starts.append(index) }
        }
        self.text = text
        self.starts = starts
    }

    /// The line of that number, counted from 1, without its end; nil beyond the last.
    func line(_ number: Int) -> Substring.UnicodeScalarView? {
        guard starts.indices.contains(number - 1) else { return nil }
        let end = starts.indices.contains(number) ? starts[number] : text.endIndex
        var line = text.unicodeScalars[starts[number - 1]..<end]
        while let last = line.last, last == "\n" || last == "\r" { line.removeLast() }
        return line
    }
}
