import Foundation

extension LogLine {
    /// One column of the CSV form.
    struct Column {
        /// Its name in the first row, the key of the JSON form.
        let name: String
        /// The cell's text.
        let text: (LogLine) throws -> String
        /// Takes a cell's text that is not empty; gives whether it could be read.
        let set: (inout LogLine, String) -> Bool
    }

    /// The columns, in order.
    static var columns: [Column] {
        [
            words("type", \.type), words("id", \.id), words("at", \.at),
            words("attempt", \.attempt), words("mode", \.mode), json("banks", \.banks),
            number("seed", \.seed), words("bank", \.bank), words("question", \.question),
            words("kind", \.kind), words("frame", \.frame), words("topic", \.topic),
            words("typed", \.typed), words("verdict", \.verdict), number("credit", \.credit),
            number("hints", \.hints), number("seconds", \.seconds), number("forgiven", \.forgiven),
            number("skipped", \.skipped), json("confused_with", \.confusedWith),
            json("facets", \.facets), words("answer", \.answer), words("note", \.note),
            json("weights", \.weights), json("distractors", \.distractors),
            words("first_typed", \.firstTyped), words("fact", \.fact),
        ]
    }

    private static func words(
        _ name: String, _ path: WritableKeyPath<LogLine, String>
    ) -> Column {
        Column(name: name, text: { FormulaGuard.guarded($0[keyPath: path]) }) { line, text in
            line[keyPath: path] = FormulaGuard.unguarded(text)
            return true
        }
    }

    private static func words(
        _ name: String, _ path: WritableKeyPath<LogLine, String?>
    ) -> Column {
        Column(name: name, text: { FormulaGuard.guarded($0[keyPath: path] ?? "") }) {
            line, text in
            line[keyPath: path] = FormulaGuard.unguarded(text)
            return true
        }
    }

    private static func number<Number: LosslessStringConvertible>(
        _ name: String, _ path: WritableKeyPath<LogLine, Number?>
    ) -> Column {
        Column(name: name, text: { $0[keyPath: path].map(\.description) ?? "" }) { line, text in
            line[keyPath: path] = Number(text)
            return line[keyPath: path] != nil
        }
    }

    private static func json<List: Codable & SendableMetatype>(
        _ name: String, _ path: WritableKeyPath<LogLine, List?>
    ) -> Column {
        Column(
            name: name,
            text: { line in try line[keyPath: path].map(JSONText.write) ?? "" },
            set: { line, text in
                line[keyPath: path] = JSONText.read(text)
                return line[keyPath: path] != nil
            })
    }
}

/// JSON on one line, with keys in a fixed order.
enum JSONText {
    static func write(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func read<T: Decodable>(_ text: String) -> T? {
        try? JSONDecoder().decode(T.self, from: Data(text.utf8))
    }
}

/// Keeps a spreadsheet from taking text for a formula: an apostrophe stands before it.
///
/// Text that begins with an apostrophe gets one, too, so that reading undoes writing.
enum FormulaGuard {
    private static let triggers: Set<UInt8> = Set("=+-@\t\r\n'".utf8)

    static func guarded(_ text: String) -> String {
        text.utf8.first.map(triggers.contains) ?? false ? "'" + text : text
    }

    static func unguarded(_ text: String) -> String {
        text.utf8.first == UInt8(ascii: "'") ? String(text.unicodeScalars.dropFirst()) : text
    }
}
