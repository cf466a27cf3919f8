import Questions

/// Writes what is right for marking by hand.
enum KeyText {
    /// The answer in short, as it stands on a well-filled paper: letters, numbers in boxes from top
    /// to bottom, or words.
    static func short(_ question: Question) -> String {
        switch question.key {
        case .choice, .selectAll:
            letters(question.options.indices.filter { question.options[$0].isCorrect })
        case .verdict: letters(question.keyPlace.map { [$0] } ?? [])
        case .value(let expected): expected.canonical
        case .list(let items): items.map(\.canonical).joined(separator: "; ")
        case .ordering(let order):
            question.options.indices.map { place in
                "\(FormLetter(place)) \(order.firstIndex(of: place).map { String($0 + 1) } ?? "?")"
            }.joined(separator: ", ")
        case .matching(let pairs):
            pairs.enumerated().map { "\($0 + 1) \(FormLetter($1))" }.joined(separator: ", ")
        case .correction(let wrong, let right): "\(wrong) → \(right.canonical)"
        }
    }

    /// The short answer with how far off a number may be.
    static func inFull(_ question: Question) -> String {
        guard let leeway = question.typed?.leeway else { return short(question) }
        return "\(short(question)) (\(leeway))"
    }

    /// The words behind the letters; nil where the short answer says them.
    static func words(_ question: Question) -> String? {
        switch question.key {
        case .choice: question.answers.first
        case .selectAll: question.answers.joined(separator: "; ")
        case .verdict(let label): VerdictBox.text(label)
        case .ordering: question.answers.joined(separator: " → ")
        case .matching: question.answers.joined(separator: "; ")
        case .value(let expected): alternatives(expected)
        case .correction(_, let expected): expected.leeway
        case .list: nil
        }
    }

    private static func letters(_ places: [Int]) -> String {
        places.map { "\(FormLetter($0))" }.joined(separator: ", ")
    }

    private static func alternatives(_ expected: Expected) -> String? {
        let others = expected.accepted.filter { $0 != expected.canonical }.prefix(4)
        let also = others.isEmpty ? nil : "also right: " + others.joined(separator: "; ")
        let parts = [expected.leeway, also].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }
}
