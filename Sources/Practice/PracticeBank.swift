import Facts
import Grading
import Questions

/// A bank ready for practice: its model, its questions and its judge.
public struct PracticeBank: Sendable {
    /// The bank's model.
    public let model: Model
    /// Its questions.
    public let source: QuestionSource
    /// Judges answers to them.
    public let judge: Judge

    /// Readies a bank.
    public init(_ model: Model, seed: UInt64) {
        self.model = model
        source = QuestionSource(model: model, seed: seed)
        judge = Judge(model: model)
    }
}
