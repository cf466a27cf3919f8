import Journal
import Tables

/// A form in which the log leaves the program and comes back.
public enum LogFormat: String, CaseIterable, Sendable {
    /// One row for each entry, lists as JSON in their cell.
    case csv
    /// One JSON object on each line.
    case jsonLines = "jsonl"

    /// What stands before the first entry.
    var header: String {
        switch self {
        case .csv: CSV.row(LogLine.columns.map(\.name))
        case .jsonLines: ""
        }
    }
}

/// Writes entries of the log as text.
struct LogWriter {
    private let format: LogFormat
    private let columns = LogLine.columns

    init(_ format: LogFormat) { self.format = format }

    /// The entry with its line end.
    func text(of entry: LogEntry) throws -> String {
        let line = LogLine(entry)
        switch format {
        case .csv: return CSV.row(try columns.map { try $0.text(line) })
        case .jsonLines: return try JSONText.write(line) + "\n"
        }
    }
}

/// Reads entries of the log from a file.
struct LogReader {
    private let format: LogFormat
    private let path: String
    private var lines: ByteStream
    private var rows: CSVRows
    private var columns: [LogLine.Column] = []
    private var line = 0

    /// Opens `path`; CSV must begin with the names of its columns, in any order.
    init(path: String, format: LogFormat) throws(ProgressError) {
        self.format = format
        self.path = path
        lines = try ByteStream(path: path)
        do { rows = try CSVRows(lines) } catch {
            throw .failed(path: path, detail: "it cannot be read")
        }
        if format == .csv { try readHeader() }
    }

    /// The next entry and its line, or nil at the end.
    mutating func next() throws(ProgressError) -> (entry: LogEntry, line: Int)? {
        do {
            return format == .csv ? try nextRow() : try nextLine()
        } catch let problem as LineProblem {
            let place = format == .csv ? max(line, rows.currentLine) : line
            throw .badLine(line == 0 ? place : line, path: path, reason: problem.reason)
        } catch {
            throw .failed(path: path, detail: "it cannot be read")
        }
    }

    private mutating func nextLine() throws -> (LogEntry, Int)? {
        line += 1
        while let text = try lines.nextLine(limit: CSVRows.limit) {
            if !text.isEmpty {
                guard let read: LogLine = JSONText.read(text) else {
                    throw LineProblem(reason: "this is no entry of a progress log in JSON")
                }
                return (try read.entry(), line)
            }
            line += 1
        }
        return nil
    }

    private mutating func nextRow() throws -> (LogEntry, Int)? {
        line = rows.currentLine
        guard let row = try rows.next() else { return nil }
        line = row.line
        guard row.cells.count == columns.count else {
            throw LineProblem(
                reason: "\(row.cells.count) cells stand where there are \(columns.count) columns")
        }
        var read = LogLine(type: "", id: "", at: "")
        for (column, text) in zip(columns, row.cells) where !text.isEmpty {
            guard column.set(&read, text) else {
                throw LineProblem(reason: "\(column.name) cannot be read")
            }
        }
        return (try read.entry(), line)
    }

    private mutating func readHeader() throws(ProgressError) {
        let known = LogLine.columns
        guard let names = try? rows.next()?.cells else {
            throw .badLine(1, path: path, reason: "the names of the columns are missing")
        }
        for name in names {
            let wanted = TableReader.name(name)
            guard let column = known.first(where: { TableReader.name($0.name) == wanted }) else {
                throw .badLine(
                    1, path: path,
                    reason: "\"\(name.prefix(40))\" is no column of a progress log, and reviews "
                        + "have the columns facet, rating, reviewed_at")
            }
            columns.append(column)
        }
    }
}
