/// Sums over small samples.
enum Statistics {
    /// The mean; nil of nothing.
    static func mean(_ values: [Double]) -> Double? {
        values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }

    /// The middle value, or the mean of the two in the middle; nil of nothing.
    static func median(_ values: [Double]) -> Double? {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return nil }
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }

    /// The variance of a sample, over n - 1; nil of fewer than two.
    static func variance(_ values: [Double]) -> Double? {
        guard values.count > 1, let mean = mean(values) else { return nil }
        return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
    }

    /// Pearson's correlation, -1 to 1; nil where one of the two does not vary.
    static func correlation(_ left: [Double], _ right: [Double]) -> Double? {
        guard left.count == right.count, let leftMean = mean(left), let rightMean = mean(right)
        else { return nil }
        var (both, leftSquares, rightSquares) = (0.0, 0.0, 0.0)
        for (one, other) in zip(left, right) {
            both += (one - leftMean) * (other - rightMean)
            leftSquares += (one - leftMean) * (one - leftMean)
            rightSquares += (other - rightMean) * (other - rightMean)
        }
        // Below this, the sums are nothing but rounding.
        guard leftSquares > 1e-12, rightSquares > 1e-12 else { return nil }
        return min(1, max(-1, both / (leftSquares * rightSquares).squareRoot()))
    }
}
