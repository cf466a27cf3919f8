import Facts

/// Some of a quiz's questions: how many, and of what.
public struct SetPart: Hashable, Sendable {
    /// How many questions.
    public var count: Int
    /// Only of this topic.
    public var topic: TopicID?
    /// Only of this kind.
    public var kind: QuestionKind?
    /// Only in this frame.
    public var frame: Frame?

    /// Wants so many questions of anything.
    public init(count: Int) {
        self.count = count
    }

    /// Whether a question is such a one.
    public func admits(_ question: Question) -> Bool {
        (topic == nil || question.topic == topic) && (kind == nil || question.kind == kind)
            && (frame == nil || question.frame == frame)
    }

    /// How much it narrows the choice.
    var narrowness: Int {
        (topic == nil ? 0 : 2) + (kind == nil ? 0 : 2) + (frame == nil ? 0 : 1)
    }
}
