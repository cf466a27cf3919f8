/// Finds the known name that a mistyped one was meant to be.
enum Nearest {
    /// How many candidates are looked at; beyond it a search costs more than it helps.
    static let limit = 20_000

    /// The candidate that is fewest edits away, if it is near enough to be meant.
    static func name(to wanted: String, among candidates: some Sequence<String>) -> String? {
        let target = Array(wanted.lowercased().unicodeScalars)
        guard (1...64).contains(target.count) else { return nil }
        var best: (distance: Int, name: String)?
        for candidate in candidates.prefix(limit) where candidate.utf8.count <= 200 {
            let scalars = Array(candidate.lowercased().unicodeScalars)
            let allowed = min(max(1, target.count / 3), best.map { $0.distance - 1 } ?? Int.max)
            guard abs(scalars.count - target.count) <= allowed,
                let distance = distance(target, scalars, atMost: allowed)
            else { continue }
            best = (distance, candidate)
            if distance == 0 { break }
        }
        return best?.name
    }

    /// The edits between two words (insert, delete, replace, swap neighbours), nil beyond `limit`.
    ///
    /// Source: optimal string alignment, after F. J. Damerau (1964).
    static func distance(
        _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int
    ) -> Int? {
        var before: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var next = [row + 1]
            next.reserveCapacity(right.count + 1)
            for column in right.indices {
                let change = left[row] == right[column] ? 0 : 1
                var cost = min(last[column] + change, last[column + 1] + 1, next[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1],
                    left[row - 1] == right[column]
                {
                    cost = min(cost, before[column - 1] + 1)
                }
                next.append(cost)
            }
            if let least = next.min(), least > limit { return nil }
            before = last
            last = next
        }
        guard let distance = last.last, distance <= limit else { return nil }
        return distance
    }
}
