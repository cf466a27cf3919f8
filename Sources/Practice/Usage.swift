import Questions

extension Question {
    /// What counts as the same sort of question: the kind, and for a claim its label.
    var usage: String {
        guard case .verdict(let label) = key else { return "\(kind.rawValue) of \(frame.rawValue)" }
        return "\(kind.rawValue) \(label.rawValue)"
    }
}
