public import Facts

extension Telling {
    /// What an answer teaches in a sentence or two: the fact as the frame has it, and where it
    /// stands. What else is known of it is left to ``background(of:)``.
    public func lesson(of question: Question) -> String {
        guard let fact = onlyFact(of: question) else { return question.explanation }
        if question.frame == .record { return recordFirst(fact) }
        let told = sentence(fact)
        guard question.key == .verdict(.notEnoughInfo) else { return told }
        let neither = "The \(workshop.noun) neither says nor rules this out."
        return fact.basis == .outside ? neither : "\(neither) It does say: \(told)"
    }

    /// Remarks on the question's facts, and what the public record says of them, with its sources:
    /// for whoever asks for more. Empty where there is no more.
    public func background(of question: Question) -> String {
        question.facts.compactMap(workshop.model.fact).flatMap { fact in
            [fact.note.map { $0.hasSuffix(".") ? $0 : $0 + "." }, record(of: fact)]
        }.compactMap { $0 }.joined(separator: " ")
    }

    /// What is added at once where an answer was wrong because of exactly that: a date counted from
    /// the day of publication, or a matter in which source and record differ.
    ///
    /// - Parameter said: the known things named in place of the right ones.
    public func reason(for question: Question, said: [Value]) -> String? {
        guard let fact = onlyFact(of: question) else { return nil }
        let isOther =
            question.frame == .record
            ? fact.record?.verdict != .agrees
            : said.contains { fact.record?.values.contains($0) ?? false }
        if isOther { return remark(of: fact.record) }
        return fact.basis == .relative ? fact.note : nil
    }

    /// The one fact that a question is about; nil where it joins several, or was written by hand.
    private func onlyFact(of question: Question) -> Fact? {
        question.facts.count == 1 ? question.facts.first.flatMap(workshop.model.fact) : nil
    }
}
