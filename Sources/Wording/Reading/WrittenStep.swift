public import Facts

extension Quantity {
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
}
