/// Reads rows of comma-separated values after RFC 4180; semicolons or tabs where the first line has
/// more of them, as spreadsheets write in many countries.
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
        let separator = Self.separator(of: bytes)
        var scan = Scan()
        for byte in bytes { scan.take(byte, separator) }
        unended = scan.isQuoted && !scan.justClosed ? scan.quoteLine : nil
        if unended == nil { scan.endRow() }
        rows = scan.rows
    }

    private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
        let head = bytes.prefix { $0 != 0x0A }
        let counts = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].map { sign in
            (sign, head.count { $0 == sign })
        }
        var best = counts[0]
        for count in counts where count.1 > best.1 { best = count }
        return best.0
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

        mutating func take(_ byte: UInt8, _ separator: UInt8) {
            defer { if byte == 0x0A { line += 1 } }
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
            case 0x0A: endRow()
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
