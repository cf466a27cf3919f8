/// Writes units in words.
public enum UnitWriter {
    /// "in kilometres", "in millions", "in billions of dollars": how a number is asked for.
    ///
    /// - Parameter unit: as a bank writes it: a symbol, a word, or a power of a thousand with what
    ///   it counts.
    public static func inUnits(_ unit: String) -> String {
        if unit == "%" || unit == "percent" || unit == "per cent" { return "as a percentage" }
        let words = unit.split(separator: " ", maxSplits: 1).map(String.init)
        guard let first = words.first, let scale = scales[first.lowercased()] else {
            return "in \(name(unit))"
        }
        return words.count == 1 ? "in \(scale)" : "in \(scale) of \(name(words[1]))"
    }

    /// The plural name of a unit that is known by its symbol; any other as it is.
    ///
    /// Source: the SI Brochure (BIPM), for the names of units and their symbols.
    static func name(_ unit: String) -> String { names[unit] ?? unit }

    private static let scales = [
        "thousand": "thousands", "million": "millions", "billion": "billions",
        "trillion": "trillions",
    ]

    private static let names = [
        "mm": "millimetres", "cm": "centimetres", "m": "metres", "km": "kilometres",
        "m²": "square metres", "km²": "square kilometres", "sq km": "square kilometres",
        "m³": "cubic metres", "g": "grams", "kg": "kilograms", "t": "tonnes", "s": "seconds",
        "min": "minutes", "h": "hours", "l": "litres", "L": "litres", "ha": "hectares",
        "km/h": "kilometres per hour", "m/s": "metres per second", "°C": "degrees Celsius",
        "°F": "degrees Fahrenheit", "K": "kelvins", "W": "watts", "kW": "kilowatts",
        "MW": "megawatts", "ft": "feet", "mi": "miles",
    ]
}
