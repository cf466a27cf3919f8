import Columns
import Questions

/// How each kind of answer is asked for on paper.
enum QuestionLayout {
    /// What to do, where it does not go without saying.
    static func instruction(_ question: Question) -> String? {
        switch question.key {
        case .choice, .verdict, .value, .correction: nil
        case .selectAll: "Tick every one that applies."
        case .list: "Write one on each line."
        case .ordering:
            "Write the places in the boxes, from 1 to \(question.options.count)."
        case .matching(let pairs):
            Set(pairs).count == pairs.count && pairs.count == question.options.count
                ? "Write the letter that belongs to each."
                : "Write the letter that belongs to each; letters may be left over or used again."
        }
    }

    /// Where the answer goes.
    static func response(_ question: Question) -> Response {
        let options = question.options.map(\.text)
        return switch question.key {
        case .choice: .boxes(options, several: false)
        case .selectAll: .boxes(options, several: true)
        case .verdict: .boxes(VerdictBox.order.map(VerdictBox.text), several: false)
        case .value(let expected), .correction(_, let expected): .lines(room(for: expected))
        case .list(let items): .numberedLines(items.count)
        case .ordering: .ordering(options)
        case .matching: .matching(rows: question.rows, options: options)
        }
    }

    /// Its place on a separate answer sheet.
    static func cells(_ question: Question) -> AnswerRow.Cells {
        switch question.key {
        case .choice, .selectAll: .boxes(letters(question.options.count))
        case .verdict: .boxes(letters(VerdictBox.order.count))
        case .value(let expected), .correction(_, let expected):
            switch room(for: expected) {
            case .short: .lines(1)
            case .whole(let count): .lines(count)
            }
        case .list(let items): .lines(items.count)
        case .ordering: .blanks(letters(question.options.count))
        case .matching: .blanks(question.rows.indices.map { "\($0 + 1)" })
        }
    }

    private static func room(for expected: Expected) -> LineCount {
        LineCount.room(forColumns: DisplayWidth.of(expected.canonical))
    }

    private static func letters(_ count: Int) -> [String] {
        (0..<count).map { "\(FormLetter($0))" }
    }
}
