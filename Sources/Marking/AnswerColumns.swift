import Printing
import Tables

/// Which column of a table of answers holds what.
struct AnswerColumns {
    /// Why a row cannot be used.
    struct Refusal: Error {
        let text: String

        init(_ text: String) { self.text = text }
    }

    private let count: Int
    private let learner: Int
    private let form: Int?
    private let numbers: [(column: Int, number: Int)]

    /// Reads the head: who, the form, and the questions by number; in any order.
    init(_ cells: [String], _ lengths: [FormLetter: Int]) throws(Refusal) {
        let names = cells.map(TableReader.name)
        guard let learner = Self.learnerNames.lazy.compactMap(names.firstIndex).first else {
            throw Refusal(
                "the head has no column 'learner'; it should read learner,form,1,2,3 and so on")
        }
        self.learner = learner
        form = names.firstIndex(of: "form")
        if form == nil, lengths.count > 1 {
            throw Refusal("the head has no column 'form', and the quiz has several forms")
        }
        var numbers: [(column: Int, number: Int)] = []
        let most = lengths.values.max() ?? 0
        for (column, name) in names.enumerated() where column != learner && column != form {
            // What has no digit is no question: a class, an address, a second name.
            guard name.contains(where: \.isNumber) else { continue }
            guard let number = Self.number(name), (1...max(1, most)).contains(number) else {
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

    /// What may stand over the learners, the likeliest first.
    private static let learnerNames = [
        "learner", "student", "name", "learner name", "student name", "full name", "candidate",
        "id", "student id", "learner id",
    ]

    /// The number of "7", "Q7", "#7", "question 7".
    private static func number(_ name: String) -> Int? {
        let digits = name.drop { !$0.isNumber }
        let word = name.prefix(name.count - digits.count).filter(\.isLetter)
        guard ["", "q", "no", "nr", "question", "item"].contains(word) else { return nil }
        return Int(digits.hasSuffix(".") ? digits.dropLast() : digits)
    }

    /// The paper in a row.
    func paper(
        _ row: TableRow, _ lengths: [FormLetter: Int]
    ) throws(Refusal) -> AnswerTable.Paper {
        guard row.cells.dropFirst(count).allSatisfy(\.isEmpty) else {
            throw Refusal(
                "it has \(row.cells.count) cells, and the head \(count); an answer with a "
                    + "comma must be quoted")
        }
        func cell(_ column: Int) -> String {
            row.cells.indices.contains(column) ? row.cells[column] : ""
        }
        let name = cell(learner)
        guard !name.isEmpty else { throw Refusal("it names no learner") }
        let letter = try letter(form.map(cell) ?? "", lengths)
        var answers: [Int: String] = [:]
        for (column, number) in numbers where !Self.isBlank(cell(column)) {
            guard number <= lengths[letter] ?? 0 else {
                throw Refusal("form \(letter) has no question \(number)")
            }
            answers[number] = cell(column)
        }
        return AnswerTable.Paper(line: row.line, learner: name, form: letter, answers: answers)
    }

    /// The form by its letter, "B" or "Form B"; where there is one, it need not be named.
    private func letter(
        _ text: String, _ lengths: [FormLetter: Int]
    ) throws(Refusal) -> FormLetter {
        if text.isEmpty, lengths.count == 1, let only = lengths.keys.first { return only }
        let last = text.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? text
        let isNamed = text == last || TableReader.name(text) == "form \(last.lowercased())"
        guard isNamed, let read = FormLetter(last), lengths[read] != nil else {
            let known = lengths.keys.sorted().map { "\($0)" }.joined(separator: ", ")
            throw Refusal(
                text.isEmpty
                    ? "it names no form; forms are \(known)"
                    : "there is no form '\(text)'; forms are \(known)")
        }
        return read
    }

    /// Whether nothing was answered: dashes and question marks are how teachers type that in.
    private static func isBlank(_ cell: String) -> Bool {
        cell.allSatisfy { "-–—?._ ".contains($0) }
    }
}
