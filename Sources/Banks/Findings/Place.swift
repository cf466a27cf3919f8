/// A stretch of a bank's text, to point at.
struct Place: Hashable, Sendable {
    /// The line, counted from 1.
    var line: Int32
    /// The column, counted from 1 in Unicode scalars.
    var column: Int32
    /// How many Unicode scalars it covers.
    var length: Int32

    /// The text's beginning.
    static let start = Place(line: 1, column: 1)

    /// Takes a line, a column and a length; what is too large or too small is clamped.
    init(line: Int, column: Int, length: Int = 1) {
        self.line = Int32(clamping: max(1, line))
        self.column = Int32(clamping: max(1, column))
        self.length = Int32(clamping: max(1, length))
    }

    /// The place `offset` scalars further on the same line.
    func moved(by offset: Int, length: Int) -> Place {
        Place(line: Int(line), column: Int(column) + offset, length: length)
    }
}
