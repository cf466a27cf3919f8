import Questions

/// What questions are worth.
public struct PointScheme: Hashable, Sendable {
    /// Points set for a kind, instead of those by the answer's size.
    public var byKind: [QuestionKind: Int] = [:]

    /// Values questions by the size of their answer.
    public init() {}

    /// The points of a question: what is set for its kind, or else one for each thing that its
    /// answer must say: a list's items, a matching's rows, an ordering's neighbouring pairs; one for
    /// any other.
    public func points(of question: Question) -> Int {
        if let points = byKind[question.kind] { return max(0, points) }
        return switch question.key {
        case .choice, .selectAll, .verdict, .value, .correction: 1
        case .list(let items): max(1, items.count)
        case .matching: max(1, question.rows.count)
        case .ordering(let places): max(1, places.count - 1)
        }
    }

    /// The points of several questions together.
    public func total(of questions: [Question]) -> Int {
        questions.reduce(0) { $0 + points(of: $1) }
    }
}
