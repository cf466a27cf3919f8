/// What a number of answers add up to.
public struct Tally: Hashable, Sendable {
    /// How many questions were asked, those passed by among them.
    public var asked = 0
    /// How many answers were correct.
    public var correct = 0
    /// How many were passed by.
    public var skipped = 0
    /// The credit of all answers together.
    public var credit = 0.0
    /// The seconds of all answers together.
    public var seconds = 0.0

    /// Starts with nothing asked.
    public init() {}

    /// Takes what answers add up to.
    public init(asked: Int, correct: Int, skipped: Int, credit: Double, seconds: Double) {
        self.asked = asked
        self.correct = correct
        self.skipped = skipped
        self.credit = credit
        self.seconds = seconds
    }

    /// Credit for each question asked, 0 to 1; nil where nothing was asked.
    public var score: Double? { asked > 0 ? credit / Double(asked) : nil }

    /// Adds another tally.
    public static func += (left: inout Tally, right: Tally) {
        left.asked += right.asked
        left.correct += right.correct
        left.skipped += right.skipped
        left.credit += right.credit
        left.seconds += right.seconds
    }

    /// Counts one answer; an overruled one is correct in full.
    mutating func add(_ answer: Answer, isOverruled: Bool) {
        self += Tally(
            asked: 1, correct: isOverruled || answer.verdict == .correct ? 1 : 0,
            skipped: answer.wasSkipped ? 1 : 0, credit: isOverruled ? 1 : answer.credit,
            seconds: answer.seconds)
    }
}
