public import Questions

extension Grade {
    /// Whether the one thing asked for was named rightly as far as it goes, and not closely enough: a
    /// year in the place of a day, half of a name, a name that fits two.
    public func isVague(for question: Question) -> Bool {
        guard case .value = question.key, confusedWith == nil else { return false }
        return verdict == .partial || verdict == .incorrect && Note.asksWhich(note)
    }
}
