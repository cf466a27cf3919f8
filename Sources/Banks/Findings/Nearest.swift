/// Finds the known name that a mistyped one was meant to be.
public enum Nearest {
    /// How many candidates are looked at; beyond it a search costs more than it helps.
    static let limit = 20_000

    /// The candidate that is fewest edits away, if it is near enough to be meant.
    static func name(to wanted: String, among candidates: some Sequence<String>) -> String? {
        let target = Array(wanted.lowercased().unicodeScalars)
        guard (1...64).contains(target.count) else { return nil }
        var best: (distance: Int, name: String)?
        for candidate in candidates.prefix(limit) where candidate.utf8.count <= 200 {
            let scalars = Array(candidate.lowercased().unicodeScalars)
            let allowed = min(tolerance(target.count), best.map { $0.distance - 1 } ?? Int.max)
            guard abs(scalars.count - target.count) <= allowed,
                let distance = distance(target, scalars, atMost: allowed)
            else { continue }
            best = (distance, candidate)
            if distance == 0 { break }
        }
        return best?.name
    }

    /// The candidates that are near enough to be meant, the nearest first, at most `count`; a name
    /// of which only the beginning was given is near.
    public static func names(
        to wanted: String, among candidates: [String], count: Int = 3
    ) -> [String] {
        let target = Array(wanted.lowercased().unicodeScalars)
        guard (1...64).contains(target.count) else { return [] }
        typealias Near = (distance: Int, name: String)
        let near = candidates.prefix(limit).compactMap { candidate -> Near? in
            let scalars = Array(candidate.lowercased().unicodeScalars.prefix(200))
            if target.count > 2, scalars.starts(with: target) {
                return (distance: 0, name: candidate)
            }
            return distance(target, scalars, atMost: tolerance(target.count))
                .map { (distance: $0, name: candidate) }
        }
        return near.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
            .prefix(count).map(\.name)
    }

    /// How many edits a word of that length may be away; one or two letters say too little.
    private static func tolerance(_ length: Int) -> Int { length < 3 ? 0 : max(1, length / 3) }

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
