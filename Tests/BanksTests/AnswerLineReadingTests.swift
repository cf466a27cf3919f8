import Facts
import Testing

@testable import Banks

@Suite("Questions with an answer line") struct AnswerLineReadingTests {
    private func read(_ question: String) -> (WrittenQuestion?, [String]) {
        let (bank, findings) = BankReader.read(
            "format: 2\ntitle: T\nquestions:\n  - {id: q, prompt: \"Who?\", \(question)}\n",
            file: "t.yaml", fallbackID: "t")
        return (bank?.questions.first, findings.map(\.message))
    }

    @Test("hold what is right, what is asked for more and what never passes")
    func line() throws {
        let (question, findings) = read(
            "answerline: 'Jasper **__Johns__** [prompt on Jasper; reject Jones]'")
        #expect(findings == [])
        let read = try #require(question)
        #expect(read.answers == ["Jasper Johns", "Johns"])
        #expect(read.prompted == ["Jasper"])
        #expect(read.rejected == ["Jones"])
        #expect(read.answerLine == "Jasper **__Johns__** [prompt on Jasper; reject Jones]")
    }

    @Test("may say the same in keys")
    func keys() throws {
        let (question, findings) = read(
            "answer: Alexandre Dumas père, optional: [père, Alexandre], prompts: [a Frenchman], "
                + "reject: [Dumas fils]")
        #expect(findings == [])
        let read = try #require(question)
        #expect(
            read.answers == ["Alexandre Dumas père", "Alexandre Dumas", "Dumas père", "Dumas"])
        #expect(read.prompted == ["a Frenchman"])
        #expect(read.rejected == ["Dumas fils"])
    }

    @Test("say it once, and name an answer")
    func errors() {
        #expect(
            read("answerline: a, answer: b").1
                == ["a question has either 'answerline' or 'answer', not both"])
        #expect(
            read("answerline: a, reject: [b]").1
                == ["a question has either 'answerline' or 'reject', not both"])
        #expect(read("answerline: '()'").1 == ["'()' names no answer"])
        #expect(read("answerline: [a]").1.count == 1)
    }
}
