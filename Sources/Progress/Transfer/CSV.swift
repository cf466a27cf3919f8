import Tables

/// Comma-separated values after RFC 4180: cells in double quotes where they need them, CRLF or LF
/// at the end of a row.
enum CSV {
    /// One row with its line end.
    static func row(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: ",") + "\r\n"
    }

    private static func cell(_ text: String) -> String {
        let needsQuotes = text.utf8.contains { byte in
            byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
                || byte == UInt8(ascii: "\r")
        }
        guard needsQuotes else { return text }
        // By scalars: "\r\n" and combined letters are one Character, and a quote may hide there.
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted.unicodeScalars.append("\"") }
            quoted.unicodeScalars.append(scalar)
        }
        quoted.unicodeScalars.append("\"")
        return quoted
    }
}

/// Reads rows of a table from bytes as they come, in time proportional to their number; spaces belong
/// to their cells.
struct CSVRows {
    /// Longer rows are refused: no line of a log comes near.
    static let limit = 1 << 20

    private var bytes: ByteStream
    private var scan: TableScan
    private var isAtEnd = false

    init(_ bytes: ByteStream) throws {
        self.bytes = bytes
        let separator = TableSeparator(leading: self.bytes.atHand)
        for _ in 0..<separator.length { _ = try self.bytes.next() }
        scan = TableScan(
            separator: separator.sign, keepsSpaces: true, line: separator.length > 0 ? 2 : 1)
    }

    /// The next row that is not blank, or nil at the end.
    mutating func next() throws -> TableRow? {
        guard !isAtEnd else { return nil }
        while let byte = try bytes.next() {
            if let row = scan.take(byte) { return row }
            guard scan.length <= Self.limit else {
                throw LineProblem(reason: "the row is too long")
            }
        }
        isAtEnd = true
        guard scan.unended == nil else { throw LineProblem(reason: "a quoted cell does not end") }
        return scan.end()
    }

    /// The line that reading has come to, counted from 1.
    var currentLine: Int { scan.line }
}
