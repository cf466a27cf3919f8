import Printing

/// What learners answered, as a teacher typed it in: `learner,form,1,2,3,…`, a row for each paper.
///
/// The head names the columns; `form` may be left out where there is one form. Rows that cannot be
/// used are told, and the others are read.
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
        let table = CSVReader(text)
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
        let columns: Columns
        do throws(Refusal) {
            columns = try Columns(head.cells, lengths)
        } catch {
            problems.append(Problem(line: head.line, text: error.text))
            return
        }
        var lines: [String: Int] = [:]
        for row in rows {
            do throws(Refusal) {
                let paper = try columns.paper(row, lengths)
                if let first = lines[paper.learner] {
                    throw Refusal("\(paper.learner) is on line \(first) already")
                }
                lines[paper.learner] = row.line
                papers.append(paper)
            } catch {
                problems.append(Problem(line: row.line, text: error.text))
            }
        }
    }

    private struct Refusal: Error {
        let text: String

        init(_ text: String) { self.text = text }
    }

    /// Which column holds what.
    private struct Columns {
        private let count: Int
        private let learner: Int
        private let form: Int?
        private let numbers: [(column: Int, number: Int)]

        init(_ cells: [String], _ lengths: [FormLetter: Int]) throws(Refusal) {
            let names = cells.map { $0.lowercased() }
            guard let learner = names.firstIndex(where: Self.learnerNames.contains) else {
                throw Refusal("the head has no column 'learner'")
            }
            self.learner = learner
            form = names.firstIndex(of: "form")
            if form == nil, lengths.count > 1 {
                throw Refusal("the head has no column 'form', and the quiz has several forms")
            }
            var numbers: [(column: Int, number: Int)] = []
            let most = lengths.values.max() ?? 0
            for (column, name) in names.enumerated() where column != learner && column != form {
                if name.isEmpty { continue }
                let digits = name.hasPrefix("q") ? String(name.dropFirst()) : name
                guard let number = Int(digits), (1...max(1, most)).contains(number) else {
                    throw Refusal(
                        "the head has a column '\(cells[column])'; expected learner, form and the "
                            + "numbers 1 to \(most)")
                }
                guard !numbers.contains(where: { $0.number == number }) else {
                    throw Refusal("the head has two columns for question \(number)")
                }
                numbers.append((column, number))
            }
            guard !numbers.isEmpty else {
                throw Refusal("the head has no numbers of questions")
            }
            self.numbers = numbers
            count = cells.count
        }

        private static let learnerNames: Set<String> = ["learner", "name", "student", "id"]

        func paper(
            _ row: CSVReader.Row, _ lengths: [FormLetter: Int]
        ) throws(Refusal) -> Paper {
            guard row.cells.count <= count else {
                throw Refusal(
                    "it has \(row.cells.count) cells, and the head \(count); an answer with a "
                        + "comma must be quoted")
            }
            func cell(_ column: Int) -> String {
                row.cells.indices.contains(column) ? row.cells[column] : ""
            }
            let name = cell(learner)
            guard !name.isEmpty else { throw Refusal("it names no learner") }
            let letter: FormLetter
            if let form {
                let text = cell(form)
                let known = lengths.keys.sorted().map { "\($0)" }.joined(separator: ", ")
                if text.isEmpty, lengths.count == 1, let only = lengths.keys.first {
                    letter = only
                } else if let read = FormLetter(text), lengths[read] != nil {
                    letter = read
                } else {
                    throw Refusal("there is no form '\(text)'; forms are \(known)")
                }
            } else {
                letter = lengths.keys.first ?? FormLetter(0)
            }
            var answers: [Int: String] = [:]
            for (column, number) in numbers where !cell(column).isEmpty {
                guard number <= lengths[letter] ?? 0 else {
                    throw Refusal("form \(letter) has no question \(number)")
                }
                answers[number] = cell(column)
            }
            return Paper(line: row.line, learner: name, form: letter, answers: answers)
        }
    }
}
