import Testing

@testable import Memory

@Suite struct AdamTests {
    @Test func findsTheBottomOfABowl() {
        var adam = Adam(values: [5, -3], rate: 0.1, steps: 2_000)
        for _ in 0..<2_000 {
            adam.step([2 * (adam.values[0] - 1), 20 * (adam.values[1] - 2)])
        }
        #expect(abs(adam.values[0] - 1) < 1e-3)
        #expect(abs(adam.values[1] - 2) < 1e-3)
    }

    /// The first step of Adam is the rate itself, whatever the gradient's size.
    @Test(arguments: [1e-3, 1, 1e6]) func theFirstStepIsTheRate(gradient: Double) {
        var adam = Adam(values: [0], rate: 0.1, steps: 100)
        adam.step([gradient])
        #expect(abs(adam.values[0] + 0.1) < 1e-5)
    }

    @Test func whatIsNotANumberMovesNothing() {
        var adam = Adam(values: [1, 1], rate: 0.1, steps: 10)
        adam.step([.nan, .infinity])
        #expect(adam.values == [1, 1])
    }
}
