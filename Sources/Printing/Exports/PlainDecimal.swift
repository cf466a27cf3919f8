/// Writes numbers in digits alone: no groups, and a power of ten only where there is no other way.
enum PlainDecimal {
    /// How many digits stand behind the point in the shortest way to write a number; none where it
    /// is written with a power of ten.
    static func places(of number: Double) -> Int {
        let text = "\(number)"
        guard !text.contains("e"), let point = text.firstIndex(of: ".") else { return 0 }
        let places = text[point...].dropFirst()
        return places == "0" ? 0 : places.count
    }

    /// The number with so many digits behind the point.
    static func text(_ number: Double, places: Int) -> String {
        let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
        let scaled = (number * scale).rounded()
        guard abs(scaled) < 9_007_199_254_740_992, abs(number) >= 1 / scale || number == 0 else {
            return "\(number)"
        }
        let digits = String(Int64(abs(scaled)))
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let sign = scaled < 0 ? "-" : ""
        guard places > 0 else { return sign + padded }
        return "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
    }
}
