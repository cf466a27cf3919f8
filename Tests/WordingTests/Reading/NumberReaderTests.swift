import Testing

@testable import Wording

@Suite("Reading numbers") struct NumberReaderTests {
    @Test(
        "Plain numbers",
        arguments: [
            ("5", 5), ("five missions", 5), ("two thousand", 2000), ("two thousand and five", 2005),
            ("twenty-one", 21), ("a dozen", 12), ("two dozen", 24),
            ("2.5 million", 2_500_000), ("1,5 Mio", 1_500_000), ("2,4", 2.4),
            ("1,234,567.8", 1_234_567.8), ("1.234.567,8", 1_234_567.8), ("1 234 567", 1_234_567),
            ("1'234", 1234), ("minus five", -5), ("3/4", 0.75), ("½", 0.5), ("2½", 2.5),
            ("2 1/2", 2.5), ("two and a half million", 2_500_000), ("half a million", 500_000),
            ("10^6", 1e6), ("3×10⁸", 3e8), ("1e6", 1e6), ("zero", 0),
            ("three point one four", 3.14),
            ("one hundred and twenty-three thousand four hundred and fifty-six", 123_456),
            ("0.234", 0.234), ("one third", 1.0 / 3), ("1bn", 1e9),
            ("five hundred", 500), ("twelve hundred", 1200),
        ] as [(String, Double)])
    func plain(_ text: String, _ expected: Double) {
        let readings = NumberReader.read(text)
        #expect(readings.count == 1)
        #expect(readings.allSatisfy { abs($0.amount - expected) <= 1e-9 * max(1, abs(expected)) })
        #expect(readings.allSatisfy { $0.unit == nil })
    }

    @Test(
        "A letter of size is one where it can be no unit",
        arguments: [
            ("1.5m km", 1_500_000, "km"), ("1.5 m km", 1_500_000, "km"), ("$10b", 1e10, "$"),
            ("$2t", 2e12, "$"), ("€5m", 5e6, "€"), ("3b dollars", 3e9, "$"),
            ("-2m km", -2_000_000, "km"), ("5 m", 5, "m"), ("5 t", 5, "t"), ("5 m long", 5, "m"),
        ] as [(String, Double, String)])
    func letters(_ text: String, _ expected: Double, _ unit: String) throws {
        let reading = try #require(NumberReader.read(text).first)
        #expect(reading.amount == expected)
        #expect(reading.unit == MeasureUnit(unit))
    }

    @Test("A letter after digits alone may be a size or a unit")
    func loneLetters() {
        #expect(NumberReader.read("11.4m").map(\.amount) == [11.4, 11_400_000])
        #expect(NumberReader.read("10 B").map(\.amount) == [10, 1e10])
    }

    @Test(
        "Units convert",
        arguments: [
            ("240 cm", "m", 2.4), ("2.4 km", "m", 2400), ("5 ft 11 in", "in", 71),
            ("5'11\"", "inches", 71), ("2 hours 30 minutes", "min", 150), ("-40 °C", "°F", -40),
            ("212 degrees fahrenheit", "celsius", 100), ("300 kelvin", "°C", 26.85),
            ("50%", "percent", 50), ("100 km/h", "m/s", 100 / 3.6), ("10 km²", "hectares", 1000),
            ("1 mile", "m", 1609.344), ("2 kg", "g", 2000), ("1 litre", "ml", 1000),
            ("2 weeks", "days", 14), ("1 GB", "MB", 1000), ("1 KiB", "bytes", 1024),
            ("one light-year", "km", 9.4607304725808e12),
        ] as [(String, String, Double)])
    func units(_ text: String, _ unit: String, _ expected: Double) throws {
        let target = try #require(MeasureUnit(unit))
        let reading = try #require(NumberReader.read(text).first)
        let converted = try #require(reading.unit?.convert(reading.amount, to: target))
        #expect(abs(converted - expected) <= 1e-9 * abs(expected))
    }

    @Test(
        "An amount of money is in its currency, and in no other",
        arguments: [
            ("$5 million", "USD"), ("5 million dollars", "USD"), ("US$5,000,000", "$"),
            ("USD 5 000 000", "US dollars"), ("€5m", "euros"), ("5 million euros", "EUR"),
            ("£5m", "GBP"), ("¥5 million", "yen"),
        ])
    func money(_ text: String, _ unit: String) throws {
        let target = try #require(MeasureUnit(unit))
        let converted = NumberReader.read(text)
            .compactMap { $0.unit?.convert($0.amount, to: target) }
        #expect(converted.contains(5_000_000))
        let franc = try #require(MeasureUnit("CHF"))
        #expect(NumberReader.read(text).allSatisfy { $0.unit?.convert(1, to: franc) == nil })
    }

    @Test("Units of different kinds do not convert")
    func dimensions() throws {
        let metre = try #require(MeasureUnit("m"))
        let day = try #require(MeasureUnit("days"))
        #expect(metre.convert(1, to: day) == nil)
        #expect(MeasureUnit("missions") == nil)
    }

    @Test("A separator that may mean two things gives two readings")
    func ambiguous() {
        #expect(NumberReader.read("1,234").map(\.amount) == [1234, 1.234])
        #expect(NumberReader.read("1.234").map(\.amount) == [1.234, 1234])
        #expect(NumberReader.read("5k").map(\.amount) == [5000, 5])
        #expect(NumberReader.read("5k").last?.unit == MeasureUnit("kelvin"))
        #expect(NumberReader.read("2.5m").map(\.amount) == [2.5, 2_500_000])
    }

    @Test("Words around the number are told")
    func others() {
        #expect(NumberReader.read("four focus areas").first?.others == ["focus", "areas"])
        #expect(NumberReader.read("about 5").first?.isApproximate == true)
    }

    @Test(
        "No number",
        arguments: [
            "", "more than 5", "5 or 6", "not five", "2008-2009", "1,2,3", "m", "a", "Estonia",
            "22 days in 2007", "at least 5", "<5", "5 6", "none", "1,23,456", "the",
            "99999999999999999999999999999999999999999999999999",
        ])
    func none(_ text: String) {
        #expect(NumberReader.read(text).isEmpty)
    }

    @Test("Every whole number in English words is read back")
    func words() {
        var random = SplitMix(state: 3)
        for index in 0..<3000 {
            let number = index < 1000 ? index : Int(random.next() % 1_000_000_000)
            let readings = NumberReader.read(spelled(number))
            #expect(readings.map(\.amount) == [Double(number)], "\(spelled(number))")
        }
    }

    private func spelled(_ number: Int) -> String {
        let small = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen",
        ]
        let tens = [
            "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
        ]
        if number < 20 { return small[number] }
        if number < 100 {
            return tens[number / 10] + (number % 10 > 0 ? "-" + small[number % 10] : "")
        }
        for (scale, name) in [(1_000_000, "million"), (1000, "thousand"), (100, "hundred")]
        where number >= scale {
            let rest = number % scale
            let link = rest == 0 ? "" : rest < 100 ? " and " : " "
            return spelled(number / scale) + " " + name + link + (rest > 0 ? spelled(rest) : "")
        }
        return ""
    }
}
