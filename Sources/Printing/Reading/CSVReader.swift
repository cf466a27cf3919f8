/// Reads rows of comma-separated values after RFC 4180; semicolons or tabs where the first line has
/// more of them, as spreadsheets write in many countries, or where it names them (`sep=;`). Lines end
/// in LF, CRLF or CR.
public struct CSVReader {
    /// A row and the line that it begins on, counted from 1.
    public struct Row: Hashable, Sendable {
        /// The line.
        public let line: Int
        /// The cells, without spaces around them.
        public let cells: [String]
    }

    /// Every row that is not blank, in order.
    public let rows: [Row]
    /// The line where a quoted cell begins that never ends; nothing after it was read.
    public let unended: Int?

    /// Reads a text, in time linear in its length. A byte order mark before it is passed over.
    public init(_ text: String) {
        var bytes = Array(text.utf8)[...]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        var scan = Scan()
        let named = Self.namedSeparator(in: bytes)
        if let named {
            bytes = bytes.dropFirst(named.length)
            scan.line += 1
            scan.rowLine += 1
        }
        let separator = named?.sign ?? Self.separator(of: bytes)
        for byte in bytes { scan.take(byte, separator) }
        unended = scan.isQuoted && !scan.justClosed ? scan.quoteLine : nil
        if unended == nil { scan.endRow() }
        rows = scan.rows
    }

    private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
        let head = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
        let counts = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].map { sign in
            (sign, head.count { $0 == sign })
        }
        var best = counts[0]
        for count in counts where count.1 > best.1 { best = count }
        return best.0
    }

    /// The separator that a first line `sep=;` names, and the length of that line with its end.
    private static func namedSeparator(
        in bytes: ArraySlice<UInt8>
    ) -> (sign: UInt8, length: Int)? {
        let head = Array(bytes.prefix { $0 != 0x0A && $0 != 0x0D })
        guard head.count == 5, let sign = head.last,
            String(decoding: head.prefix(4), as: UTF8.self).lowercased() == "sep="
        else { return nil }
        let end = bytes.dropFirst(head.count).prefix(2)
        return (sign, head.count + (end.elementsEqual([0x0D, 0x0A]) ? 2 : min(1, end.count)))
    }

    private struct Scan {
        var rows: [Row] = []
        var cells: [String] = []
        var cell: [UInt8] = []
        var line = 1
        var rowLine = 1
        var quoteLine = 1
        var isQuoted = false
        /// Whether the cell has nothing but spaces yet, so that a quote opens it.
        var isBlank = true
        /// Whether the last byte was a quote within a quoted cell: its end, or half of a quote.
        var justClosed = false
        /// Whether the last byte was a carriage return, which ended a line.
        var endedByReturn = false

        mutating func take(_ byte: UInt8, _ separator: UInt8) {
            let isRest = endedByReturn && byte == 0x0A
            endedByReturn = byte == 0x0D
            if isRest, !isQuoted { return }
            defer { if byte == 0x0D || byte == 0x0A && !isRest { line += 1 } }
            if isQuoted {
                if justClosed {
                    justClosed = false
                    if byte == UInt8(ascii: "\"") {
                        cell.append(byte)
                        return
                    }
                    isQuoted = false
                } else if byte == UInt8(ascii: "\"") {
                    justClosed = true
                    return
                } else {
                    cell.append(byte)
                    return
                }
            }
            switch byte {
            case UInt8(ascii: "\"") where isBlank:
                cell = []
                isBlank = false
                isQuoted = true
                quoteLine = line
            case separator: endCell()
            case 0x0A, 0x0D: endRow()
            default:
                cell.append(byte)
                if byte != 0x20 { isBlank = false }
            }
        }

        mutating func endCell() {
            let blank: [UInt8] = [0x20, 0x09, 0x0D, 0x0A]
            while let last = cell.last, blank.contains(last) { cell.removeLast() }
            cells.append(String(decoding: cell.drop(while: blank.contains), as: UTF8.self))
            cell = []
            isBlank = true
        }

        mutating func endRow() {
            endCell()
            if cells.contains(where: { !$0.isEmpty }) {
                rows.append(Row(line: rowLine, cells: cells))
            }
            cells = []
            rowLine = line + 1
        }
    }
}
