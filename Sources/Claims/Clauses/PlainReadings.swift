/// Reads clauses told alone by the bank's own wording, each of them once.
final class PlainReadings {
    private let base: ReadingBase
    private var known: [String: [Reading]] = [:]
    /// More clauses of one sentence are not tried.
    private static let most = 16

    init(_ base: ReadingBase) { self.base = base }

    /// The readings of a clause's sentence.
    func read(_ text: ClaimText) -> [Reading] {
        let key = text.words.map(\.text).joined(separator: " ")
        if let found = known[key] { return found }
        guard known.count < Self.most else { return [] }
        let found = ClaimReader(base: base).readings(of: text)
        known[key] = found
        return found
    }
}
