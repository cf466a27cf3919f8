import Facts
import Grading
import Questions
import Testing

@Suite("Texts that are no answers") struct UnansweredTests {
    private func grade(_ text: String, _ right: String) throws -> Grade {
        var bank = Bank(id: "b", title: "")
        bank.questions = [WrittenQuestion(id: "q", prompt: "Name it.", answers: [right])]
        let model = Model(bank)
        let question = try #require(
            QuestionSource(model: model).question(
                QuestionID(bank: "b", fact: "q", kind: .shortAnswer)))
        return Judge(model: model).judge(text, for: question)
    }

    @Test("Who does not know is told the answer", arguments: ["I don't know", "no idea", "IDK"])
    func unknown(_ text: String) throws {
        #expect(try grade(text, "mycology").note == "No answer yet; it is mycology.")
    }

    @Test("A question back is unread", arguments: ["is it a pentameter?", "Does it rhyme ?"])
    func question(_ text: String) throws {
        let grade = try grade(text, "iambic pentameter")
        #expect(grade.isUnread && grade.credit == 0)
        #expect(grade.note.hasPrefix("That is a question"))
    }

    @Test("An answer may be asked, or be such a text itself")
    func answers() throws {
        #expect(try grade("is it mycology?", "mycology").credit == 1)
        #expect(try grade("I don't know", "I Don't Know").credit == 1)
        #expect(try grade("Mycology or what?", "botany").isUnread == false)
    }
}
