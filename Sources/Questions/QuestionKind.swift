/// The form in which a question asks.
public enum QuestionKind: String, CaseIterable, Sendable {
    case choice
    case selectAll = "select-all"
    case claim, correction, cloze
    case shortAnswer = "short-answer"
    case date, number, list, ordering, matching
    case oddOneOut = "odd-one-out"
    case interval, chain
}
