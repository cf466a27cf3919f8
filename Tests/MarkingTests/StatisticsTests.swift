import Testing

@testable import Marking

@Suite struct StatisticsTests {
    @Test func sumsOfKnownSamples() {
        #expect(Statistics.mean([]) == nil)
        #expect(Statistics.mean([1, 2, 6]) == 3)
        #expect(Statistics.median([]) == nil)
        #expect(Statistics.median([9, 1, 5]) == 5)
        #expect(Statistics.median([9, 1, 5, 6]) == 5.5)
        #expect(Statistics.variance([4]) == nil)
        // 2, 4, 4, 4, 5, 5, 7, 9 has the sum of squares 32 about its mean 5.
        #expect(Statistics.variance([2, 4, 4, 4, 5, 5, 7, 9]) == 32.0 / 7)
    }

    @Test func correlationOfKnownSamples() throws {
        #expect(Statistics.correlation([1, 2, 3], [10, 20, 30]) == 1)
        #expect(Statistics.correlation([1, 2, 3], [3, 2, 1]) == -1)
        #expect(Statistics.correlation([1, 1, 1], [1, 2, 3]) == nil)
        #expect(Statistics.correlation([1, 2], [1, 2, 3]) == nil)
        #expect(Statistics.correlation([], []) == nil)
        // By hand: r of (1,2,3,4,5) and (2,1,4,3,5) is 0.8.
        let found = try #require(Statistics.correlation([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]))
        #expect(abs(found - 0.8) < 1e-12)
    }
}
