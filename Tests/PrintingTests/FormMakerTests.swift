import Facts
import Questions
import Testing

@testable import Printing

@Suite struct FormMakerTests {
    private let pool = Samples.everyKey + Samples.many(60)

    @Test func aSeedAndALetterMakeTheSameFormAgain() {
        let forms = FormMaker(seed: 42).forms(4, from: pool)
        #expect(FormMaker(seed: 42).form(FormLetter(2), from: pool) == forms[2])
        #expect(FormMaker(seed: 42).form(FormLetter(2), from: pool.reversed()) == forms[2])
        #expect(Set(forms.map { $0.questions.map(\.id) }).count == 4)
        #expect(FormMaker(seed: 43).form(FormLetter(2), from: pool) != forms[2])
    }

    @Test func everyFormAsksEveryFactWithTheSameAnswers() {
        for form in FormMaker(seed: 1).forms(3, from: pool) {
            #expect(form.questions.map(\.id).sorted() == pool.map(\.id).sorted())
            for question in form.questions {
                let original = pool.first { $0.id == question.id }
                #expect(Set(question.options) == Set(original?.options ?? []))
                #expect(Set(question.answers) == Set(original?.answers ?? []))
                guard case .ordering = question.key else { continue }
                #expect(question.answers == original?.answers)
            }
        }
    }

    @Test func datesAndNumbersAscend() {
        let quantities = [9.5, 10, 2].map { Quantity($0, unit: "m").map(Value.number) }
        let numbers = Samples.question(
            "depth", .choice, "How deep?", .choice,
            options: quantities.enumerated().map {
                Option("\($0) m", isCorrect: $0 == 0, value: $1)
            })
        let digits = Samples.question(
            "count", .choice, "How many?", .choice,
            options: Samples.options(right: ["10"], wrong: ["9", "100", "-1"]))
        for form in FormMaker(seed: 9).forms(5, from: [Samples.sortedChoice, numbers, digits]) {
            for question in form.questions {
                let texts = question.options.map(\.text)
                switch question.kind {
                case _ where question.id == Samples.sortedChoice.id:
                    #expect(texts == ["2004", "2007", "2008", "2012"])
                case _ where question.id == numbers.id: #expect(texts == ["2 m", "0 m", "1 m"])
                default: #expect(texts == ["-1", "9", "10", "100"])
                }
            }
        }
    }

    @Test(arguments: [UInt64(0), 1, 7, 99, .max])
    func keysAreSpreadEvenlyAndNeverRunLong(seed: UInt64) {
        let questions = (0..<41).map { number in
            Samples.question(
                "q\(number)", .choice, "Q\(number)?", .choice,
                options: Samples.options(
                    right: ["right \(number)"], wrong: ["wrong a", "wrong b", "wrong c"]))
        }
        for form in FormMaker(seed: seed).forms(4, from: questions) {
            let places = form.questions.compactMap { $0.options.firstIndex(where: \.isCorrect) }
            #expect(places.count == 41)
            let counts = (0..<4).map { letter in places.count { $0 == letter } }
            #expect(counts.allSatisfy { (10...11).contains($0) })
            #expect(longestRun(places) <= 3)
        }
    }

    @Test func sortedOptionsAreBalancedByTheOthers() throws {
        // Twelve fixed keys at A: the free ones must make up for them.
        let fixed = (0..<12).map { number in
            Samples.question(
                "f\(number)", .choice, "F\(number)?", .choice,
                options: (0..<4).map {
                    Samples.yearOption(1900 + number * 10 + $0, isCorrect: $0 == 0)
                })
        }
        let free = (0..<36).map { number in
            Samples.question(
                "q\(number)", .choice, "Q\(number)?", .choice,
                options: Samples.options(right: ["r\(number)"], wrong: ["x", "y", "z"]))
        }
        for form in FormMaker(seed: 3).forms(3, from: fixed + free) {
            let places = form.questions.compactMap { $0.options.firstIndex(where: \.isCorrect) }
            #expect((0..<4).map { letter in places.count { $0 == letter } } == [12, 12, 12, 12])
            #expect(longestRun(places) <= 3)
        }
    }

    @Test func runsThatNothingCanBreakAreLeft() {
        let fixed = (0..<9).map { number in
            Samples.question(
                "f\(number)", .choice, "F\(number)?", .choice,
                options: (0..<3).map { Samples.yearOption(1900 + $0, isCorrect: $0 == 0) })
        }
        let form = FormMaker(seed: 3).form(FormLetter(0), from: fixed)
        #expect(form.questions.allSatisfy { $0.options.first?.isCorrect == true })
        #expect(form.questions.count == 9)
    }

    @Test func whatIsPrintedIsNotTheAnswer() {
        for form in FormMaker(seed: 5).forms(30, from: [Samples.ordering, Samples.matching]) {
            for question in form.questions {
                switch question.key {
                case .ordering(let places): #expect(places != [0, 1, 2])
                case .matching(let places): #expect(places != [0, 1, 2])
                default: Issue.record("no other kind was given")
                }
            }
        }
    }

    @Test func poolsOfNothingAndOfMalformedQuestionsMakeForms() {
        #expect(FormMaker(seed: 1).form(FormLetter(0), from: []).questions.isEmpty)
        let broken = [
            Samples.question("a", .choice, "A?", .choice),
            Samples.question("b", .choice, "B?", .choice, options: [Option("x", isCorrect: false)]),
            Samples.question("c", .ordering, "C?", .ordering([5, -1, 0])),
            Samples.question("d", .matching, "D?", .matching([9]), rows: ["r", "s"]),
        ]
        let quiz = Samples.quiz(broken, forms: 2)
        for document in QuizComposer(quiz).documents(key: .separate) {
            #expect(!TextPrinter().text(of: document).isEmpty)
        }
    }

    private func longestRun(_ places: [Int]) -> Int {
        var longest = 0
        for start in places.indices {
            longest = max(longest, places[start...].prefix { $0 == places[start] }.count)
        }
        return longest
    }
}
