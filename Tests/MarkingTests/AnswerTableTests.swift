import Printing
import Testing

@testable import Marking

@Suite struct AnswerTableTests {
    private let lengths = [FormLetter(0): 3, FormLetter(1): 2]

    @Test func papersAreReadAndBlanksLeftOut() {
        let table = AnswerTable(
            "Learner,Form,1,Q2,3\r\nAna,a,x,\"b, c\",\r\n\r\nBen, B ,,y,\n", lengths: lengths)
        #expect(table.problems.isEmpty)
        #expect(
            table.papers == [
                .init(line: 2, learner: "Ana", form: FormLetter(0), answers: [1: "x", 2: "b, c"]),
                .init(line: 4, learner: "Ben", form: FormLetter(1), answers: [2: "y"]),
            ])
    }

    @Test(arguments: [";", "\t"]) func otherSeparatorsAreRead(_ sign: String) {
        let text =
            ["\u{FEFF}learner", "form", "1"].joined(separator: sign) + "\nAna"
            + sign + "A" + sign + "x, y"
        let table = AnswerTable(text, lengths: lengths)
        #expect(table.problems.isEmpty)
        #expect(table.papers.first?.answers == [1: "x, y"])
    }

    @Test func badRowsAreToldByLineAndTheOthersRead() {
        let text = """
            learner,form,1,2,3
            Ana,A,a,b,c
            Ben,C,a,b,c
            ,A,a
            Ana,B,a
            Dia,B,a,b,c
            Eve,A,a,b,c,d
            Fay,A,"a
            b",,
            Gus,A,a
            """
        let table = AnswerTable(text, lengths: lengths)
        #expect(table.papers.map(\.learner) == ["Ana", "Fay", "Gus"])
        #expect(table.problems.map(\.line) == [3, 4, 5, 6, 7])
        #expect(table.problems[0].text.contains("'C'"))
        #expect(table.problems[2].text.contains("line 2"))
        #expect(table.papers[1].answers[1] == "a\nb")
        #expect(table.papers[2].line == 10)
    }

    @Test func aFormNeedNotBeNamedWhereThereIsOne() {
        let table = AnswerTable("name,1\nAna,x", lengths: [FormLetter(0): 1])
        #expect(table.papers.first?.form == FormLetter(0))
        let several = AnswerTable("name,1\nAna,x", lengths: lengths)
        #expect(several.papers.isEmpty)
        #expect(several.problems.map(\.line) == [1])
    }

    @Test(arguments: [
        "", "form,1\nA,x", "learner,form\nAna,A", "learner,form,4\nAna,A,x",
        "learner,form,0\nAna,A,x", "learner,form,1,1\nAna,A,x,y", "learner,form,one\nAna,A,x",
        "learner,form,99999999999999999999\nAna,A,x", "learner,form,1,part 2\nAna,A,x,y",
        "\"learner,form,1\nAna,A,x",
    ]) func headsThatCannotBeUsedAreTold(_ text: String) {
        let table = AnswerTable(text, lengths: lengths)
        #expect(table.papers.isEmpty)
        #expect(table.problems.first?.line == 1)
    }

    @Test(arguments: [
        "Student Name;Form;Q1;Question 2;#3\rAna;a;x;y;z\r",
        "id,class,name,e-mail,form,1,2.,no. 3\n7,4b,Ana,a@b.c,Form A,x,y,z,,,\n",
        "sep=;\r\nform;1;2;3;LEARNER\r\nA;x;y;z;Ana\r\n",
    ]) func headsAsTeachersWriteThemAreRead(_ text: String) {
        let table = AnswerTable(text, lengths: lengths)
        #expect(table.problems.isEmpty)
        #expect(table.papers.map(\.learner) == ["Ana"])
        #expect(table.papers.first?.form == FormLetter(0))
        #expect(table.papers.first?.answers == [1: "x", 2: "y", 3: "z"])
    }

    @Test func dashesAndQuestionMarksAreBlanks() {
        let table = AnswerTable(
            "learner,form,1,2,3\nAna,A,-,?,—\nBen,A,-1,50%,.5", lengths: lengths)
        #expect(table.papers.map(\.answers) == [[:], [1: "-1", 2: "50%", 3: ".5"]])
    }

    @Test func aHeadWithoutPapersIsTold() {
        let table = AnswerTable("learner,form,1\n\n", lengths: lengths)
        #expect(table.papers.isEmpty)
        #expect(table.problems.map(\.line) == [1])
        let unended = AnswerTable("learner,form,1\n\"Ana,A,x", lengths: lengths)
        #expect(unended.problems.map(\.line) == [2])
    }

    @Test(arguments: ["", "Form", "Form C", "Formula A", "AB"]) func formsThatAreNoneAreTold(
        _ form: String
    ) {
        let table = AnswerTable("learner,form,1\nAna,\(form),x\nBen,B,x", lengths: lengths)
        #expect(table.papers.map(\.learner) == ["Ben"])
        #expect(table.problems.map(\.line) == [2])
        #expect(table.problems.first?.text.contains("A, B") == true)
    }

    @Test func anUnendedQuoteIsToldAndWhatCameBeforeIsRead() {
        let table = AnswerTable("learner,form,1\nAna,A,x\nBen,A,\"y\nCem,A,z", lengths: lengths)
        #expect(table.papers.map(\.learner) == ["Ana"])
        #expect(table.problems.map(\.line) == [3])
    }
}
