import Questions

extension QuestionKind {
    /// The kind as readers see it.
    var title: String {
        switch self {
        case .selectAll: "select all"
        case .shortAnswer: "short answer"
        case .oddOneOut: "odd one out"
        case .cloze: "fill the gap"
        default: rawValue
        }
    }
}
