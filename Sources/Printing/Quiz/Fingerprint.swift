import Questions

/// A short mark of a set of questions, by which a later run can tell whether the paper that it is
/// asked to make again would still be the same.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
    /// Sixteen hexadecimal digits.
    public let description: String

    /// Takes a mark as it is printed, in either case; nil for any other text.
    public init?(_ text: String) {
        let text = text.lowercased()
        guard text.utf8.count == 16, UInt64(text, radix: 16) != nil, !text.hasPrefix("+") else {
            return nil
        }
        description = text
    }

    /// Marks questions by name, wording, options and key, whatever their order.
    ///
    /// The hash is FNV-1a of 64 bits: it tells changes, it does not withstand forgery.
    public init(of questions: [Question]) {
        var hash = FNV1a()
        for question in questions.sorted(by: { $0.id < $1.id }) {
            hash.add("\(question.id)")
            hash.add(question.prompt)
            // Forms differ in the order of rows and options, and are one quiz all the same.
            let options = question.options.map { ($0.isCorrect ? "+" : "-") + $0.text }
            for text in question.rows.sorted() + options.sorted() { hash.add(text) }
            if case .correction(let wrong, _) = question.key { hash.add(wrong) }
            if case .ordering = question.key {
                question.answers.forEach { hash.add($0) }
            } else {
                question.answers.sorted().forEach { hash.add($0) }
            }
        }
        let digits = String(hash.value, radix: 16)
        description = String(repeating: "0", count: 16 - digits.count) + digits
    }
}
