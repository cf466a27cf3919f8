import Facts

/// Text as the log keeps it: bounded, and without the NUL that would end it early in storage.
enum LoggedText {
    /// What a learner typed is kept up to so many bytes of UTF-8.
    static let typedLimit = 4096
    /// Identifiers and keys are kept up to so many bytes of UTF-8.
    static let nameLimit = 1024

    /// Cuts `text` at a Unicode scalar so that it takes at most `limit` bytes, and puts U+FFFD in
    /// the place of NUL.
    static func bounded(_ text: String, to limit: Int) -> String {
        guard text.utf8.count > limit || text.utf8.contains(0) else { return text }
        var kept = String.UnicodeScalarView()
        var size = 0
        for scalar in text.unicodeScalars {
            let scalar = scalar == "\0" ? "\u{FFFD}" : scalar
            size += UTF8.width(scalar)
            guard size <= limit else { break }
            kept.append(scalar)
        }
        return String(kept)
    }

    /// A name bounded to ``nameLimit``.
    static func name(_ text: String) -> String { bounded(text, to: nameLimit) }

    /// An identifier bounded to ``nameLimit``.
    static func id<Subject>(_ id: ID<Subject>) -> ID<Subject> { ID(name(id.rawValue)) }

    /// A number held within `range`; none becomes the lower end.
    static func clamped(_ number: Double, to range: ClosedRange<Double>) -> Double {
        number.isNaN ? range.lowerBound : min(max(number, range.lowerBound), range.upperBound)
    }
}
