import Banks
import Facts
import Grading
import Questions
import Testing

@Suite("What a bank says of an answer itself") struct ToldAnswersTests {
    private func grade(_ bank: String, _ fact: FactID, _ answer: String) throws -> Grade {
        let read = BankReader.read(bank, file: "b.yaml", fallbackID: "b")
        let model = Model(try #require(read.bank, "\(read.findings)"))
        let question = try #require(
            QuestionSource(model: model).question(
                QuestionID(bank: "b", fact: fact, kind: .shortAnswer)))
        return Judge(model: model).judge(answer, for: question)
    }

    private let questions = """
        format: 2
        title: T
        questions:
          - {id: ape, prompt: "Which animal?", answerline: "**__chimpanzee__** [prompt on ape; reject gorilla]"}
          - {id: decade, prompt: "When?", answerline: "**__1980s__** [prompt on 80s]"}
          - {id: novel, prompt: "Which novel?", answer: Invisible Man, reject: [The Invisible Man]}
        """

    @Test(
        "counts before what the judge makes of it",
        arguments: [
            ("ape", "chimpanzees", 1), ("ape", "an ape", 0.5), ("ape", "apes", 0.5),
            ("ape", "gorillas", 0), ("ape", "monkey", 0), ("decade", "1980s", 1),
            ("decade", "80s", 0.5), ("decade", "80", 0.5), ("decade", "90", 0),
            ("decade", "1981", 0), ("novel", "invisible man", 1),
            ("novel", "the invisible man", 0),
        ])
    func questions(_ fact: String, _ answer: String, _ credit: Double) throws {
        let grade = try grade(questions, ID(fact), answer)
        #expect(grade.credit == credit, "\(grade.note)")
        // A quizmaster would ask for more.
        #expect(grade.isVague == (credit == 0.5))
    }

    @Test(
        "counts for facts as well",
        arguments: [
            ("Paul Varjak", 1), ("Varjak", 1), ("the writer", 0.5), ("Paula Varjak", 0),
            ("paula varjaks", 0),
        ])
    func facts(_ answer: String, _ credit: Double) throws {
        let bank = """
            format: 2
            title: T
            entities:
              holly: {name: Holly Golightly, kind: person}
              paul: {name: Paul Varjak, kind: person}
            relations:
              meet: {verb: meet, object: person, one: true}
            facts:
              - {id: met, subject: holly, relation: meet, value: paul, prompt: [the writer],
                 reject: [Paula Varjak]}
            """
        let grade = try grade(bank, "met", answer)
        #expect(grade.credit == credit, "\(grade.note)")
        // A quizmaster would ask for more.
        #expect(grade.isVague == (credit == 0.5))
    }
}
