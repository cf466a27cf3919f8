public import Journal

/// How often each wrong option of a question was shown, and how often it was chosen.
public struct ItemAnalysis: Hashable, Sendable {
    /// One wrong option.
    public struct Distractor: Hashable, Sendable {
        /// What it stands for.
        public let value: ValueKey
        /// How often it was there to be chosen.
        public let shown: Int
        /// How often it was chosen.
        public let chosen: Int

        /// Whether it serves no purpose, as far as can be told: shown often, and never chosen.
        public var isNeverChosen: Bool { chosen == 0 && shown >= ItemAnalysis.least }
    }

    /// From how many times shown it says something that nobody chose an option.
    public static let least = 3

    /// The question.
    public let question: String
    /// Its wrong options, those shown most often first.
    public let distractors: [Distractor]

    /// An analysis for each question of which some option was shown often enough to tell, in the
    /// order of their names.
    public static func all(_ sums: [OptionSum]) -> [ItemAnalysis] {
        Dictionary(grouping: sums, by: \.question).map { question, options in
            ItemAnalysis(
                question: question,
                distractors: options.map {
                    Distractor(value: $0.value, shown: $0.shown, chosen: $0.chosen)
                }.sorted { left, right in
                    left.shown == right.shown ? left.value < right.value : left.shown > right.shown
                })
        }.filter { ($0.distractors.first?.shown ?? 0) >= least }
            .sorted { $0.question < $1.question }
    }

    /// What nobody fell for, though it was often there to be chosen.
    public var neverChosen: [ValueKey] {
        distractors.filter(\.isNeverChosen).map(\.value)
    }
}
