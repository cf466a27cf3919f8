/// A number with its unit, such as 2.4 m, 22 days or a plain 4.
public struct Quantity: Hashable, Sendable {
    /// The number, in the unit.
    public let amount: Double
    /// The unit as the bank writes it, such as `m` or `days`; nil for a plain count.
    public let unit: String?

    /// Takes a finite amount; gives nil for an infinite one or none.
    public init?(_ amount: Double, unit: String? = nil) {
        guard amount.isFinite else { return nil }
        self.amount = amount
        self.unit = unit
    }

    /// The amount as a whole number, where it is one that a `Double` holds exactly.
    public var whole: Int? {
        guard amount.rounded() == amount, abs(amount) < 9_007_199_254_740_992 else { return nil }
        return Int(amount)
    }

    /// Whether two amounts differ by no more than `tolerance`, or by no more than rounding does.
    func isNear(_ other: Quantity, tolerance: Double) -> Bool {
        let scale = max(abs(amount), abs(other.amount))
        return abs(amount - other.amount) <= max(tolerance, scale * 1e-9)
    }
}
