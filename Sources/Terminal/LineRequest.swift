/// What a read of one line shows and offers to the person who types it.
public struct LineRequest: Sendable {
    /// Shown before the cursor; may hold colour codes from ``Style``.
    public var prompt: String
    /// The lines that the up key offers, to which the line read is added. Nil: no line is offered
    /// and none is kept.
    public var history: LineHistory?
    /// What the Tab key offers. Nil: the Tab key does nothing.
    public var completer: Completer?
    /// How long to wait for the whole line; forever if nil.
    public var limit: Duration?

    /// Makes a request; by default for a line that leaves no trace and has no help.
    public init(
        prompt: String,
        history: LineHistory? = nil,
        completer: Completer? = nil,
        limit: Duration? = nil
    ) {
        self.prompt = prompt
        self.history = history
        self.completer = completer
        self.limit = limit
    }
}
