import Facts
import Testing

struct SeededRandomTests {
    /// The first numbers of SplitMix64 from seed 1234567, as published with xoshiro by
    /// Blackman and Vigna.
    @Test func givesTheKnownNumbers() {
        var random = SeededRandom(seed: 1_234_567)
        let known: [UInt64] = [
            6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
        ]
        #expect(known.map { _ in random.next() } == known)
    }

    @Test func drawsForEachNameOfItsOwn() {
        var first = SeededRandom(seed: 7, name: "a")
        var second = SeededRandom(seed: 7, name: "b")
        var again = SeededRandom(seed: 7, name: "a")
        let numbers = (0..<8).map { _ in first.next() }
        #expect(numbers == (0..<8).map { _ in again.next() })
        #expect(numbers != (0..<8).map { _ in second.next() })
    }

    @Test(arguments: 1...30)
    func staysBelowItsBound(_ bound: Int) {
        var random = SeededRandom(seed: UInt64(bound))
        let drawn = Set((0..<2000).map { _ in random.below(bound) })
        #expect(drawn == Set(0..<bound))
        #expect(random.below(0) == 0 && random.below(-5) == 0)
    }

    @Test func shufflesWithoutLoss() {
        var random = SeededRandom(seed: 3)
        let shuffled = random.shuffled(0..<100)
        #expect(shuffled != Array(0..<100))
        #expect(shuffled.sorted() == Array(0..<100))
    }

    @Test func shufflesEveryOrderAlike() {
        var random = SeededRandom(seed: 11)
        var counts: [[Int]: Int] = [:]
        for _ in 0..<6000 { counts[random.shuffled([1, 2, 3]), default: 0] += 1 }
        #expect(counts.count == 6)
        #expect(counts.values.allSatisfy { (850...1150).contains($0) })
    }

    @Test(arguments: [0, 1, 5, 99, 100, 200])
    func samplesWithoutRepetition(_ count: Int) {
        var random = SeededRandom(seed: 5)
        let sample = random.sample(count, of: Array(0..<100))
        #expect(sample.count == min(count, 100))
        #expect(Set(sample).count == sample.count)
    }

    @Test func samplesEveryElementAlike() {
        var random = SeededRandom(seed: 9)
        var counts: [Int: Int] = [:]
        for _ in 0..<5000 {
            for drawn in random.sample(3, of: Array(0..<10)) { counts[drawn, default: 0] += 1 }
        }
        #expect(counts.values.allSatisfy { (1350...1650).contains($0) })
    }
}
