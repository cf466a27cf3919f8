import Facts
import Testing

@testable import Wording

@Suite struct DateSpellingsTests {
    /// Whatever is written for a date is read as that date again.
    @Test(arguments: [
        "2022-11-04", "2022-05-31", "2012-09-09", "1945-06-06", "2000-12-25", "2022-11", "2022-05",
        "2012-09", "1822", "2008~", "199X", "2020-10-14/2020-10-18", "2020-03-30/2020-04-02",
        "2007/2008", "2020-03/2020-05",
    ])
    func everySpellingIsReadAsTheDate(_ edtf: String) throws {
        let value = try EDTF.read(edtf)
        let spellings = DateWriter.spellings(value)
        #expect(spellings.first == DateWriter.bare(value))
        #expect(Set(spellings).count == spellings.count)
        for spelling in spellings {
            let read = DateReader.read(spelling).compactMap(\.date)
            let isSame = read.contains { found in
                found == value || found.days == value.days
            }
            #expect(isSame, "\(edtf): \(spelling) is read as \(read)")
        }
    }

    @Test func daysAndMonthsHaveTheUsualOnes() throws {
        let day = DateWriter.spellings(try EDTF.read("2022-11-04"))
        for usual in [
            "4 November 2022", "November 4, 2022", "4 Nov 2022", "Nov. 4, 2022",
            "4th of November 2022",
            "2022-11-04", "04.11.2022", "4/11/2022", "11/4/2022",
        ] {
            #expect(day.contains(usual), "\(usual)")
        }
        let month = DateWriter.spellings(try EDTF.read("2022-11"))
        for usual in ["November 2022", "Nov 2022", "2022-11", "11/2022"] {
            #expect(month.contains(usual), "\(usual)")
        }
        #expect(DateWriter.spellings(try EDTF.read("2022-05")).allSatisfy { !$0.contains("May.") })
    }
}
