import Facts
public import Journal

/// Reviews done elsewhere in a file of CSV with the columns `facet`, `rating` and `reviewed_at`.
public enum ReviewFile {
    /// Reads a whole file.
    ///
    /// The first row names the columns, in any order; others are passed over. A rating is 1 to 4 or
    /// again, hard, good, easy; a time is ISO 8601 (UTC where it has no offset) or whole seconds
    /// since 1970. Throws ``ProgressError/badLine(_:path:reason:)`` at the first row that cannot be
    /// read.
    public static func read(_ path: String) throws(ProgressError) -> [ReviewImport] {
        var rows = CSVRows(try ByteStream(path: path))
        do {
            return try read(&rows)
        } catch let problem as RowProblem {
            throw .badLine(problem.line, path: path, reason: problem.reason)
        } catch let problem as LineProblem {
            throw .badLine(rows.currentLine, path: path, reason: problem.reason)
        } catch {
            throw .failed(path: path, detail: "it cannot be read")
        }
    }

    private struct RowProblem: Error {
        let line: Int
        let reason: String
    }

    private static func read(_ rows: inout CSVRows) throws -> [ReviewImport] {
        guard let header = try rows.next() else { return [] }
        let names = header.cells.map { $0.lowercased() }
        guard let facet = names.firstIndex(of: "facet"),
            let rating = names.firstIndex(of: "rating"),
            let moment = names.firstIndex(of: "reviewed_at")
        else {
            throw RowProblem(
                line: header.line, reason: "the first row is to name facet, rating, reviewed_at")
        }
        var reviews: [ReviewImport] = []
        while let row = try rows.next() {
            guard row.cells.count > max(facet, rating, moment) else {
                throw RowProblem(line: row.line, reason: "a cell is missing")
            }
            reviews.append(
                try review(row, row.cells[facet], row.cells[rating], row.cells[moment]))
        }
        return reviews
    }

    private static func review(
        _ row: CSVRows.Row, _ facet: String, _ rating: String, _ time: String
    ) throws -> ReviewImport {
        let facet = FormulaGuard.unguarded(facet)
        guard !facet.isEmpty else {
            throw RowProblem(line: row.line, reason: "the facet is missing")
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
