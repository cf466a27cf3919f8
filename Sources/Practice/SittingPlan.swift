import Facts
import Journal
import Memory
import Questions

/// What a sitting is to be: how long, of what, and under which rules.
public struct SittingPlan: Hashable, Sendable {
    /// Practice, or an exam without hints and feedback.
    public var mode: AttemptMode = .practice
    /// How many questions at most.
    public var count = 10
    /// Only questions of this topic.
    public var topic: TopicID?
    /// Only questions of these kinds; nil for any.
    public var kinds: Set<QuestionKind>?
    /// How many facts may be met for the first time; nil for any number.
    public var newFacts: Int?
    /// Facts that the learner has put aside.
    public var resting: Set<FactName> = []
    /// Only questions in this frame.
    public var frame: Frame?
    /// Only these facets, for drilling what was mixed up; nil for any.
    public var facets: Set<FacetID>?
    /// Chooses among new facts and equally fitting forms.
    public var seed: UInt64

    /// Plans ten questions of anything.
    public init(seed: UInt64) {
        self.seed = seed
    }

    /// The one kind that is asked for; nil where there are several.
    var kind: QuestionKind? { kinds.flatMap { $0.count == 1 ? $0.first : nil } }

    /// Whether a question may be asked.
    func admits(_ question: Question) -> Bool {
        (topic == nil || question.topic == topic) && (kinds?.contains(question.kind) ?? true)
            && (frame == nil || question.frame == frame)
            && (resting.isEmpty || !question.facets.contains { resting.contains(FactName($0)) })
    }
}

extension QuestionKind {
    /// How much of the answer the form gives away.
    public var rung: Rung {
        switch self {
        case .choice, .claim, .oddOneOut, .selectAll: .recognition
        case .cloze, .matching, .ordering: .cued
        case .shortAnswer, .date, .number, .list, .correction, .chain, .interval: .recall
        }
    }
}

extension Question {
    /// How much of the answer this question gives away: options make it recognition.
    public var rung: Rung {
        if case .choice = key { return .recognition }
        return kind.rung
    }

    /// What its wrong options stand for, as the log names it, where there are options.
    public var distractors: [ValueKey] {
        switch key {
        case .choice, .selectAll: options.filter { !$0.isCorrect }.compactMap { $0.value?.key }
        default: []
        }
    }

    /// The form's name, so that no facet is asked in the same words twice running.
    public var form: String {
        kind.rawValue + (id.number.map { "/\($0)" } ?? "")
    }

    /// Seconds that an answer usually takes: reading at four words a second, thinking, and typing
    /// at three characters a second (Card, Moran and Newell 1983, for an average typist).
    public var expectedSeconds: Double {
        let read = ([prompt] + rows + options.map(\.text))
            .reduce(0) { $0 + $1.split(separator: " ").count }
        let typed =
            switch key {
            case .choice, .verdict: 1
            case .selectAll, .ordering, .matching: 2 * max(options.count, rows.count)
            case .value, .list, .correction: answers.reduce(0) { $0 + $1.count }
            }
        return Double(read) / 4 + 3 + Double(typed) / 3
    }
}
