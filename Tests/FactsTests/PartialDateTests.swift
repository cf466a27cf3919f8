import Facts
import Testing

struct PartialDateTests {
    private func date(_ text: String) throws -> PartialDate {
        guard case .on(let date) = try EDTF.read(text) else { throw EDTF.Failure.notADate(text) }
        return date
    }

    @Test(arguments: [
        ("2008", 366), ("2007", 365), ("2008-02", 29), ("2008-02-29", 1), ("200X", 3653),
        ("20XX", 36_525), ("19XX", 36_524),
    ])
    func coversItsDays(_ text: String, count: Int) throws {
        #expect(try date(text).days.count == count)
    }

    @Test func liesWithinEveryCoarserFormOfItself() throws {
        let fine = try date("2022-11-04")
        var inner = fine.days
        for (precision, text) in [
            (DatePrecision.month, "2022-11"), (.year, "2022"), (.decade, "202X"),
            (.century, "20XX"),
        ] {
            let coarse = fine.truncated(to: precision)
            #expect(try coarse == date(text))
            #expect(coarse.days.lowerBound <= inner.lowerBound)
            #expect(inner.upperBound <= coarse.days.upperBound)
            #expect(coarse.truncated(to: .day) == coarse)
            inner = coarse.days
        }
    }

    @Test func keepsItsQualifierWhenTruncated() throws {
        let truncated = try date("2022-11-04~").truncated(to: .year)
        #expect(try truncated == date("2022~"))
    }

    @Test func refusesWhatDoesNotExist() {
        #expect(PartialDate(year: 2022, month: nil, day: 4) == nil)
        #expect(PartialDate(year: 2022, month: 2, day: 30) == nil)
        #expect(PartialDate(year: 2022, month: .max) == nil)
        #expect(PartialDate(year: .max) == nil)
        #expect(PartialDate(year: .min) == nil)
        #expect(PartialDate(firstYear: 2005, of: .decade) == nil)
        #expect(PartialDate(firstYear: 2000, of: .year) == nil)
        #expect(PartialDate(firstYear: .min, of: .century) == nil)
    }
}
