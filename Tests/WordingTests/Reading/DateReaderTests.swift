import Facts
import Testing

@testable import Wording

@Suite("Reading dates") struct DateReaderTests {
    private func written(_ text: String) -> [String] {
        DateReader.read(text).map { reading in
            switch reading.meaning {
            case .date(let date): EDTF.write(date)
            case .yearless(let month, let day): "--\(month)" + (day.map { "-\($0)" } ?? "")
            }
        }
    }

    @Test(
        "One reading",
        arguments: [
            ("2008", "2008"), ("in 2008", "2008"), ("the year 2007", "2007"), ("２００８", "2008"),
            ("4 November 2022", "2022-11-04"), ("Nov 4th, 2022", "2022-11-04"),
            ("the 4th of November 2022", "2022-11-04"), ("Friday, 4 Nov. 2022", "2022-11-04"),
            ("November 4, 2022", "2022-11-04"), ("4-Nov-2022", "2022-11-04"),
            ("2022 November 4", "2022-11-04"), ("20221104", "2022-11-04"),
            ("2022-11-04", "2022-11-04"), ("2022/11/04", "2022-11-04"), ("15.5.1955", "1955-05-15"),
            ("15/5/1955", "1955-05-15"), ("5/15/1955", "1955-05-15"), ("11/2022", "2022-11"),
            ("2022-11", "2022-11"), ("November 2022", "2022-11"), ("Novmeber 2022", "2022-11"),
            ("Febuary 2, 2003", "2003-02-02"), ("Sept 2001", "2001-09"), ("4/4/2022", "2022-04-04"),
            ("two thousand and eight", "2008"), ("nineteen fifty-five", "1955"),
            ("nineteen oh five", "1905"), ("twenty twenty-two", "2022"),
            ("the fourth of November twenty twenty-two", "2022-11-04"),
            ("the 1990s", "199X"), ("1990's", "199X"), ("nineteen nineties", "199X"),
            ("20th century", "19XX"), ("the twentieth century", "19XX"), ("44 BC", "-0043"),
            ("AD 43", "0043"), ("year 46", "0046"),
            ("2007-04-27/2007-05-18", "2007-04-27/2007-05-18"),
            ("27 April to 18 May 2007", "2007-04-27/2007-05-18"),
            ("13–16 April 2021", "2021-04-13/2021-04-16"),
            ("April 13-16, 2021", "2021-04-13/2021-04-16"), ("from 2007 until 2009", "2007/2009"),
            ("2007-2008", "2007/2008"), ("1914-18", "1914/1918"), ("since 2019", "2019/.."),
            ("2019-", "2019/.."), ("November", "--11"), ("4 November", "--11-4"),
            ("the 4th of July", "--7-4"),
        ])
    func one(_ text: String, _ expected: String) {
        #expect(written(text) == [expected])
    }

    @Test(
        "Roughly",
        arguments: [
            ("about 1990", "1990~"), ("c. 1990", "1990~"), ("early 2007", "2007~"),
            ("spring 2008", "2008~"), ("~1990", "1990~"), ("mid-1990", "1990~"),
        ])
    func vague(_ text: String, _ expected: String) {
        #expect(written(text) == [expected])
        #expect(DateReader.read(text).allSatisfy { $0.isVague })
    }

    @Test("Day and month may change places")
    func ambiguous() {
        #expect(written("4/11/2022") == ["2022-11-04", "2022-04-11"])
        #expect(DateReader.read("4/11/2022").allSatisfy { $0.isAmbiguous })
        #expect(DateReader.read("14/11/2022").allSatisfy { !$0.isAmbiguous })
    }

    @Test("A year cut short may be of several centuries")
    func short() {
        #expect(written("'46").contains("1946"))
        #expect(written("4 Nov '22").contains("2022-11-04"))
        #expect(DateReader.read("'46").allSatisfy { $0.hasShortYear })
        #expect(written("the '90s").contains("199X"))
    }

    @Test(
        "No date",
        arguments: [
            "", "?", "before 2008", "after 2008", "2007 or 2008", "not 2008", "31 February 2022",
            "2022-13-01", "Estonia", "in Estonia 2008", "99999", "the", "2008 2009", "Juny 2008",
            "more than 2008", "2008%", "1 2 3 4", "May be", "99/2022 - 5 6", "0/2022-1 2",
            "40 November 2022",
        ])
    func none(_ text: String) {
        #expect(written(text) == [])
    }

    @Test("Words to be ignored may stand around it")
    func ignoring() throws {
        let readings = DateReader.read("the centre was founded in 2008") {
            ["centre", "founded"].contains($0)
        }
        let expected = try EDTF.read("2008")
        #expect(readings.compactMap(\.date) == [expected])
    }

    @Test("What is written is read again, for every day of some years")
    func roundTrip() throws {
        for year in [1900, 1955, 2008, 2024] {
            for month in 1...12 {
                for day in 1...CivilCalendar.daysInMonth(month, year: year) {
                    let date = try #require(PartialDate(year: year, month: month, day: day))
                    let name = CalendarWords.monthNames[month - 1]
                    for text in [
                        "\(day) \(name) \(year)", "\(name.prefix(3)) \(day), \(year)",
                        EDTF.write(date), "\(day).\(month).\(year)", "\(month)/\(day)/\(year)",
                    ] {
                        #expect(DateReader.read(text).contains { $0.date == .on(date) }, "\(text)")
                    }
                }
            }
        }
    }
}
