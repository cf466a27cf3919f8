/// What one read of a line ended with.
public enum Input: Equatable, Sendable {
    /// A whole line, without its line end.
    case line(String)
    /// Ctrl-C: what was typed is thrown away.
    case interrupted
    /// Ctrl-D on an empty line, or the end of the input.
    case end
    /// The time limit of the request ran out first: what was typed is thrown away.
    case expired
}
