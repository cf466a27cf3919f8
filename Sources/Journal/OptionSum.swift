public import Facts

/// How often a wrong option of a question was in view, and how often it was chosen.
public struct OptionSum: Hashable, Sendable {
    /// The question.
    public let question: String
    /// What the option stands for.
    public let value: ValueKey
    /// In how many answers it was there to be chosen; questions passed by do not count.
    public let shown: Int
    /// In how many of them it was.
    public let chosen: Int

    /// Takes an option's counts.
    public init(question: String, value: ValueKey, shown: Int, chosen: Int) {
        self.question = question
        self.value = value
        self.shown = shown
        self.chosen = chosen
    }

    /// Adds up answers that are at hand as values, in the order of questions and values.
    public static func all(_ answers: some Sequence<Answer>) -> [OptionSum] {
        var counts: [Key: (shown: Int, chosen: Int)] = [:]
        for answer in answers where !answer.wasSkipped {
            for value in answer.distractors {
                let key = Key(question: answer.question, value: value)
                let known = counts[key] ?? (0, 0)
                let isChosen = answer.confusedWith.contains(value)
                counts[key] = (known.shown + 1, known.chosen + (isChosen ? 1 : 0))
            }
        }
        return counts.map { key, count in
            OptionSum(
                question: key.question, value: key.value, shown: count.shown, chosen: count.chosen)
        }.sorted { ($0.question, $0.value) < ($1.question, $1.value) }
    }

    private struct Key: Hashable {
        let question: String
        let value: ValueKey
    }
}
