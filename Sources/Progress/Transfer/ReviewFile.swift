import Facts
public import Journal
import Tables

/// Reviews done elsewhere in a table with the columns `facet`, `rating` and `reviewed_at`.
public enum ReviewFile {
    /// Reads a whole file, as a spreadsheet or an editor may have saved it.
    ///
    /// The first row names the columns, in any order; others are passed over. A rating is 1 to 4 or
    /// again, hard, good, easy; a time is ISO 8601 (UTC where it has no offset) or whole seconds
    /// since 1970. Throws ``ProgressError/badLine(_:path:reason:)`` at the first row that cannot be
    /// read.
    public static func read(_ path: String) throws(ProgressError) -> [ReviewImport] {
        let bytes = try ByteStream.whole(path, limit: 256 << 20)
        do throws(RowProblem) {
            return try read(TableReader(TableText.decoded(bytes)))
        } catch {
            throw .badLine(error.line, path: path, reason: error.reason)
        }
    }

    /// Whether the first row of a file names a facet, a rating and a time.
    public static func isOne(_ path: String) throws(ProgressError) -> Bool {
        let head = Array(try ByteStream(path: path).atHand)
        guard let names = TableReader(String(decoding: head, as: UTF8.self)).rows.first?.cells
        else { return false }
        return columns(names) != nil
    }

    private struct RowProblem: Error {
        let line: Int
        let reason: String
    }

    private static func columns(
        _ head: [String]
    ) -> (facet: Int, rating: Int, moment: Int)? {
        let names = head.map(TableReader.name)
        guard let facet = names.firstIndex(of: "facet"),
            let rating = names.firstIndex(of: "rating"),
            let moment = names.firstIndex(of: "reviewed at")
        else { return nil }
        return (facet, rating, moment)
    }

    private static func read(_ table: TableReader) throws(RowProblem) -> [ReviewImport] {
        if let line = table.unended {
            throw RowProblem(line: line, reason: "a quoted cell does not end")
        }
        guard let head = table.rows.first else { return [] }
        guard let (facet, rating, moment) = columns(head.cells) else {
            throw RowProblem(
                line: head.line, reason: "the first row is to name facet, rating, reviewed_at")
        }
        var reviews: [ReviewImport] = []
        for row in table.rows.dropFirst() {
            guard row.cells.count > max(facet, rating, moment) else {
                throw RowProblem(line: row.line, reason: "a cell is missing")
            }
            reviews.append(
                try review(row, row.cells[facet], row.cells[rating], row.cells[moment]))
        }
        return reviews
    }

    private static func review(
        _ row: TableRow, _ facet: String, _ rating: String, _ time: String
    ) throws(RowProblem) -> ReviewImport {
        let facet = FormulaGuard.unguarded(facet)
        guard !facet.isEmpty else {
            throw RowProblem(line: row.line, reason: "the facet is missing")
        }
        guard ReviewImport.canBeNamed(facet) else {
            throw RowProblem(
                line: row.line, reason: "the facet has more than 1,024 bytes, or a NUL in it")
        }
        guard let rated = RecordedRating(rating) else {
            throw RowProblem(
                line: row.line,
                reason: "\"\(rating.prefix(40))\" is no rating: 1 to 4, or again, hard, good, easy")
        }
        guard let moment = moment(time), Moment.loggable.contains(moment) else {
            throw RowProblem(
                line: row.line,
                reason: "\"\(time.prefix(40))\" is no time such as 2022-11-04T08:30:00Z")
        }
        return ReviewImport(facet: FacetID(facet), rating: rated, moment: moment)
    }

    private static func moment(_ text: String) -> Moment? {
        if let seconds = Int64(text), (0...253_402_300_799).contains(seconds) {
            return Moment(microseconds: seconds * 1_000_000)
        }
        return Moment(iso8601: text)
    }
}
