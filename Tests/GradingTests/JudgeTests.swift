import Facts
import Questions
import Testing

@testable import Grading

@Suite("The judge") struct JudgeTests {
    private func grade(_ bank: String, _ spec: String, _ answer: String) throws -> Grade {
        let model = try #require(TestBanks.all[bank])
        let question = try #require(QuestionSpec(model: model).question(spec))
        return Judge(model: model).judge(answer, for: question)
    }

    @Test("A forgiven slip shows the right spelling and says so")
    func forgiven() throws {
        let slip = try grade("cyber", "value based", "Estnia")
        #expect(slip.isForgiven && slip.credit == 1)
        #expect(slip.note.contains("Estonia"))
        #expect(try grade("cyber", "value based", "Estonia").isForgiven == false)
    }

    @Test(
        "A wrong answer that names a known thing says which",
        arguments: [
            ("cyber", "value based", "Japan", "japan"),
            ("cyber", "value leader", "Hamada", "hamada"),
            ("cyber", "value leader", "Seiichi Hamada", "hamada"),
            ("science", "value telescope", "JWST", "webb"),
            ("cyber", "choice Estonia*; Japan; Russia", "b", "japan"),
        ])
    func confused(_ bank: String, _ spec: String, _ answer: String, _ id: String) throws {
        let grade = try grade(bank, spec, answer)
        #expect(grade.verdict == .incorrect)
        #expect(grade.confusedWith == .entity(ID(id)))
    }

    @Test("A country that the bank does not list is named in the note")
    func unlisted() throws {
        let grade = try grade("geo", "value is-austria", "Australia")
        #expect(grade.note.hasPrefix("Australia is another country"))
    }

    @Test("A date of another fact, and one of the other frame, are told")
    func dates() throws {
        #expect(
            try grade("cyber", "value founded", "2007").note.contains("cyber-attacks on Estonia"))
        #expect(try grade("cyber", "value name", "Yasukazu").note.contains("public record"))
        #expect(
            try grade("cyber", "value/record name", "Seiichi").note.contains("the article says"))
        #expect(try grade("cyber", "value confirmed", "4/11/2022").note.contains("change places"))
    }

    @Test(
        "What is right as far as it goes is told from what is partly wrong",
        arguments: [
            ("value confirmed", "2022", true), ("value confirmed", "4 November", true),
            ("value founded", "the 2000s", true), ("value founded", "about 2008", true),
            ("value run", "April to May 2007", true), ("value minister", "Seiichi", true),
            ("value status", "participant", true), ("value clause", "Article", true),
            ("value/record based", "Estonia", true),
            ("value founded", "2008", false), ("value founded", "2007", false),
            ("value founded", "15 May 2008", false), ("value based", "Tallinn", false),
            ("value exercise-days", "13-17 April 2021", false),
            ("value confirmed", "Thursday, 4 November 2022", false),
            ("value based", "Japan", false), ("correct name Yasukazu", "Yasukazu", false),
        ])
    func vague(_ spec: String, _ answer: String, _ isVague: Bool) throws {
        #expect(try grade("cyber", spec, answer).isVague == isVague)
    }

    @Test("Each item of a list has its own credit, and the list its own")
    func parts() throws {
        let grade = try grade("cyber", "list focus", "law, technology, medicine")
        let credits = Dictionary(
            grade.parts.map { ($0.facet.id.rawValue, $0.credit) }, uniquingKeysWith: { a, _ in a })
        #expect(credits["cyber/focus/value"] == 0.25)
        #expect(credits["cyber/focus/item/0"] == 1)
        #expect(credits["cyber/focus/item/1"] == 0)
        #expect(credits["cyber/focus/item/3"] == 1)
        #expect(grade.matched == ["technology", "law"])
        #expect(grade.missed == ["strategy", "operations"])
        #expect(grade.extra == ["medicine"])
    }

    @Test("An item of another list is told to belong there")
    func otherList() throws {
        let grade = try grade("geo", "list neighbours", "Slovakia, Hungary, Bosnia")
        #expect(grade.note.contains("belongs to Croatia"))
        #expect(grade.confusedWith == .entity("bosnia"))
    }

    @Test("The options chosen are told by position")
    func chosen() throws {
        #expect(try grade("cyber", "choice Estonia*; Latvia; Finland", "Latvia").chosen == [1])
        #expect(try grade("cyber", "select Russia*; China*; Iran", "c, a").chosen == [2, 0])
        #expect(try grade("cyber", "order X; Y; Z = 2 0 1", "c a b").chosen == [2, 0, 1])
        #expect(try grade("cyber", "choice Estonia*; Latvia; Finland", "Norway").chosen == [])
    }

    @Test("A lure is what a wrong option says of itself")
    func lure() throws {
        var question = try #require(
            QuestionSpec(model: TestBanks.cyber).question("choice Estonia*; Latvia"))
        question.options[1].lure = "Latvia hosts another centre."
        let grade = Judge(model: TestBanks.cyber).judge("b", for: question)
        #expect(grade.note == "Latvia hosts another centre.")
    }

    @Test("Control characters never reach a note")
    func controls() throws {
        let grade = try grade("cyber", "list focus", "\u{1B}[31mred\u{1B}[0m, law")
        #expect(grade.note.unicodeScalars.allSatisfy { $0.value >= 0x20 })
        #expect(grade.extra.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } })
    }

    @Test("Kendall's share of pairs, against a count of inversions", arguments: 0..<24)
    func kendall(_ number: Int) throws {
        var rest = [0, 1, 2, 3]
        var order: [Int] = []
        var index = number
        for size in [6, 2, 1, 1] {
            order.append(rest.remove(at: min(index / size, rest.count - 1)))
            index %= size
        }
        let letters = order.map { String("abcd"[String.Index(utf16Offset: $0, in: "abcd")]) }
        var inversions = 0
        for i in 0..<4 { for j in i + 1..<4 where order[i] > order[j] { inversions += 1 } }
        let grade = try grade("cyber", "order W; X; Y; Z = 0 1 2 3", letters.joined())
        #expect(abs(grade.credit - Double(6 - inversions) / 6) < 1e-9)
    }

    @Test("Every question's own answer is right", arguments: ["cyber", "geo", "science"])
    func ownAnswers(_ bank: String) throws {
        let model = try #require(TestBanks.all[bank])
        let judge = Judge(model: model)
        var count = 0
        for question in QuestionSource(model: model, seed: 3).all {
            let separator = question.kind == .matching ? "; " : "\n"
            let grade = judge.judge(question.answers.joined(separator: separator), for: question)
            #expect(grade.verdict == .correct, "\(question.id) \(question.answers): \(grade.note)")
            count += 1
            if let wrong = question.options.first(where: { !$0.isCorrect }), question.key == .choice
            {
                let grade = judge.judge(wrong.text, for: question)
                #expect(grade.verdict == .incorrect, "\(question.id) \(wrong.text): \(grade.note)")
            }
        }
        #expect(count >= 20)
    }
}
