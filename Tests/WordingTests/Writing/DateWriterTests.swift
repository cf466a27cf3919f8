import Facts
import Testing
import Wording

struct DateWriterTests {
    @Test(arguments: [
        ("2008", "2008", "in 2008"), ("2022-11", "November 2022", "in November 2022"),
        ("2022-11-04", "4 November 2022", "on 4 November 2022"),
        ("200X", "the 2000s", "in the 2000s"), ("20XX", "the 21st century", "in the 21st century"),
        ("19XX", "the 20th century", "in the 20th century"),
        ("2022~", "about 2022", "around 2022"), ("2022?", "possibly 2022", "possibly in 2022"),
        ("2022-11-04?", "possibly 4 November 2022", "possibly on 4 November 2022"),
        ("-0043", "44 BCE", "in 44 BCE"), ("0000", "1 BCE", "in 1 BCE"),
        ("2007/2008", "2007 to 2008", "from 2007 to 2008"),
        ("2020-10-14/2020-10-18", "14 to 18 October 2020", "from 14 to 18 October 2020"),
        (
            "2020-09-30/2020-10-18", "30 September to 18 October 2020",
            "from 30 September to 18 October 2020"
        ),
        ("2020-04/2020-06", "April to June 2020", "from April to June 2020"),
        (
            "2019-12-30/2020-01-02", "30 December 2019 to 2 January 2020",
            "from 30 December 2019 to 2 January 2020"
        ),
        ("2020-04~/2020-06", "about April 2020 to June 2020", "from about April 2020 to June 2020"),
        ("2007/..", "2007 onwards", "from 2007"), ("../2008", "up to 2008", "until 2008"),
    ])
    func writesDatesAsEnglishDoes(_ text: String, bare: String, when: String) throws {
        let value = try EDTF.read(text)
        #expect(DateWriter.bare(value) == bare)
        #expect(DateWriter.when(value) == when)
    }

    @Test func namesTheMonths() {
        #expect(DateWriter.month(1) == "January" && DateWriter.month(12) == "December")
        #expect(DateWriter.month(0).isEmpty && DateWriter.month(13).isEmpty)
    }
}
