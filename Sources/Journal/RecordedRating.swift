/// How well a facet was remembered, as the log keeps it: FSRS's four ratings.
public enum RecordedRating: Int, CaseIterable, Comparable, Sendable {
    case again = 1
    case hard, good, easy

    /// Worse ratings come first.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// Reads `1` to `4`, or the name in either case; gives nil for any other text.
    public init?(_ text: String) {
        let names = ["again", "hard", "good", "easy"]
        if let number = Int(text), let rating = Self(rawValue: number) {
            self = rating
        } else if let index = names.firstIndex(of: text.lowercased()),
            let rating = Self(rawValue: index + 1)
        {
            self = rating
        } else {
            return nil
        }
    }

    /// The rating where the learner's answer was accepted after all: at least good.
    public var overruled: RecordedRating { max(self, .good) }
}
