public import Facts
import Grading
import Journal
import Memory
import Questions

/// What a sitting came to.
public struct SittingSummary: Hashable, Sendable {
    /// A topic's share of a sitting.
    public struct TopicScore: Hashable, Sendable {
        /// The topic's title; nil for questions without one.
        public let topic: String?
        /// How many questions.
        public let asked: Int
        /// Their credit together.
        public let credit: Double
    }

    /// What is worth another look.
    public struct Miss: Hashable, Sendable {
        /// Which truth was asked for.
        public let frame: Frame
        /// What names the frame; empty where the question itself does.
        public let lead: String
        /// The question, to be told under its lead.
        public let prompt: String
        /// The statement that was to be judged or mended, where there was one.
        public let statement: String?
        /// What was answered, the options themselves where letters were typed; empty where it was
        /// skipped.
        public let said: [String]
        /// What is right.
        public let answers: [String]
        /// What explains it.
        public let explanation: String
    }

    /// How many questions were asked, those skipped included.
    public let asked: Int
    /// How many were answered right.
    public let correct: Int
    /// Their credit together.
    public let credit: Double
    /// Seconds spent on them.
    public let seconds: Double
    /// By topic, in the banks' order.
    public let topics: [TopicScore]
    /// What was wrong or partly wrong, in the order asked.
    public let misses: [Miss]

    /// The share that was right, 0 to 1; 0 where nothing was asked.
    public var score: Double { asked == 0 ? 0 : credit / Double(asked) }
}

extension Sitting {
    /// What the sitting came to so far.
    public var summary: SittingSummary {
        func credit(_ turn: Turn) -> Double { turn.isOverruled ? 1 : turn.answer.credit }
        var order: [String?] = []
        var byTopic: [String?: (asked: Int, credit: Double)] = [:]
        for turn in turns {
            let title = title(of: turn.question)
            if byTopic[title] == nil { order.append(title) }
            byTopic[title, default: (0, 0)].asked += 1
            byTopic[title, default: (0, 0)].credit += credit(turn)
        }
        return SittingSummary(
            asked: turns.count, correct: turns.count { credit($0) >= 1 },
            credit: turns.reduce(0) { $0 + credit($1) },
            seconds: turns.reduce(0) { $0 + $1.answer.seconds },
            topics: order.map { title in
                let sum = byTopic[title] ?? (0, 0)
                return SittingSummary.TopicScore(
                    topic: title, asked: sum.asked, credit: sum.credit)
            },
            misses: turns.filter { credit($0) < 1 }.map { turn in
                SittingSummary.Miss(
                    frame: turn.question.frame, lead: turn.question.lead,
                    prompt: turn.question.bare, statement: turn.question.statement,
                    said: turn.said, answers: turn.question.answers,
                    explanation: turn.question.explanation)
            })
    }

    private func title(of question: Question) -> String? {
        question.topic.flatMap { topic in
            topicTitles[question.bank]?[topic] ?? topic.rawValue
        }
    }
}

extension Sitting.Turn {
    /// The facets that this answer made leeches, or leeches to be told of again, and how often each
    /// was forgotten.
    public var newLeeches: [(facet: FacetID, lapses: Int)] {
        states.filter { facet, state in
            state.lapses > before[facet]?.lapses ?? 0 && Leech.isNoticed(lapses: state.lapses)
        }.map { (facet: $0.key, lapses: $0.value.lapses) }.sorted { $0.facet < $1.facet }
    }

    /// What was answered, in words.
    fileprivate var said: [String] {
        guard let judgement, !answer.typed.isEmpty else { return [] }
        switch question.key {
        case .choice, .selectAll:
            let chosen = judgement.chosen.filter(question.options.indices.contains)
            return chosen.isEmpty ? [answer.typed] : chosen.map { question.options[$0].text }
        case .verdict: return judgement.extra.isEmpty ? [answer.typed] : judgement.extra
        case .value, .list, .ordering, .matching, .correction: return [answer.typed]
        }
    }
}
