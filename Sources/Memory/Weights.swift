/// The 21 weights of FSRS-6, each known to lie within its published bounds.
///
/// Weights 0–3 are first stabilities by rating, 4–7 shape difficulty, 8–10 stability after recall,
/// 11–14 stability after forgetting, 15 and 16 the hard penalty and the easy bonus, 17–19
/// stability on the same day, 20 the forgetting curve's decay.
public struct Weights: Hashable, Sendable {
    /// How many weights there are.
    public static let count = 21

    /// The weights in their published order.
    public let values: [Double]

    /// Takes weights in their published order.
    ///
    /// Throws ``WeightsError`` where there are not 21, or where any lies outside ``bounds``.
    public init(_ values: [Double]) throws(WeightsError) {
        guard values.count == Self.count else { throw .wrongCount(values.count) }
        // Stated as "not within", so that a NaN is refused, too.
        let outside = values.indices.filter { !Self.bounds[$0].contains(values[$0]) }
        guard outside.isEmpty else {
            throw .outOfBounds(outside.map { .init(index: $0, value: values[$0]) })
        }
        self.values = values
    }

    /// Takes 21 weights and moves each into its bounds; one that is not a number becomes the
    /// default.
    init(clamping values: [Double]) {
        self.values = Self.standard.values.indices.map { index in
            let value = index < values.count ? values[index] : .nan
            let bounds = Self.bounds[index]
            guard !value.isNaN else { return Self.standard.values[index] }
            return min(max(value, bounds.lowerBound), bounds.upperBound)
        }
    }

    private init(published values: [Double]) {
        self.values = values
    }

    /// The weight at `index`, counted from 0 as in the published formulas.
    public subscript(index: Int) -> Double { values[index] }

    /// The defaults published for FSRS-6 (open-spaced-repetition, `fsrs` 6).
    public static let standard = Weights(published: [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ])

    /// The published bounds of each weight, both ends included.
    public static let bounds: [ClosedRange<Double>] = [
        0.001...100, 0.001...100, 0.001...100, 0.001...100,
        1...10, 0.001...4, 0.001...4, 0.001...0.75,
        0...4.5, 0...0.8, 0.001...3.5,
        0.001...5, 0.001...0.25, 0.001...0.9, 0...4,
        0...1, 1...6,
        0...2, 0...2, 0...0.8,
        0.1...0.8,
    ]
}

/// Why a list of numbers is not a set of weights.
public enum WeightsError: Error, Hashable, Sendable {
    /// The list has this many numbers rather than 21.
    case wrongCount(Int)
    /// These weights lie outside their bounds.
    case outOfBounds([Violation])

    /// One weight outside its bounds.
    public struct Violation: Hashable, Sendable {
        /// The weight's place, counted from 0.
        public let index: Int
        /// The number given.
        public let value: Double
    }
}
