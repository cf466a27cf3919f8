import Questions

/// What a quiz is to be made of: with the same banks it makes the same forms and keys again, later
/// and elsewhere.
public struct QuizPlan: Hashable, Sendable {
    /// Chooses the questions and their order.
    public var seed: UInt64
    /// How many questions of what.
    public var parts: [SetPart]
    /// How near distractors lie to the key.
    public var difficulty = Difficulty.near
    /// How many forms.
    public var forms = 1
    /// Whether each form asks other facts, alike in topic, kind and difficulty.
    public var hasSiblings = false

    /// How many questions a form is to have.
    public var wanted: Int { parts.reduce(0) { $0 + $1.count } }

    /// Plans one form.
    public init(seed: UInt64, parts: [SetPart]) {
        self.seed = seed
        self.parts = parts
    }
}
