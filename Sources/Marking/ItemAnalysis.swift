import Facts
import Printing
import Questions

/// How one question fared with a class.
public struct ItemAnalysis: Sendable {
    /// One of the answers offered, and how many chose it.
    public struct Choice: Hashable, Sendable {
        /// The option.
        public let text: String
        /// Whether it is right.
        public let isCorrect: Bool
        /// How many chose it.
        public let count: Int
    }

    /// A wrong answer in the learners' words, and how many gave it.
    public struct Wrong: Hashable, Sendable {
        /// What was written, as its first writer wrote it.
        public let text: String
        /// How many wrote so, but for case and spaces.
        public let count: Int
    }

    /// The question.
    public let question: Question
    /// Where it stands: its number in each form.
    public let places: [FormLetter: Int]
    /// How many papers have it.
    public let papers: Int
    /// How many left it blank.
    public let blanks: Int
    /// The mean credit, from 0 where nobody knew it to 1 where everyone did.
    public let difficulty: Double
    /// How well it tells who knows the rest: the correlation of its credit with the score on the
    /// paper's other questions (corrected point-biserial), -1 to 1; nil where either is all alike.
    public let discrimination: Double?
    /// Its mean credit among the best 27 of 100 papers less that among the worst (T. Kelley, 1939);
    /// nil for fewer than four papers.
    public let upperLower: Double?
    /// The options with how often each was chosen; empty where nothing is offered.
    public let choices: [Choice]
    /// The wrong answers in learners' own words, the most frequent first, five at most; empty where
    /// something is offered.
    public let wrong: [Wrong]

    /// The distractors that nobody chose.
    public var neverChosen: [String] {
        choices.filter { !$0.isCorrect && $0.count == 0 }.map(\.text)
    }

    /// Analyses each question of some papers, in the order of the first form that has it.
    public static func all(of papers: [MarkedPaper]) -> [ItemAnalysis] {
        var answers: [QuestionID: [Occurrence]] = [:]
        var order: [QuestionID] = []
        for paper in papers.sorted(by: { $0.form < $1.form }) {
            for answer in paper.answers {
                if answers[answer.question.id] == nil { order.append(answer.question.id) }
                answers[answer.question.id, default: []].append(
                    Occurrence(paper: paper, answer: answer))
            }
        }
        return order.compactMap { answers[$0].flatMap(ItemAnalysis.init) }
    }

    /// An answer and the paper it stands on.
    private struct Occurrence {
        let form: FormLetter
        let score: Double
        let rest: Double
        let answer: MarkedAnswer

        init(paper: MarkedPaper, answer: MarkedAnswer) {
            form = paper.form
            score = paper.score
            let others = Double(paper.points - answer.points)
            rest = others > 0 ? (paper.earned - answer.earned) / others : 0
            self.answer = answer
        }
    }

    private init?(_ all: [Occurrence]) {
        guard let first = all.first else { return nil }
        question = first.answer.question
        places = Dictionary(
            all.map { ($0.form, $0.answer.number) }, uniquingKeysWith: { first, _ in first })
        papers = all.count
        blanks = all.count(where: \.answer.isBlank)
        difficulty = Statistics.mean(all.map(\.answer.credit)) ?? 0
        discrimination = Statistics.correlation(all.map(\.answer.credit), all.map(\.rest))
        upperLower = Self.upperLower(all)
        let counts = ChoiceCount(all.map(\.answer))
        choices = counts.choices
        wrong = counts.choices.isEmpty ? counts.wrong : []
    }

    private static func upperLower(_ all: [Occurrence]) -> Double? {
        guard all.count >= 4 else { return nil }
        let ranked = all.enumerated().sorted {
            ($0.element.score, $0.offset) > ($1.element.score, $1.offset)
        }.map(\.element.answer.credit)
        let size = max(1, Int((Double(all.count) * 0.27).rounded()))
        guard let upper = Statistics.mean(Array(ranked.prefix(size))),
            let lower = Statistics.mean(Array(ranked.suffix(size)))
        else { return nil }
        return upper - lower
    }
}
