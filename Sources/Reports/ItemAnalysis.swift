public import Journal

/// How often each option of a question was chosen wrongly.
public struct ItemAnalysis: Hashable, Sendable {
    /// One wrong option.
    public struct Distractor: Hashable, Sendable {
        /// What it stands for.
        public let value: ValueKey
        /// How often it was chosen.
        public let chosen: Int
    }

    /// The question.
    public let question: String
    /// Its wrong options, in the order given.
    public let distractors: [Distractor]

    /// Takes a question's wrong options and what was mixed up in the whole log.
    public init(question: String, distractors: [ValueKey], confusions: [ConfusionSum]) {
        var counts: [ValueKey: Int] = [:]
        for sum in confusions where sum.question == question {
            counts[sum.value, default: 0] += sum.count
        }
        self.question = question
        self.distractors = distractors.map { Distractor(value: $0, chosen: counts[$0] ?? 0) }
    }

    /// What nobody fell for, and so serves no purpose.
    public var neverChosen: [ValueKey] {
        distractors.filter { $0.chosen == 0 }.map(\.value)
    }
}
