import Facts
import Grading
import Questions
import Testing

/// Answers in other notations than the bank's.
@Suite struct ReadingsTests {
    private func grade(
        _ answer: String, for value: Value, canonical: String, unit: String? = nil
    ) -> Grade {
        var bank = Bank(id: "b", title: "")
        var relation = Relation(id: "r", range: .text)
        relation.unit = unit
        switch value {
        case .number: relation.range = .number
        case .date: relation.range = .date
        default: break
        }
        bank.relations = [relation]
        bank.entities = [Entity(id: "s", name: "The thing", kind: "thing")]
        bank.facts = [Fact(id: "f", subject: "s", relation: "r", values: [value])]
        let facet = Facet(bank: "b", fact: "f", position: .value)
        var expected = Expected(value, canonical: canonical)
        expected.relation = "r"
        expected.facet = facet
        let question = Question(
            id: QuestionID(bank: "b", fact: "f", kind: .shortAnswer), frame: .article,
            prompt: "What is it?", key: .value(expected), facts: ["f"], facets: [facet],
            explanation: "")
        return Judge(model: Model(bank)).judge(answer, for: question)
    }

    @Test(arguments: [
        ("9:15", "9:15"), ("09:15", "9:15"), ("9.15", "9:15"), ("quarter past nine", "9:15"),
        ("9:15 am", "9:15"), ("21:15", "9:15 pm"), ("9.15 p.m.", "21:15"), ("0915", "9:15"),
        ("nine fifteen in the evening", "21:15"), ("9:15", "09:15"), ("half past twelve", "12:30"),
        ("12:30 pm", "12:30"), ("12.30", "12:30"), ("noon", "12 noon"), ("12:00", "noon"),
    ])
    func timesOfDay(_ answer: String, _ right: String) {
        #expect(grade(answer, for: .text(right), canonical: right).credit == 1)
    }

    @Test(arguments: [
        ("9:16", "9:15"), ("21:15", "9:15"), ("9:15 pm", "9:15 am"), ("quarter to nine", "9:15"),
        ("9:15", "9:15 pm"), ("12:30 am", "12:30"), ("915", "9:15"), ("nine", "9:15"),
    ])
    func otherTimesOfDay(_ answer: String, _ right: String) {
        #expect(grade(answer, for: .text(right), canonical: right).credit < 1)
    }

    @Test(arguments: [
        "28 m below sea level", "28 metres below the sea level", "-28 m", "28 m beneath sea level",
    ])
    func heightsBelowTheSea(_ answer: String) throws {
        let low = Value.number(try #require(Quantity(-28, unit: "m")))
        #expect(grade(answer, for: low, canonical: "-28 m", unit: "m").credit == 1)
        let high = Value.number(try #require(Quantity(28, unit: "m")))
        #expect(grade(answer, for: high, canonical: "28 m", unit: "m").credit < 1)
    }

    @Test func heightsAboveTheSea() throws {
        let high = Value.number(try #require(Quantity(28, unit: "m")))
        for answer in ["28 m above sea level", "28 m above mean sea level"] {
            #expect(grade(answer, for: high, canonical: "28 m", unit: "m").credit == 1)
        }
    }

    @Test func roughAndMixedNumbers() throws {
        let number = Value.number(try #require(Quantity(36)))
        for answer in ["36-ish", "36ish", "about 36"] {
            let rough = grade(answer, for: number, canonical: "36")
            #expect(rough.credit == grade("about 36", for: number, canonical: "36").credit)
            #expect(rough.credit > 0)
        }
        let year = Value.number(try #require(Quantity(2005)))
        for answer in ["two thousand and 5", "two thousand and five"] {
            #expect(grade(answer, for: year, canonical: "2005").credit == 1)
        }
        #expect(grade("two thousand and 6", for: year, canonical: "2005").credit == 0)
    }

    /// A number in words written together is asked for again.
    @Test(arguments: ["twothousand and five", "thirtysix", "twothousandandfive"])
    func gluedNumbersAreAskedAgain(_ answer: String) throws {
        let year = Value.number(try #require(Quantity(2005)))
        let number = grade(answer, for: year, canonical: "2005")
        #expect(number.isUnread && number.credit == 0)
        let date = grade(answer, for: .date(try EDTF.read("2005")), canonical: "2005")
        #expect(date.isUnread && date.credit == 0)
    }

    @Test(arguments: ["2010 09 25", "2010-09-25", "25.09.2010"])
    func datesWithSpaces(_ answer: String) throws {
        let date = Value.date(try EDTF.read("2010-09-25"))
        #expect(grade(answer, for: date, canonical: "25 September 2010").credit == 1)
        let other = Value.date(try EDTF.read("2010-09-26"))
        #expect(grade(answer, for: other, canonical: "26 September 2010").credit == 0)
    }

    @Test func yearsInWordsAndDigits() throws {
        let year = Value.date(try EDTF.read("2005"))
        #expect(grade("two thousand and 5", for: year, canonical: "2005").credit == 1)
        #expect(grade("two thousand and 6", for: year, canonical: "2005").credit == 0)
    }
}
