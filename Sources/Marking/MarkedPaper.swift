import Grading
import Printing
import Questions

/// One answer on a paper, judged.
public struct MarkedAnswer: Sendable {
    /// The question's number on the form.
    public let number: Int
    /// The question, as the form has it.
    public let question: Question
    /// What was written; empty where nothing was.
    public let written: String
    /// How it was judged.
    public let grade: Grade
    /// From 0 for nothing to 1 for all, after the rule printed on the paper.
    public let credit: Double
    /// What the question is worth.
    public let points: Int

    /// The points earned.
    public var earned: Double { credit * Double(points) }
    /// Whether nothing was written.
    public var isBlank: Bool { written.isEmpty }
}

/// One learner's paper, judged.
public struct MarkedPaper: Sendable {
    /// Who wrote it.
    public let learner: String
    /// The form.
    public let form: FormLetter
    /// The answers, by number.
    public let answers: [MarkedAnswer]

    /// The points earned.
    public var earned: Double { answers.reduce(0) { $0 + $1.earned } }
    /// The points that could be earned.
    public var points: Int { answers.reduce(0) { $0 + $1.points } }
    /// The part of the points that was earned, 0 to 1.
    public var score: Double { points > 0 ? earned / Double(points) : 0 }
    /// The answers that did not earn all their points.
    public var missed: [MarkedAnswer] { answers.filter { $0.credit < 1 } }
}
