import Foundation
import GRDB
import Facts
import Journal

extension UUIDv7 {
    /// The identifier as stored: its 16 bytes.
    var stored: DatabaseValue { Data(bytes).databaseValue }
}

/// Reads the columns of one row; whatever no version of the program writes throws.
struct Columns {
    private let row: Row
    private let table: String

    /// Takes a row of `table` whose first column is its number.
    init(_ row: Row, of table: String) {
        self.row = row
        self.table = table
    }

    /// The row's number.
    var number: Int64 { integer(0) ?? 0 }

    /// What to throw where the row makes no sense.
    var unreadable: UnreadableRow { UnreadableRow(table: table, number: number) }

    /// A value that must be there.
    func required<T>(_ value: T?) throws -> T {
        guard let value else { throw unreadable }
        return value
    }

    func integer(_ index: Int) -> Int64? {
        if case .int64(let number) = row.databaseValue(index) { number } else { nil }
    }

    func text(_ index: Int) -> String? {
        if case .string(let text) = row.databaseValue(index) { text } else { nil }
    }

    func real(_ index: Int) -> Double? {
        switch row.databaseValue(index) {
        case .double(let number): number
        case .int64(let number): Double(number)
        default: nil
        }
    }

    func id(_ index: Int) throws -> UUIDv7 {
        guard case .blob(let data) = row.databaseValue(index) else { throw unreadable }
        return try required(UUIDv7(bytes: data))
    }

    /// An identifier that may be missing.
    func optionalID(_ index: Int) throws -> UUIDv7? {
        if case .null = row.databaseValue(index) { nil } else { try id(index) }
    }

    func moment(_ index: Int) throws -> Moment {
        let moment = Moment(microseconds: try required(integer(index)))
        guard Moment.loggable.contains(moment) else { throw unreadable }
        return moment
    }

    /// A text that names one of an enumeration's cases.
    func choice<Choice: RawRepresentable>(_ index: Int) throws -> Choice
    where Choice.RawValue == String {
        try required(text(index).flatMap(Choice.init))
    }

    /// A JSON array of texts; NULL counts as empty.
    func texts(_ index: Int) throws -> [String] {
        guard let text = text(index) else { return [] }
        return try required(TextList.read(text))
    }
}

extension Row {
    fileprivate func databaseValue(_ index: Int) -> DatabaseValue.Storage {
        (self[index] as DatabaseValue).storage
    }
}

/// A list of texts in one column, as a JSON array.
enum TextList {
    static func read(_ text: String) -> [String]? {
        // As good as all are plain names, for which a JSON reader is a long way round.
        if text.hasPrefix("[\""), text.hasSuffix("\"]"), !text.utf8.contains(UInt8(ascii: "\\")) {
            let inner = text.dropFirst(2).dropLast(2)
            if !inner.utf8.contains(UInt8(ascii: "\"")), !inner.isEmpty { return [String(inner)] }
        }
        return try? JSONDecoder().decode([String].self, from: Data(text.utf8))
    }

    /// NULL stands for the empty list.
    static func writeUnlessEmpty(_ texts: [String]) throws -> String? {
        texts.isEmpty ? nil : try write(texts)
    }

    static func write(_ texts: [String]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        return String(decoding: try encoder.encode(texts), as: UTF8.self)
    }
}
