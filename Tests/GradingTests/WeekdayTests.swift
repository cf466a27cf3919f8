import Facts
import Grading
import Questions
import Testing

/// A weekday is a part of a date.
@Suite struct WeekdayTests {
    private func grade(_ answer: String, date: String) throws -> Grade {
        var bank = Bank(id: "b", title: "")
        bank.relations = [Relation(id: "r", range: .date)]
        bank.entities = [Entity(id: "s", name: "The thing", kind: "thing")]
        let value = Value.date(try EDTF.read(date))
        bank.facts = [Fact(id: "f", subject: "s", relation: "r", values: [value])]
        let facet = Facet(bank: "b", fact: "f", position: .value)
        var expected = Expected(value, canonical: "25 September 2010")
        expected.facet = facet
        let question = Question(
            id: QuestionID(bank: "b", fact: "f", kind: .date), frame: .article,
            prompt: "When was it?", key: .value(expected), facts: ["f"], facets: [facet],
            explanation: "")
        return Judge(model: Model(bank)).judge(answer, for: question)
    }

    @Test(arguments: [
        "Saturday, 25 September 2010", "Sat 25 Sept 2010", "saturday 25.9.2010",
        "on Saturday, September 25, 2010", "25 September 2010 (Saturday)", "Saturday 25/9/10",
    ])
    func theRightOneIsRight(_ answer: String) throws {
        #expect(try grade(answer, date: "2010-09-25").credit == 1)
    }

    @Test(arguments: [
        "Sunday, 25 September 2010", "Monday 25 September 2010", "Wednesday, 25.9.2010",
        "Sun 25 Sept 2010", "September 25, 2010, a Friday", "25 September 2010 (Tuesday)",
        "Sunday 25 September", "Thursday 25/9/10",
    ])
    func anotherIsNot(_ answer: String) throws {
        let grade = try grade(answer, date: "2010-09-25")
        #expect(grade.verdict == .partial)
        #expect(grade.note.contains("Saturday"))
    }

    /// The weekday tells day and month apart, and the century: 4 November 2022 was a Friday, 11 April
    /// a Monday.
    @Test func itDecidesBetweenReadings() throws {
        #expect(try grade("Monday 4/11/2022", date: "2022-04-11").credit == 1)
        #expect(try grade("Friday 4/11/2022", date: "2022-04-11").credit == 0)
    }
}
