public import Facts

/// A question that a learner marked for the bank's author.
public struct FlaggedQuestion: Hashable, Sendable {
    /// The question.
    public let question: String
    /// The learner's remark; empty where there was none.
    public let note: String
    /// When it was marked.
    public let moment: Moment

    /// Takes what was marked, why and when.
    public init(question: String, note: String, moment: Moment) {
        self.question = question
        self.note = note
        self.moment = moment
    }
}
