import Printing
import Questions
import Testing

@Suite struct FormComparisonTests {
    @Test func formsOfOneQuizShareAllFacts() throws {
        let quiz = Samples.quiz(forms: 3)
        let rows = FormComparison(quiz.forms).rows
        #expect(rows.map { "\($0.letter)" } == ["A", "B", "C"])
        #expect(rows.allSatisfy { $0.questions == 9 && $0.points == 15 && $0.sharedFacts == 9 })
        #expect(rows[0].samePlace == 9)
        for (row, form) in zip(rows, quiz.forms) {
            let same = zip(form.questions, quiz.forms[0].questions).count { $0.id == $1.id }
            #expect(row.samePlace == same)
            #expect(row.keys.reduce(0, +) == 2)
        }
    }

    @Test func keysAndRunsAreCounted() {
        func choice(_ name: String, _ place: Int) -> Question {
            Samples.question(
                name, .choice, "?", .choice,
                options: (0..<3).map { Option("\(name)\($0)", isCorrect: $0 == place) })
        }
        let form = Form(
            letter: FormLetter(0),
            questions: [
                choice("a", 2), choice("b", 0), choice("c", 0), Samples.value, Samples.claim,
            ],
            seed: 0)
        let row = FormComparison([form]).rows[0]
        #expect(row.keys == [2, 0, 1])
        #expect(row.longestRun == 3)
    }
}
