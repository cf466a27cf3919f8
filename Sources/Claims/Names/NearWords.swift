/// Finds the known words that are one slip of the pen away from a word.
struct NearWords {
    /// The words by their first letter and their length.
    private var buckets: [Shape: [[UInt8]]] = [:]

    private struct Shape: Hashable {
        let first: UInt8
        let length: Int
    }

    /// Adds a word.
    mutating func insert(_ word: String) {
        let letters = Array(word.utf8)
        guard let first = letters.first else { return }
        buckets[Shape(first: first, length: letters.count), default: []].append(letters)
    }

    /// The known words with the same first letter in which one letter more, less or other stands, or
    /// two neighbours changed places.
    func near(_ word: String) -> Set<String> {
        let letters = Array(word.utf8)
        guard let first = letters.first, letters.count <= 24 else { return [] }
        var found: Set<String> = []
        for length in letters.count - 1...letters.count + 1 {
            for known in buckets[Shape(first: first, length: length)] ?? []
            where Self.isOneSlip(known, letters) {
                found.insert(String(decoding: known, as: UTF8.self))
            }
        }
        return found
    }

    /// Whether two different words differ by one slip; their lengths differ by one at most.
    private static func isOneSlip(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        let (short, long) = left.count <= right.count ? (left, right) : (right, left)
        var start = 0
        while start < short.count, short[start] == long[start] { start += 1 }
        var end = 0
        while end < short.count - start, short[short.count - 1 - end] == long[long.count - 1 - end]
        {
            end += 1
        }
        let rest = long.count - start - end
        if short.count < long.count { return rest == 1 }
        return rest == 1
            || rest == 2 && short[start] == long[start + 1] && short[start + 1] == long[start]
    }
}
