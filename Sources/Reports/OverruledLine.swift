public import Facts
import Journal

/// An answer accepted after all.
public struct OverruledLine: Hashable, Sendable, Encodable {
    /// The question.
    public let question: String
    /// What the learner typed.
    public let typed: String
    /// When.
    public let moment: Moment

    init(_ answer: OverruledAnswer) {
        question = answer.question
        typed = answer.typed
        moment = answer.moment
    }

    private enum Key: String, CodingKey {
        case question, typed, at
    }

    /// Writes `question, typed, at`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(question, forKey: .question)
        try container.encode(typed, forKey: .typed)
        try container.encode(moment.iso8601, forKey: .at)
    }
}
