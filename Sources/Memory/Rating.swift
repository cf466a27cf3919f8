/// How well a facet was remembered, as FSRS reads it; derived from an answer, never asked for.
public enum Rating: Int, CaseIterable, Hashable, Sendable {
    /// Forgotten.
    case again = 1
    /// Remembered with effort.
    case hard = 2
    /// Remembered.
    case good = 3
    /// Remembered at once.
    case easy = 4

    /// Whether the facet was remembered: everything but ``again``.
    public var isRecall: Bool { self != .again }
}
