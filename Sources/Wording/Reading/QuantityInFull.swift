public import Facts

extension Quantity {
    /// The quantity without a word of size before its unit: "3.2 million pounds" are 3,200,000.
    public var inFull: Quantity {
        guard let unit else { return self }
        let words = unit.split(separator: " ", maxSplits: 1).map(String.init)
        guard let first = words.first, let size = Self.sizes[first.lowercased()] else {
            return self
        }
        return Quantity(amount * size, unit: words.count > 1 ? words[1] : nil) ?? self
    }

    /// How far apart two measures are that differ in the last digit with which this one is written;
    /// nothing for what is counted.
    public var writtenStep: Double {
        let full = inFull
        guard let unit = full.unit, MeasureUnit(unit) != nil, amount != 0 else { return 0 }
        var step = 1.0
        while step > 1e-6, abs((amount / step).rounded() * step - amount) > step * 1e-6 {
            step /= 10
        }
        return step * (full.amount / amount)
    }

    private static let sizes: [String: Double] = [
        "hundred": 100, "thousand": 1000, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    ]
}
