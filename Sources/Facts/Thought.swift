/// What sort of understanding a relation asks for, beyond knowing that something is so.
public enum Thought: String, Sendable, CaseIterable {
    /// Why something came about.
    case cause
    /// What came of it.
    case effect
    /// What it is for.
    case purpose
    /// What it means: a definition, what a name stands for.
    case meaning
    /// Who says so.
    case source
    /// What it is a part of.
    case part
}
