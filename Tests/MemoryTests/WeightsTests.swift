import Testing

@testable import Memory

@Suite struct WeightsTests {
    @Test func standardWeightsLieWithinTheirBounds() throws {
        #expect(try Weights(Weights.standard.values) == Weights.standard)
        #expect(Weights.bounds.count == Weights.count)
    }

    @Test(arguments: [0, 19, 20, 22])
    func refusesAnotherCount(count: Int) {
        #expect(throws: WeightsError.wrongCount(count)) {
            try Weights(Array(repeating: 0.5, count: count))
        }
    }

    @Test(arguments: 0..<21)
    func boundsAreIncludedAndNothingBeyond(index: Int) throws {
        var values = Weights.standard.values
        let bounds = Weights.bounds[index]
        for bound in [bounds.lowerBound, bounds.upperBound] {
            values[index] = bound
            #expect(try Weights(values)[index] == bound)
        }
        let beyond = [
            bounds.lowerBound.nextDown, bounds.upperBound.nextUp, .infinity, -.infinity,
        ]
        for value in beyond {
            values[index] = value
            #expect(throws: WeightsError.outOfBounds([.init(index: index, value: value)])) {
                try Weights(values)
            }
        }
        values[index] = .nan
        #expect(throws: WeightsError.self) { try Weights(values) }
    }

    @Test func allViolationsAreNamedAtOnce() {
        var values = Weights.standard.values
        values[0] = -1
        values[20] = 3
        #expect(
            throws: WeightsError.outOfBounds([
                .init(index: 0, value: -1), .init(index: 20, value: 3),
            ])
        ) { try Weights(values) }
    }

    @Test func clampingAlwaysGivesValidWeights() throws {
        let values = [Double.nan, .infinity, -.infinity] + Array(repeating: -3, count: 18)
        let weights = Weights(clamping: values)
        #expect(try Weights(weights.values) == weights)
        #expect(weights[0] == Weights.standard[0])
        #expect(weights[1] == 100)
        #expect(weights[2] == 0.001)
        #expect(Weights(clamping: Weights.standard.values) == Weights.standard)
    }
}
