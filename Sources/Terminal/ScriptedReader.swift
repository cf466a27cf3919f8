/// A reader that plays a list of inputs, for tests of what stands above it.
public final class ScriptedReader: LineReader {
    private var remaining: ArraySlice<Input>
    /// Every request made so far, in order.
    public private(set) var requests: [LineRequest] = []

    /// A reader that gives these inputs in turn, then `.end` for ever.
    public init(_ inputs: [Input]) {
        remaining = inputs[...]
    }

    /// A reader that gives these lines in turn, then `.end` for ever.
    public convenience init(lines: [String]) {
        self.init(lines.map(Input.line))
    }

    /// Gives the next input of the script and keeps the request.
    public func readLine(_ request: LineRequest) -> Input {
        requests.append(request)
        return remaining.popFirst() ?? .end
    }
}
