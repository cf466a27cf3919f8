/// A question as it stands on paper.
public struct QuestionBlock: Hashable, Sendable {
    /// Its number on the form.
    public var number: Int
    /// Its points.
    public var points: Int
    /// What is asked.
    public var stem: String
    /// How to answer, where it does not go without saying.
    public var instruction: String?
    /// Where to answer.
    public var response: Response

    /// Makes a question.
    public init(
        number: Int, points: Int, stem: String, instruction: String? = nil, response: Response
    ) {
        self.number = number
        self.points = points
        self.stem = stem
        self.instruction = instruction
        self.response = response
    }
}

/// The place for an answer.
public enum Response: Hashable, Sendable {
    /// Boxes to tick, lettered from A; one of them, or every one that applies.
    case boxes([String], several: Bool)
    /// Ruled lines to write on.
    case lines(LineCount)
    /// Numbered lines, one for each item.
    case numberedLines(Int)
    /// Items lettered from A, each with a box for its place in the order.
    case ordering([String])
    /// Rows with a place for a letter, and the lettered options.
    case matching(rows: [String], options: [String])
}

/// How much room an answer in words is given, in steps, so that the room does not tell the answer.
public enum LineCount: Hashable, Sendable {
    /// Less than half a line: a year, a number, a short name.
    case short
    /// Whole lines, at least one.
    case whole(Int)

    /// The room for an answer of so many columns, at 40 columns of handwriting a line.
    static func room(forColumns columns: Int) -> LineCount {
        columns <= 20 ? .short : .whole(min(12, (columns + 39) / 40))
    }
}

/// One question's place on a separate answer sheet.
public struct AnswerRow: Hashable, Sendable {
    /// What is to be filled in.
    public enum Cells: Hashable, Sendable {
        /// Boxes to tick, each under its letter.
        case boxes([String])
        /// Labelled places for a number or a letter.
        case blanks([String])
        /// Lines to write on.
        case lines(Int)
    }

    /// The question's number.
    public var number: Int
    /// What is to be filled in.
    public var cells: Cells

    /// Makes a row.
    public init(number: Int, cells: Cells) {
        self.number = number
        self.cells = cells
    }
}
