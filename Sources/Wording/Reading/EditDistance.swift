/// The Damerau–Levenshtein distance between two words, as far as it matters.
///
/// Insertion, deletion, substitution and the transposition of neighbours cost one each (optimal
/// string alignment: no part is edited twice). Source: F. Damerau, "A technique for computer
/// detection and correction of spelling errors", CACM 7 (1964).
public enum EditDistance {
    /// The distance of two texts, counted in Unicode scalars; nil where it exceeds `bound`.
    ///
    /// Takes time proportional to the length times the bound, since only the band of the table
    /// that can stay within the bound is filled.
    public static func between(_ left: String, _ right: String, bound: Int) -> Int? {
        guard bound >= 0 else { return nil }
        if left == right { return 0 }
        let (a, b) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
        return between(a, b, bound: bound)
    }

    /// The distance of two sequences; nil where it exceeds `bound`.
    public static func between<Element: Equatable>(
        _ left: [Element], _ right: [Element], bound: Int
    ) -> Int? {
        guard bound >= 0, abs(left.count - right.count) <= bound else { return nil }
        if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
        let bound = min(bound, max(left.count, right.count))
        // A row holds the columns within `bound` of the diagonal, and a guard at each side.
        let width = 2 * bound + 1
        let far = bound + 1
        var twoBack = [Int](repeating: far, count: width + 2)
        var previous = [Int](repeating: far, count: width + 2)
        for column in 0...bound { previous[column + bound + 1] = column }
        for row in 1...left.count {
            var current = [Int](repeating: far, count: width + 2)
            var smallest = far
            for slot in 1...width {
                let column = row + slot - 1 - bound
                guard column >= 0, column <= right.count else { continue }
                guard column > 0 else {
                    current[slot] = min(row, far)
                    smallest = min(smallest, current[slot])
                    continue
                }
                let same = left[row - 1] == right[column - 1]
                var cost = min(
                    previous[slot] + (same ? 0 : 1), previous[slot + 1] + 1, current[slot - 1] + 1)
                if row > 1, column > 1, left[row - 1] == right[column - 2],
                    left[row - 2] == right[column - 1]
                {
                    cost = min(cost, twoBack[slot] + 1)
                }
                current[slot] = min(cost, far)
                smallest = min(smallest, cost)
            }
            if smallest > bound { return nil }
            twoBack = previous
            previous = current
        }
        let found = previous[right.count - left.count + bound + 1]
        return found <= bound ? found : nil
    }
}
