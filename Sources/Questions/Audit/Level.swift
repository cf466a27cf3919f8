import Facts

/// What a question asks of whoever answers it, after the levels of Anderson and Krathwohl (2001).
public enum Level: String, CaseIterable, Sendable {
    /// To know what was said.
    case remember
    /// To know why, what for, what it means, who says so, or how sure it is.
    case understand
    /// To join what was said in several places.
    case relate
}

extension QuestionSource {
    /// The level of a question.
    public func level(of question: Question) -> Level {
        if question.joins { return .relate }
        if question.weighs { return .understand }
        let thinks = question.facts.compactMap(model.fact).contains {
            model.relation($0.relation)?.thought != nil
        }
        return thinks ? .understand : .remember
    }
}

extension Question {
    /// Whether it joins several facts, where a list of subjects only names them.
    fileprivate var joins: Bool {
        [.chain, .interval, .ordering, .matching].contains(kind) && facts.count > 1
    }

    /// Whether it asks how a statement is meant, or how it stands, not what it says.
    fileprivate var weighs: Bool {
        guard kind == .choice, let number = id.number else { return false }
        return [601, 1003, 1004, 1005].contains(number)
    }
}
