/// A row of a table and the line that it begins on, counted from 1.
public struct TableRow: Hashable, Sendable {
    /// The line.
    public let line: Int
    /// The cells.
    public let cells: [String]
}

/// Reads rows of comma-separated values after RFC 4180; semicolons or tabs where the first line has
/// more of them, as spreadsheets write in many countries, or where it names them (`sep=;`). Lines end
/// in LF, CRLF or CR. Cells come without spaces around them.
public struct TableReader {
    /// Every row that is not blank, in order.
    public let rows: [TableRow]
    /// The line where a quoted cell begins that never ends; nothing after it was read.
    public let unended: Int?

    /// Reads a text, in time linear in its length. A byte order mark before it is passed over.
    public init(_ text: String) {
        var text = text
        (rows, unended) = text.withUTF8 { bytes in
            var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            let separator = TableSeparator(leading: bytes[start...])
            start += separator.length
            var scan = TableScan(separator: separator.sign, line: separator.length > 0 ? 2 : 1)
            var rows: [TableRow] = []
            for byte in bytes[start...] {
                if let row = scan.take(byte) { rows.append(row) }
            }
            if let row = scan.end() { rows.append(row) }
            return (rows, scan.unended)
        }
    }

    /// A column's name as it is looked for, whatever capitals, spaces and underscores it is
    /// written with: "reviewed at" for `Reviewed_At`.
    public static func name(_ cell: String) -> String {
        cell.lowercased().split { $0.isWhitespace || $0 == "_" }.joined(separator: " ")
    }
}

/// What parts the cells of a table.
public struct TableSeparator {
    /// The sign.
    public let sign: UInt8
    /// How long the line is that names it, with its end; 0 where none does.
    public let length: Int

    /// Looks at the beginning of a table, which holds its first line at least, and no mark before it.
    public init(leading bytes: some Collection<UInt8>) {
        let head = Array(bytes.prefix { $0 != 0x0A && $0 != 0x0D })
        if head.count == 5, let named = head.last,
            String(decoding: head.prefix(4), as: UTF8.self).lowercased() == "sep="
        {
            let end = Array(bytes.dropFirst(head.count).prefix(2))
            sign = named
            length = head.count + (end == [0x0D, 0x0A] ? 2 : min(1, end.count))
            return
        }
        var best = (sign: UInt8(ascii: ","), count: head.count { $0 == UInt8(ascii: ",") })
        for sign in [UInt8(ascii: ";"), UInt8(ascii: "\t")] {
            let count = head.count { $0 == sign }
            if count > best.count { best = (sign, count) }
        }
        sign = best.sign
        length = 0
    }
}
