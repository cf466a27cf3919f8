import Testing

@testable import Wording

@Suite("Edit distance") struct EditDistanceTests {
    /// The whole table, as in the textbook.
    private func oracle(_ a: [Character], _ b: [Character]) -> Int {
        var table = (0...a.count).map { row in
            (0...b.count).map { row == 0 ? $0 : $0 == 0 ? row : 0 }
        }
        for i in 1...max(1, a.count) where i <= a.count {
            for j in 1...max(1, b.count) where j <= b.count {
                var best = min(
                    table[i - 1][j] + 1, table[i][j - 1] + 1,
                    table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    best = min(best, table[i - 2][j - 2] + 1)
                }
                table[i][j] = best
            }
        }
        return table[a.count][b.count]
    }

    @Test("Agrees with the whole table on random words, for every bound")
    func agrees() {
        var random = SplitMix(state: 11)
        func word() -> String {
            String((0..<Int(random.next() % 9)).map { _ in "abc"[Int(random.next() % 3)] })
        }
        for _ in 0..<4000 {
            let (left, right) = (word(), word())
            let distance = oracle(Array(left), Array(right))
            for bound in 0...9 {
                let expected = distance <= bound ? distance : nil
                #expect(
                    EditDistance.between(left, right, bound: bound) == expected, "\(left) \(right)")
            }
        }
    }

    @Test("Long texts cost no more than their band")
    func long() {
        let left = String(repeating: "ab", count: 50_000)
        #expect(EditDistance.between(left, left + "c", bound: 2) == 1)
        #expect(EditDistance.between(left, String(repeating: "ba", count: 50_000), bound: 1) == nil)
        #expect(EditDistance.between("a", "a", bound: -1) == nil)
    }
}

extension String {
    fileprivate subscript(offset: Int) -> Character { self[index(startIndex, offsetBy: offset)] }
}
