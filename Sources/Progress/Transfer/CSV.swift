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

/// Reads rows of CSV from bytes as they come, in time proportional to their number.
struct CSVRows {
    /// A row and the line that it begins on, counted from 1.
    struct Row {
        let line: Int
        let cells: [String]
    }

    /// Longer rows are refused: no line of a log comes near.
    static let limit = 1 << 20

    private var bytes: ByteStream
    private var line = 1

    init(_ bytes: ByteStream) { self.bytes = bytes }

    /// The next row that is not empty, or nil at the end.
    mutating func next() throws -> Row? {
        while let row = try nextRow() {
            if row.cells != [""] { return row }
        }
        return nil
    }

    private mutating func nextRow() throws -> Row? {
        let first = line
        var cells: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var isEmpty = true
        var size = 0
        while let byte = try bytes.next() {
            isEmpty = false
            size += 1
            guard size <= Self.limit else { throw LineProblem(reason: "the row is too long") }
            if byte == UInt8(ascii: "\n") { line += 1 }
            switch byte {
            case UInt8(ascii: "\"") where isQuoted:
                if try bytes.peek() == UInt8(ascii: "\"") {
                    _ = try bytes.next()
                    cell.append(byte)
                } else {
                    isQuoted = false
                }
            case _ where isQuoted: cell.append(byte)
            case UInt8(ascii: "\"") where cell.isEmpty: isQuoted = true
            case UInt8(ascii: ","):
                cells.append(String(decoding: cell, as: UTF8.self))
                cell.removeAll()
            case UInt8(ascii: "\r") where try bytes.peek() == UInt8(ascii: "\n"): break
            case UInt8(ascii: "\n"):
                cells.append(String(decoding: cell, as: UTF8.self))
                return Row(line: first, cells: cells)
            default: cell.append(byte)
            }
        }
        guard !isQuoted else { throw LineProblem(reason: "a quoted cell does not end") }
        guard !isEmpty else { return nil }
        cells.append(String(decoding: cell, as: UTF8.self))
        return Row(line: first, cells: cells)
    }

    /// The line that reading has come to, counted from 1.
    var currentLine: Int { line }
}
