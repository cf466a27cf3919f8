import Printing
import Tables

/// What learners answered, as a teacher typed it in: `learner,form,1,2,3,…`, a row for each paper.
///
/// The head names the columns; `form` may be left out where there is one form, and columns that
/// hold neither are passed over. Rows that cannot be used are told, and the others are read.
public struct AnswerTable: Hashable, Sendable {
    /// One learner's paper.
    public struct Paper: Hashable, Sendable {
        /// The line that it begins on, counted from 1.
        public let line: Int
        /// Who wrote it.
        public let learner: String
        /// The form's letter.
        public let form: FormLetter
        /// What was answered, by the question's number; blanks are left out.
        public let answers: [Int: String]
    }

    /// A row that cannot be used.
    public struct Problem: Hashable, Sendable {
        /// The line, counted from 1.
        public let line: Int
        /// What is wrong with it.
        public let text: String
    }

    /// The papers, in the file's order.
    public private(set) var papers: [Paper] = []
    /// The rows that cannot be used, in the file's order.
    public private(set) var problems: [Problem] = []

    /// Reads a table.
    ///
    /// - Parameter lengths: how many questions each form has, by its letter.
    public init(_ text: String, lengths: [FormLetter: Int]) {
        let table = TableReader(text)
        var rows = table.rows[...]
        defer {
            if let line = table.unended {
                problems.append(Problem(line: line, text: "a quoted cell does not end"))
            }
        }
        guard let head = rows.popFirst() else {
            problems.append(Problem(line: 1, text: "it is empty"))
            return
        }
        let columns: AnswerColumns
        do throws(AnswerColumns.Refusal) {
            columns = try AnswerColumns(head.cells, lengths)
        } catch {
            problems.append(Problem(line: head.line, text: error.text))
            return
        }
        if rows.isEmpty, table.unended == nil {
            problems.append(Problem(line: head.line, text: "no papers follow the head"))
        }
        var lines: [String: Int] = [:]
        for row in rows {
            do throws(AnswerColumns.Refusal) {
                let paper = try columns.paper(row, lengths)
                if let first = lines[paper.learner] {
                    throw AnswerColumns.Refusal("\(paper.learner) is on line \(first) already")
                }
                lines[paper.learner] = row.line
                papers.append(paper)
            } catch {
                problems.append(Problem(line: row.line, text: error.text))
            }
        }
    }
}
