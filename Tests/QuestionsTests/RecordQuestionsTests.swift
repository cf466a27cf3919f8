import Facts
import Questions
import Testing

/// Questions on what the public record says: its day, its sources, and what is settled in a dispute.
struct RecordQuestionsTests {
    private func questions(_ bank: Bank) -> [Question] {
        Array(QuestionSource(model: Model(bank), seed: 3).all)
    }

    private func question(_ id: String, in questions: [Question]) throws -> Question {
        try #require(questions.first { $0.id.description == id })
    }

    @Test func whatChangesIsAskedOfTheRecordByTheDay() throws {
        let bank = try ShippedBank.japan()
        for question in questions(bank) where question.frame == .record {
            let names = question.prompt.contains("the public record as of 7 November")
            let fact = try #require(bank.facts.first { $0.id == question.facts[0] })
            let relation = try #require(bank.relations.first { $0.id == fact.relation })
            if names { #expect(relation.canChange, "\(question.id)") }
            if question.kind == .claim { #expect(names == relation.canChange, "\(question.id)") }
        }
    }

    @Test func aSourceIsAskedForAmongThoseCitedOnOtherSubjects() throws {
        let bank = try ShippedBank.japan()
        let found = questions(bank)
        let asked = try question("japan-joins-ccdcoe/minister-given-name/choice/1004", in: found)
        #expect(asked.prompt.contains("cited as contradicting what the article says"))
        let hamada = bank.facts.filter { $0.subject == "hamada" }
        let near = Set(hamada.flatMap { $0.record?.citations ?? [] })
        let titles = bank.citations.filter { near.contains($0.id) }.map(\.title)
        for option in asked.options where !option.isCorrect {
            #expect(!titles.contains { option.text.contains($0) }, "\(option.text)")
        }
        // Where the sources differ, none is the one.
        #expect(!found.contains { $0.id.description.contains("australia-status/choice/1004") })
    }

    @Test func whatIsSettledIsToldFromWhatIsDisputed() throws {
        var bank = try ShippedBank.japan()
        let id = "japan-joins-ccdcoe/australia-status/choice/1005"
        let asked = try question(id, in: questions(bank))
        let place = try #require(bank.facts.firstIndex { $0.id == "australia-status" })
        #expect(
            asked.options.filter(\.isCorrect).map(\.text)
                == [bank.facts[place].record?.settled])
        #expect(asked.options.count == 3)
        bank.facts[place].record?.settled = nil
        #expect(!questions(bank).contains { $0.id.description == id })
    }

    @Test func noPersonStandsOutBySingleName() throws {
        var bank = try ShippedBank.japan()
        let id = "japan-joins-ccdcoe/hamada-office/choice/2"
        let alike = try question(id, in: questions(bank))
        #expect(Set(alike.options.map(\.text)) == ["Hamada", "Abe", "Kishida", "Suga"])
        // Two of one family name cannot go by it.
        var other = Entity(id: "other", name: "Akie Abe", kind: "person")
        other.aliases = []
        bank.entities.append(other)
        for option in try question(id, in: questions(bank)).options where !option.isCorrect {
            #expect(option.text.contains(" "), "\(option.text)")
        }
    }
}
