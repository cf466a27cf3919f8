import Testing

@testable import Memory

@Suite struct SplitMix64Tests {
    /// The first numbers of seed 1234567, as published with the reference implementation in C.
    @Test func givesThePublishedNumbers() {
        var source = SplitMix64(seed: 1_234_567)
        #expect(
            (0..<5).map { _ in source.next() } == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ])
    }

    @Test func unitNumbersLieBelowOneAndSpread() {
        var source = SplitMix64(seed: 5)
        let numbers = (0..<10_000).map { _ in source.unit() }
        #expect(numbers.allSatisfy { (0..<1).contains($0) })
        // The mean of 10,000 has a standard error of 0.0029; this allows seven of them.
        #expect(abs(numbers.reduce(0, +) / 10_000 - 0.5) < 0.02)
    }
}
