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

    /// What one more in the last digit adds, as far as the shortest way to write the amount tells;
    /// for a whole number one.
    public var step: Double {
        let text = "\(amount)"
        guard whole == nil, !text.contains("e"), let point = text.firstIndex(of: ".") else {
            return 1
        }
        return text[point...].dropFirst().reduce(1) { step, _ in step / 10 }
    }

    /// Whether two amounts differ by no more than `tolerance`, or by no more than rounding does.
    func isNear(_ other: Quantity, tolerance: Double) -> Bool {
        let scale = max(abs(amount), abs(other.amount))
        return abs(amount - other.amount) <= max(tolerance, scale * 1e-9)
    }
}

extension Quantity {
    /// The quantity without a word of size before its unit: "3.2 million pounds" are 3,200,000.
    public var inFull: Quantity {
        guard let unit else { return self }
        let (size, rest) = Self.size(leading: unit)
        guard size != 1 else { return self }
        return Quantity(amount * size, unit: rest) ?? self
    }

    /// What the words of size before a unit multiply by: a million in "million km"; 1 without one.
    public static func size(of unit: String) -> Double { size(leading: unit).size }

    private static func size(leading unit: String) -> (size: Double, rest: String?) {
        var size = 1.0
        var words = unit.split(separator: " ")[...]
        while let first = words.first, let next = sizes[first.lowercased()] {
            size *= next
            words = words.dropFirst()
        }
        if size != 1, words.count > 1, words.first == "of" { words = words.dropFirst() }
        return (size, words.isEmpty ? nil : words.joined(separator: " "))
    }

    private static let sizes: [String: Double] = [
        "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
        "hundreds": 100, "thousands": 1e3, "millions": 1e6, "billions": 1e9, "trillions": 1e12,
        "mn": 1e6, "mio": 1e6, "mln": 1e6, "bn": 1e9, "mrd": 1e9, "tn": 1e12, "trn": 1e12,
    ]
}
