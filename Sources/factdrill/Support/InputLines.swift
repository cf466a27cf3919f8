import Terminal

extension Session {
    /// Calls `body` with each line of standard input and its number, blank ones too, as they come;
    /// what it writes
    /// is passed on at once, so that a program at the other end may wait for each answer.
    func eachInputLine(_ body: (String, Int) throws -> Void) throws {
        let reader = PlainReader(taking: .blocks)
        var number = 0
        while true {
            switch reader.readLine(LineRequest(prompt: "")) {
            case .line(let line):
                number += 1
                try body(line, number)
                try console.output.flush()
            case .end: return
            case .interrupted, .expired: throw Failure.interrupted
            }
        }
    }
}
