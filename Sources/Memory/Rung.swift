/// How much of an answer its question gives away: the higher the rung, the less.
public enum Rung: Int, CaseIterable, Comparable, Hashable, Sendable {
    /// The answer is shown and has to be picked, or judged.
    case recognition
    /// Part of the answer is given, such as a sentence around it or the items to put in order.
    case cued
    /// Nothing but the question is given.
    case recall

    /// Orders rungs from the easiest to the hardest.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
