/// A unit of measure, for converting what was typed to what a bank writes.
///
/// Sources of the factors: the SI Brochure (BIPM), NIST Special Publication 811, IEC 80000-13.
public struct MeasureUnit: Hashable, Sendable {
    /// What is measured. Units of different dimensions never convert.
    public enum Dimension: String, Hashable, Sendable {
        case length, mass, time, area, volume, speed, temperature, data, share, angle, energy
        case power, frequency, pressure
        case dollar, euro, sterling, yen, swissFranc, yuan, rupee, rouble

        /// Whether it is an amount of money, whose name may stand before the number.
        public var isMoney: Bool {
            switch self {
            case .dollar, .euro, .sterling, .yen, .swissFranc, .yuan, .rupee, .rouble: true
            default: false
            }
        }
    }

    /// What is measured.
    public let dimension: Dimension
    /// How many of the dimension's base unit one of this is.
    public let factor: Double
    /// What is added before the factor applies; only temperatures have one.
    public let offset: Double

    /// Reads a unit as people and banks write it: `km`, `metres`, `sq km`, `°C`, `days`, `%`.
    public init?(_ text: String) {
        guard text.utf8.count <= 40 else { return nil }
        let words = NumberLexer.pieces(of: text)?.compactMap { piece -> String? in
            if case .word(let word) = piece { word } else { nil }
        }
        guard let words, let found = Self.read(words[...]), found.count == words.count else {
            return nil
        }
        self = found.unit
    }

    init(_ dimension: Dimension, _ factor: Double, offset: Double = 0) {
        self.dimension = dimension
        self.factor = factor
        self.offset = offset
    }

    /// Converts an amount of this unit to another; nil where they measure different things.
    public func convert(_ amount: Double, to other: MeasureUnit) -> Double? {
        guard dimension == other.dimension else { return nil }
        if self == other { return amount }
        return (amount + offset) * factor / other.factor - other.offset
    }

    /// Reads the longest unit at the beginning of some folded words.
    static func read(_ words: ArraySlice<String>) -> (unit: MeasureUnit, count: Int)? {
        for count in stride(from: min(4, words.count), through: 1, by: -1) {
            let text = words.prefix(count).joined(separator: " ")
            if let unit = UnitTable.units[text] { return (unit, count) }
        }
        return nil
    }
}

/// Every spelling of every unit, folded.
enum UnitTable {
    /// The units by spelling; words have American spelling and are separated by single spaces.
    static let units: [String: MeasureUnit] = {
        var table: [String: MeasureUnit] = [:]
        func add(
            _ dimension: MeasureUnit.Dimension, _ factor: Double, _ names: String,
            offset: Double = 0
        ) {
            for name in names.split(separator: ",") {
                let unit = MeasureUnit(dimension, factor, offset: offset)
                table[String(name)] = unit
                // Names in words take a plural; symbols do not.
                if name.utf8.count > 3, !name.hasSuffix("s"), !name.contains("/") {
                    table[name + "s"] = unit
                }
            }
        }
        func prefixed(
            _ dimension: MeasureUnit.Dimension, _ base: Double, symbol: String, name: String,
            _ prefixes: [(String, String, Double)]
        ) {
            for (short, long, factor) in prefixes {
                add(dimension, base * factor, "\(short)\(symbol),\(long)\(name)")
            }
        }
        let small = [
            ("", "", 1), ("m", "milli", 1e-3), ("c", "centi", 1e-2), ("d", "deci", 0.1),
            ("k", "kilo", 1e3), ("μ", "micro", 1e-6), ("u", "micro", 1e-6), ("n", "nano", 1e-9),
        ]
        prefixed(.length, 1, symbol: "m", name: "meter", small)
        prefixed(.mass, 1e-3, symbol: "g", name: "gram", small)
        prefixed(.volume, 1e-3, symbol: "l", name: "liter", small)
        let large = [
            ("", "", 1), ("k", "kilo", 1e3), ("m", "mega", 1e6), ("g", "giga", 1e9),
            ("t", "tera", 1e12),
        ]
        prefixed(.power, 1, symbol: "w", name: "watt", large)
        prefixed(.frequency, 1, symbol: "hz", name: "hertz", large)
        prefixed(.energy, 1, symbol: "j", name: "joule", large)
        prefixed(.pressure, 1, symbol: "pa", name: "pascal", large)
        prefixed(.data, 8, symbol: "b", name: "byte", large + [("p", "peta", 1e15)])
        prefixed(.data, 1, symbol: "bit", name: "bit", large)
        for (power, names) in ["ki,kibi", "mi,mebi", "gi,gibi", "ti,tebi"].enumerated() {
            let parts = names.split(separator: ",")
            var factor = 8.0
            for _ in 0...power { factor *= 1024 }
            add(.data, factor, "\(parts[0])b,\(parts[1])byte")
        }
        // Symbols take no plural, but many write one.
        add(.length, 1e3, "kms"); add(.length, 1e-2, "cms"); add(.length, 1e-3, "mms")
        add(.length, 1, "mtr,mtrs"); add(.mass, 1, "kgs"); add(.mass, 1e-3, "gms")
        add(.length, 1609.344, "mile,mi"); add(.length, 0.9144, "yard,yd,yds")
        add(.length, 0.3048, "foot,feet,ft,'"); add(.length, 0.0254, "inch,inches,in,\"")
        add(.length, 1852, "nautical mile,nmi");
        add(.length, 9.4607304725808e15, "light year,ly,lightyear")
        add(.length, 149_597_870_700, "au,astronomical unit");
        add(.length, 3.0856775814913673e16, "parsec,pc")
        add(.mass, 1e3, "t,tonne,metric ton,metric tonne,ton");
        add(.mass, 0.45359237, "lb,lbs,pound")
        add(.mass, 0.028349523125, "oz,ounce"); add(.mass, 1, "kilo")
        add(.mass, 6.35029318, "stone")
        add(.time, 1, "s,sec,secs,second"); add(.time, 60, "min,mins,minute")
        add(.time, 1e-3, "ms,millisecond"); add(.time, 3600, "h,hr,hrs,hour");
        add(.time, 86_400, "d,day,days")
        add(.time, 604_800, "week,wk,wks"); add(.time, 1_209_600, "fortnight")
        add(.time, 31_557_600 / 12, "month,mo,mos"); add(.time, 31_557_600, "year,yr,yrs,y")
        add(.time, 315_576_000, "decade"); add(.time, 3_155_760_000, "century,centuries")
        for (length, factor) in [("m", 1.0), ("cm", 1e-2), ("mm", 1e-3), ("km", 1e3)] {
            let name =
                ["m": "meter", "cm": "centimeter", "mm": "millimeter", "km": "kilometer"][length]
                ?? length
            for (word, mark, power) in [("square,sq", "2", 2), ("cubic,cu", "3", 3)] {
                let total = power == 2 ? factor * factor : factor * factor * factor
                let dimension: MeasureUnit.Dimension = power == 2 ? .area : .volume
                add(dimension, total, "\(length)\(mark),\(length)^\(mark)")
                for start in word.split(separator: ",") {
                    add(dimension, total, "\(start) \(length),\(start) \(name)")
                }
            }
            add(.speed, factor, "\(length)/s,\(name) per second,\(name)s per second,\(name)/s")
            add(
                .speed, factor / 3600,
                "\(length)/h,\(name) per hour,\(name)s per hour,\(name)/h,\(name)s an hour")
        }
        add(.volume, 1e-6, "cc"); add(.area, 1e4, "hectare,ha"); add(.area, 4046.8564224, "acre")
        add(.area, 2_589_988.110336, "square mile,sq mi,sq mile,mi2,mi^2")
        add(.area, 0.09290304, "square foot,square feet,sq ft,ft2,ft^2")
        add(.volume, 3.785411784e-3, "gallon,gal,us gallon");
        add(.volume, 4.54609e-3, "imperial gallon")
        add(.volume, 0.028316846592, "cubic foot,cubic feet,cu ft,ft3,ft^3");
        add(.volume, 0.158987294928, "barrel,bbl")
        add(.speed, 1000.0 / 3600, "kph,kmh,kmph");
        add(.speed, 1609.344 / 3600, "mph,miles per hour,mile per hour,mi/h,miles an hour")
        add(.speed, 1852.0 / 3600, "knot,kn,kt,kts"); add(.speed, 1609.344, "miles per second,mi/s")
        add(
            .temperature, 1,
            "°c,c,celsius,degree celsius,degrees celsius,centigrade,degrees c,degree c,degrees centigrade",
            offset: 273.15)
        add(
            .temperature, 5.0 / 9,
            "°f,f,fahrenheit,degree fahrenheit,degrees fahrenheit,degrees f,degree f",
            offset: 459.67)
        add(.temperature, 1, "k,kelvin,kelvins,degrees kelvin")
        add(.share, 0.01, "percent,per cent,pct,percentage,percentage point");
        add(.share, 0.001, "permille,per mille,per mil")
        add(.angle, 1, "°,degree,deg"); add(.energy, 3.6e6, "kwh,kilowatt hour");
        add(.energy, 3.6e9, "mwh,megawatt hour")
        add(.energy, 4184, "kcal,kilocalorie"); add(.energy, 4.184, "cal,calorie");
        add(.power, 745.69987158227022, "hp,horsepower")
        add(.pressure, 1e5, "bar"); add(.pressure, 101_325, "atm,atmosphere");
        add(.pressure, 6894.757293168, "psi")
        // What one currency is worth in another changes; so each is a dimension of its own.
        add(.dollar, 1, "$,usd,us $,dollar,us dollar,american dollar,united states dollar")
        add(.dollar, 0.01, "us cent"); add(.euro, 1, "€,eur,euro,euros"); add(.yen, 1, "¥,jpy,yen")
        add(.sterling, 1, "£,gbp,pound sterling,pounds sterling,british pound,quid")
        add(.swissFranc, 1, "chf,swiss franc"); add(.yuan, 1, "cny,rmb,yuan,renminbi")
        add(.rupee, 1, "inr,rupee,indian rupee"); add(.rouble, 1, "rub,ruble,rouble,russian ruble")
        return table
    }()
}
