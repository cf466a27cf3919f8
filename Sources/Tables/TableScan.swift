/// Takes a table apart byte by byte, so that it can be read as it comes.
public struct TableScan {
    /// The line that the next byte stands on, counted from 1.
    public private(set) var line: Int
    /// How many bytes of the row have been taken.
    public private(set) var length = 0

    private let separator: UInt8
    private let keepsSpaces: Bool
    private var cells: [String] = []
    private var cell: [UInt8] = []
    private var rowLine: Int
    private var quoteLine = 1
    private var isQuoted = false
    /// Whether the cell has nothing but spaces yet, so that a quote opens it.
    private var isBlank = true
    /// Whether the last byte was a quote within a quoted cell: its end, or half of a quote.
    private var justClosed = false
    /// Whether the last byte was a carriage return, which ended a line.
    private var endedByReturn = false

    /// Starts at a line.
    ///
    /// - Parameters:
    ///   - separator: what parts cells.
    ///   - keepsSpaces: whether spaces around a cell belong to it.
    ///   - line: the line on which the table begins.
    public init(separator: UInt8, keepsSpaces: Bool = false, line: Int = 1) {
        self.separator = separator
        self.keepsSpaces = keepsSpaces
        self.line = line
        rowLine = line
    }

    /// The line where a quoted cell begins that has not ended.
    public var unended: Int? { isQuoted && !justClosed ? quoteLine : nil }

    /// Takes a byte; gives the row that it ends, if it ends one that is not blank.
    public mutating func take(_ byte: UInt8) -> TableRow? {
        length += 1
        let isRest = endedByReturn && byte == 0x0A
        endedByReturn = byte == 0x0D
        if isRest, !isQuoted { return nil }
        defer { if byte == 0x0D || byte == 0x0A && !isRest { line += 1 } }
        if isQuoted {
            if justClosed {
                justClosed = false
                if byte == UInt8(ascii: "\"") {
                    cell.append(byte)
                    return nil
                }
                isQuoted = false
            } else if byte == UInt8(ascii: "\"") {
                justClosed = true
                return nil
            } else {
                cell.append(byte)
                return nil
            }
        }
        switch byte {
        case UInt8(ascii: "\"") where isBlank:
            cell.removeAll(keepingCapacity: true)
            isBlank = false
            isQuoted = true
            quoteLine = line
        case separator: endCell()
        case 0x0A, 0x0D: return endRow()
        default:
            cell.append(byte)
            if keepsSpaces || byte != 0x20 { isBlank = false }
        }
        return nil
    }

    /// Ends the table; gives its last row, where that has no line end and is not blank.
    public mutating func end() -> TableRow? {
        guard unended == nil else { return nil }
        isQuoted = false
        justClosed = false
        return endRow()
    }

    private mutating func endCell() {
        var text = cell[...]
        if !keepsSpaces {
            func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0D, 0x0A].contains(byte) }
            while let last = text.last, isSpace(last) { text.removeLast() }
            text = text.drop(while: isSpace)
        }
        cells.append(String(decoding: text, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
        isBlank = true
    }

    private mutating func endRow() -> TableRow? {
        endCell()
        defer {
            cells = []
            rowLine = line + 1
            length = 0
        }
        return cells.contains { !$0.isEmpty } ? TableRow(line: rowLine, cells: cells) : nil
    }
}
