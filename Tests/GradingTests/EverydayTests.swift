import English
import Facts
import Grading
import Questions
import Testing

@Suite("What every reader knows") struct EverydayTests {
    private func credit(
        _ answer: String, _ right: String, _ prompt: String = "Name it.",
        dictionary: @escaping @Sendable () -> WordNet? = { WordNet.shared }
    ) throws -> Double {
        var bank = Bank(id: "b", title: "")
        bank.questions = [WrittenQuestion(id: "q", prompt: prompt, answers: [right])]
        let model = Model(bank)
        let question = try #require(
            QuestionSource(model: model).question(
                QuestionID(bank: "b", fact: "q", kind: .shortAnswer)))
        return Judge(model: model, dictionary: dictionary).judge(answer, for: question).credit
    }

    @Test(
        "needs no bank",
        arguments: [
            ("WTO", "World Trade Organization"), ("R.A.F.", "Royal Air Force"),
            ("WW2", "World War II"), ("the Second World War", "World War Two"),
            ("wwi", "World War I"), ("Dr. Zhivago", "Doctor Zhivago"),
            ("St Lucia", "Saint Lucia"), ("Mt Etna", "Mount Etna"), ("21 centimetres", "21 cm"),
            ("USA", "United States"), ("Republic of Iraq", "Iraq"),
            ("1984", "Nineteen Eighty-Four"),
            ("1980", "1980s"), ("mice", "mouse"), ("test", "testing"), ("oxen", "ox"),
            ("space walk", "spacewalk"), ("fairytale", "fairy tale"), ("Baha'i", "Bahá’ í"),
        ])
    func same(_ answer: String, _ right: String) throws {
        #expect(try credit(answer, right) == 1)
    }

    @Test(
        "keeps apart what is not the same",
        arguments: [
            ("WHO", "World Trade Organization"), ("wwi", "World War II"),
            ("WW1", "World War Two"), ("World War", "World War II"), ("WWII", "World War I"),
            ("Iran", "Iraq"), ("Islamic Republic of Iran", "Republic of Iraq"), ("UK", "USA"),
            ("Congo", "Republic of the Congo"), ("1985", "Nineteen Eighty-Four"),
            ("1980s", "1980"), ("1981", "1980s"), ("Dr", "Doctor Zhivago"), ("tester", "testing"),
            ("21 mm", "21 cm"),
        ])
    func other(_ answer: String, _ right: String) throws {
        #expect(try credit(answer, right) < 1)
    }

    @Test("judges as before where no dictionary is installed")
    func withoutDictionary() throws {
        #expect(try credit("oxen", "ox", dictionary: { nil }) == 0)
        #expect(try credit("WTO", "World Trade Organization", dictionary: { nil }) == 1)
    }
}
