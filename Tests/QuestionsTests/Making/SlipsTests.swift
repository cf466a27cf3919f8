import Facts
import Testing

@testable import Questions

struct SlipsTests {
    private func date(_ text: String) throws -> Value { .date(try EDTF.read(text)) }

    @Test(arguments: [
        ("2006", "2008", "That is 2 years too early."),
        ("2009", "2008", "That is 1 year too late."),
        ("2022-10-04", "2022-11-04", "Only the month is another."),
        ("2022-10-05", "2022-11-04", "Only the year is right."),
        ("2022-11-07", "2022-11-04", "Month and year are right; the day is another."),
        ("2021-11-04", "2022-11-04", "That is 1 year too early."),
    ])
    func tellsHowADateIsWrong(_ wrong: String, _ right: String, _ told: String) throws {
        let model = Model(Bank(id: "b", title: ""))
        #expect(Slips.sentence(try date(wrong), for: try date(right), in: model) == told)
        #expect(Slips.sentence(try date(right), for: try date(right), in: model) == nil)
    }

    @Test(arguments: [
        (1302.0, 1320.0, "The digits are right, but not their order."),
        (1200, 1320, "That is too low."), (1400, 1320, "That is too high."),
        (-5, -1, "That is too low."),
    ])
    func tellsHowANumberIsWrong(_ wrong: Double, _ right: Double, _ told: String) throws {
        let wrong = Value.number(try #require(Quantity(wrong, unit: "km")))
        let right = Value.number(try #require(Quantity(right, unit: "km")))
        let model = Model(Bank(id: "b", title: ""))
        #expect(Slips.sentence(wrong, for: right, in: model) == told)
    }

    @Test func tellsOfAnotherThingWhatItIs() throws {
        let model = Model(try WrittenBank.read("rivers"))
        #expect(
            Slips.sentence(.entity("apennines"), for: .entity("alps"), in: model)
                == "The Apennines are another mountain range.")
    }
}
