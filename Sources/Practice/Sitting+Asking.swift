public import Facts
import Grading
import Memory
import Questions

extension Sitting {
    /// Leaves the question without an answer; it may come again later.
    public mutating func leave() {
        current = nil
    }

    /// What is wanted, where a line cannot be read as an answer to the question: no option, no
    /// date, not all that is to be arranged; nil where it is an answer, right or wrong. Exams take a
    /// line as it is.
    public func misunderstanding(of line: String) -> String? {
        guard plan.mode != .exam, let current, let grade = grade(line) else { return nil }
        let isStrange =
            grade.verdict == .incorrect && grade.chosen.isEmpty && grade.confusedWith == nil
        switch current.key {
        case .verdict where !grade.extra.isEmpty: return nil
        case _ where isStrange && Self.isCommand(line):
            return "Commands begin with a colon: type :help or :quit."
        case .verdict where isStrange:
            return "Type y for yes, n for no, or d where it does not say."
        case .choice where isStrange: return "Type a letter, or the option itself."
        case .selectAll where isStrange: return "Type the letters of all that apply, such as: a c"
        case .ordering(let order) where grade.chosen.count < order.count:
            return Self.wanted(order: order.count)
        case .matching(let pairs) where grade.chosen.count < pairs.count:
            return "Type a pair for each of the \(pairs.count) rows, such as: 1b 2a 3c"
        case .value(let expected), .correction(_, let expected):
            return isStrange && grade.isUnread ? Self.wanted(expected) : nil
        case .choice, .selectAll, .verdict, .ordering, .matching, .list: return nil
        }
    }

    /// What is wanted of an ordering.
    private static func wanted(order count: Int) -> String {
        let example = count > 1 ? [1, 0] + Array(2..<max(2, count)) : [0]
        return "Type all \(count) letters in order, such as: "
            + example.map(OptionLetter.letter).joined(separator: " ")
    }

    /// What is wanted, by the form of the value.
    private static func wanted(_ expected: Expected) -> String? {
        switch expected.value {
        case .date(.on(let day)) where day.precision == .year: "Type a year, such as 1999."
        case .date: "Type a date, such as 1999, May 1999 or 4 May 1999."
        case .number: "Type a number, in digits or in words."
        case .flag: "Type yes or no."
        case .entity, .text: nil
        }
    }

    /// Whether a line looks like a command without its colon.
    private static func isCommand(_ line: String) -> Bool {
        commandWords.contains(line.lowercased().filter { !$0.isWhitespace })
    }

    private static let commandWords: Set<String> = [
        "?", "help", "q", "quit", "exit", "hint", "skip",
    ]

    /// What the judge makes of a line, without noting it.
    private func grade(_ line: String) -> Grade? {
        current.flatMap { question in
            banks[question.bank]?.judge.judge(line, for: question)
        }
    }

    /// Why the question is asked now, in one sentence.
    public func reason(now: Moment) -> String {
        guard let facet = current?.facets.first else { return "No question is asked." }
        if let earlier = earlier(facet.id) { return earlier }
        guard let state = states[facet.id] else { return "This fact is new to you." }
        let days = Int(now.seconds(since: state.lastReview) / 86_400)
        let last = days < 1 ? "today" : days == 1 ? "yesterday" : "\(days) days ago"
        if days < 1, state.due <= now {
            return "You answered this fact last \(last), and it is due again already."
        }
        let due = state.due <= now ? "it is due" : "it is not due yet"
        let chance = Int((scheduler.retrievability(state, at: now) * 100).rounded())
        return "You answered this fact last \(last); \(due), and the chance that you "
            + "remember it is about \(chance) %."
    }

    /// Why a fact of which this sitting has asked already is asked once more; nil where it has not.
    private func earlier(_ facet: FacetID) -> String? {
        guard
            let turn = turns.last(where: { $0.answer.facets.contains { $0.facet == facet } }),
            let review = turn.answer.facets.first(where: { $0.facet == facet })
        else { return nil }
        return review.credit < 1 && !turn.isOverruled || turn.answer.wasSkipped
            ? "You missed this earlier in this sitting, so it comes back."
            : "You answered this earlier in this sitting; it comes back to be made sure of."
    }
}
