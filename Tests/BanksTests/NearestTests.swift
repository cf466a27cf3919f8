import Testing

@testable import Banks

@Suite struct NearestTests {
    @Test(arguments: [
        ("relatoin", "relation"), ("languge", "language"), ("Title", "title"), ("fact", "facts"),
        ("source ", "source"),
    ])
    func findsWhatWasMeant(typed: String, meant: String) {
        let known = ["title", "language", "source", "relation", "relations", "facts"]
        #expect(Nearest.name(to: typed, among: known) == meant)
        #expect(Nearest.names(to: typed, among: known).first == meant)
    }

    @Test(arguments: [
        "xyz", "", "Z", "completely different", "a", String(repeating: "t", count: 999),
    ])
    func findsNothingFarAway(typed: String) {
        #expect(Nearest.name(to: typed, among: ["title", "b", "A1"]) == nil)
        #expect(Nearest.names(to: typed, among: ["title", "b", "A1"]) == [])
    }

    @Test func aBeginningIsEnough() {
        let known = ["japan-joins-ccdcoe", "jam", "towers"]
        #expect(Nearest.names(to: "japan", among: known) == ["japan-joins-ccdcoe"])
        #expect(Nearest.names(to: "JAPAN-joins", among: known) == ["japan-joins-ccdcoe"])
        #expect(Nearest.names(to: "to", among: known) == [])
    }

    /// Against the definition, worked out without a table.
    @Test(arguments: 0..<200 as Range<UInt64>)
    func agreesWithTheDefinition(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        func word() -> [Unicode.Scalar] {
            (0..<Int.random(in: 0...6, using: &generator)).map { _ in
                ["a", "b", "c"][Int.random(in: 0...2, using: &generator)]
            }
        }
        let (left, right) = (word(), word())
        let edits = edits(left[...], right[...])
        for limit in 0...6 {
            #expect(
                Nearest.distance(left, right, atMost: limit) == (edits <= limit ? edits : nil))
        }
    }

    private func edits(
        _ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>
    ) -> Int {
        guard let lastLeft = left.last, let lastRight = right.last else {
            return left.count + right.count
        }
        let (shortLeft, shortRight) = (left.dropLast(), right.dropLast())
        var fewest = min(
            edits(shortLeft, shortRight) + (lastLeft == lastRight ? 0 : 1),
            edits(shortLeft, right) + 1, edits(left, shortRight) + 1)
        if shortLeft.last == lastRight, shortRight.last == lastLeft {
            fewest = min(fewest, edits(shortLeft.dropLast(), shortRight.dropLast()) + 1)
        }
        return fewest
    }
}
