/// One kind of question: makes all its questions on a fact in a frame.
///
/// A form gives only what the model proves to have one right answer, and nothing where it cannot.
public protocol QuestionForm: Sendable {
    /// The kind that it makes.
    static var kind: QuestionKind { get }
    /// Whether the seed has a hand in its questions.
    static var isSeeded: Bool { get }
    /// Its questions on a fact, in order of their numbers.
    static func questions(on asked: AskedFact, in workshop: Workshop) -> [Question]
}

extension QuestionForm {
    static var isSeeded: Bool { false }
}

/// The one place where forms are registered.
public enum QuestionForms {
    /// Every form, in the order of ``QuestionKind``.
    public static let all: [any QuestionForm.Type] = [
        ChoiceForm.self, SelectAllForm.self, ClaimForm.self, CorrectionForm.self, ClozeForm.self,
        ShortAnswerForm.self, DateForm.self, NumberForm.self, ListForm.self, OrderingForm.self,
        MatchingForm.self, OddOneOutForm.self, IntervalForm.self, ChainForm.self,
    ]
}
