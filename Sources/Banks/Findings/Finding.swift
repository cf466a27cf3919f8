/// Something that a bank's author should know: where it is, what is wrong and what to do.
public struct Finding: Hashable, Sendable {
    /// How much a finding weighs.
    public enum Severity: String, Sendable, CaseIterable {
        /// The bank cannot be used.
        case error
        /// The bank can be used, but something is odd.
        case warning
    }

    /// How much it weighs.
    public let severity: Severity
    /// The file's name, as it was given.
    public let file: String
    /// The line, counted from 1.
    public let line: Int
    /// The column, counted from 1 in Unicode scalars.
    public let column: Int
    /// How many Unicode scalars the place covers, at least 1.
    public let length: Int
    /// What is wrong.
    public let message: String
    /// What to do about it.
    public let advice: String?

    /// Makes a finding.
    public init(
        severity: Severity, file: String, line: Int, column: Int, length: Int, message: String,
        advice: String?
    ) {
        self.severity = severity
        self.file = file
        self.line = line
        self.column = column
        self.length = length
        self.message = message
        self.advice = advice
    }
}
