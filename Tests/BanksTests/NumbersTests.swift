import Testing

@testable import Banks

@Suite struct NumbersTests {
    @Test(
        arguments: [
            ("4", 4, nil), ("-5", -5, nil), ("+5", 5, nil), ("\u{2212}5", -5, nil), ("007", 7, nil),
            ("2.4 m", 2.4, "m"), ("2.4m", 2.4, "m"), ("1,300,000", 1_300_000, nil),
            ("1_300_000", 1_300_000, nil), ("22 days", 22, "days"), ("95%", 95, "%"),
            ("95 %", 95, "%"), ("-0.5 °C", -0.5, "°C"), ("1e6", 1_000_000, nil),
            ("1.5E-3 kg", 0.0015, "kg"), ("3 km²", 3, "km²"), ("3 m2", 3, "m2"),
            ("12 e", 12, "e"), ("5 euros", 5, "euros"), ("1,000.25", 1000.25, nil),
            ("60 km/h", 60, "km/h"),
        ] as [(String, Double, String?)])
    func reads(text: String, amount: Double, unit: String?) throws {
        let number = try Numbers.read(text)
        #expect(number.amount == amount)
        #expect(number.unit == unit)
    }

    @Test(
        arguments: [
            ("", .notANumber), ("many", .notANumber), ("-", .notANumber), (".5", .notANumber),
            (",5", .notANumber), ("--5", .notANumber), ("NaN", .notANumber), (".inf", .notANumber),
            ("1,5", .badSeparators), ("1,30,000", .badSeparators), ("1,,000", .badSeparators),
            ("1_", .badSeparators), ("1,000_000", .badSeparators), ("1234,567", .badSeparators),
            ("1e999", .tooLarge), ("0x10", .badUnit("x10")), ("12th", .badUnit("th")),
            ("2008-05-14", .badUnit("-05-14")), ("1.2.3", .badUnit(".3")), ("3 4", .badUnit("4")),
            ("5 (about)", .badUnit("(about)")), ("٣", .notANumber),
        ] as [(String, Numbers.Failure)])
    func refuses(text: String, failure: Numbers.Failure) {
        #expect(throws: failure) { try Numbers.read(text) }
    }
}
