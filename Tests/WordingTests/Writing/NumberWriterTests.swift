import Facts
import Testing
import Wording

struct NumberWriterTests {
    @Test(arguments: [
        (4.0, nil, "4"), (1000, nil, "1000"), (13_000, nil, "13,000"),
        (-1_300_000, nil, "-1,300,000"),
        (2.4, "m", "2.4 m"), (1, "days", "1 day"), (22, "days", "22 days"), (1, "years", "1 year"),
        (40, "%", "40%"), (-5, "°C", "-5 °C"), (1, "gas", "1 gas"), (0, "days", "0 days"),
        (1, "countries", "1 country"), (1, "inches", "1 inch"),
        (1, "square miles", "1 square mile"),
        (1.008, nil, "1.008"), (12_345.5, nil, "12,345.5"), (1, "light years", "1 light year"),
    ])
    func writesNumbersWithTheirUnits(_ amount: Double, unit: String?, text: String) throws {
        #expect(NumberWriter.write(try #require(Quantity(amount, unit: unit))) == text)
    }

    @Test(arguments: [
        (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"),
        (21, "21st"), (102, "102nd"), (111, "111th"), (0, "0th"),
    ])
    func writesOrdinals(_ number: Int, text: String) {
        #expect(NumberWriter.ordinal(number) == text)
    }

    @Test func countsInWordsUpToTwelve() {
        #expect(NumberWriter.count(0) == "zero" && NumberWriter.count(12) == "twelve")
        #expect(NumberWriter.count(13) == "13" && NumberWriter.count(-1) == "-1")
    }
}
