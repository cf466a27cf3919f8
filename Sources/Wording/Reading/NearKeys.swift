/// Finds keys within a few edits of another, without comparing most of them.
///
/// Keys are filed by length, each with the set of its letters as a bit mask. An edit changes the
/// length by at most one and the set by at most two letters, so that most keys fall out by a
/// population count.
struct NearKeys: Sendable {
    private struct Entry {
        let mask: UInt32
        let key: [Unicode.Scalar]
        let index: Int
    }

    private let byLength: [[Entry]]

    init(_ keys: [(key: String, index: Int)]) {
        var byLength: [[Entry]] = []
        for (key, index) in keys {
            let scalars = Array(key.unicodeScalars)
            guard scalars.count <= Self.longest else { continue }
            while byLength.count <= scalars.count { byLength.append([]) }
            byLength[scalars.count].append(
                Entry(mask: Self.mask(scalars), key: scalars, index: index))
        }
        self.byLength = byLength
    }

    /// Longer keys are not searched: nobody misspells them as one another.
    private static let longest = 120

    /// Calls `found` for every key within `bound` edits, with its distance.
    func visit(_ key: String, within bound: Int, _ found: (Int, Int) -> Void) {
        guard bound >= 0, !byLength.isEmpty else { return }
        let scalars = Array(key.unicodeScalars)
        let mask = Self.mask(scalars)
        let shortest = max(0, scalars.count - bound)
        let longest = min(byLength.count - 1, scalars.count + bound)
        guard shortest <= longest else { return }
        for length in shortest...longest {
            for entry in byLength[length]
            where (entry.mask ^ mask).nonzeroBitCount <= 2 * bound {
                if let distance = EditDistance.between(scalars, entry.key, bound: bound) {
                    found(entry.index, distance)
                }
            }
        }
    }

    private static func mask(_ scalars: [Unicode.Scalar]) -> UInt32 {
        scalars.reduce(0) { $0 | (1 << ($1.value & 31)) }
    }
}
