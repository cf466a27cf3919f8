/// The styles in force at a point of styled text, so that a line can end them and the next line
/// can take them up again.
struct OpenStyles: Equatable {
    private var codes: [Int] = []

    /// Whether nothing is in force.
    var isEmpty: Bool { codes.isEmpty }

    /// What takes the styles up again.
    var opening: String { codes.map { "\u{1B}[\($0)m" }.joined() }

    /// What ends every style.
    var closing: String { isEmpty ? "" : "\u{1B}[0m" }

    /// Notes an escape sequence; those that set no style (`ESC [ numbers m`) change nothing.
    mutating func apply(_ escape: Substring) {
        guard escape.last == "m" else { return }
        let fields = escape.dropFirst(2).dropLast().split(
            separator: ";", omittingEmptySubsequences: false)
        let numbers = fields.compactMap { $0.isEmpty ? 0 : Int($0) }
        // Colours of the 256 and beyond take further numbers; ``Style`` writes none of them.
        guard !numbers.contains(38), !numbers.contains(48) else { return }
        for code in numbers {
            if code == 0 {
                codes = []
            } else if let ended = Self.ends[code] {
                codes.removeAll { ended.contains($0) }
            } else if !codes.contains(code) {
                codes.append(code)
            }
        }
    }

    /// The codes that each closing code ends (ECMA-48, select graphic rendition).
    private static let ends: [Int: ClosedRange<Int>] = [
        22: 1...2, 23: 3...3, 24: 4...4, 27: 7...7, 39: 30...37, 49: 40...47,
    ]
}
