import Columns
import Testing

@testable import Printing

@Suite struct TextPrinterTests {
    private let everything = Samples.everyKey + Samples.nastyChoices + Samples.nastyValues

    @Test(arguments: [40, 57, 80, 132])
    func noLineIsWiderThanThePage(width: Int) {
        var quiz = Samples.quiz(everything, forms: 3)
        quiz.hasAnswerSheet = true
        var printer = TextPrinter()
        printer.width = width
        for document in QuizComposer(quiz).documents(key: .separate) {
            for line in printer.text(of: document).split(whereSeparator: { "\n\u{0C}".contains($0) }
            ) {
                #expect(DisplayWidth.of(line) <= width, "\(line)")
            }
        }
    }

    @Test func noLinePartsPointsFromTheirNumber() {
        let quiz = Samples.quiz(everything, forms: 2)
        for width in 40...90 {
            var printer = TextPrinter()
            printer.width = width
            for document in QuizComposer(quiz).documents(key: .separate) {
                let text = printer.text(of: document)
                #expect(text.contains(" point"))
                #expect(!text.contains("\u{A0}"))
                let lines = text.split(whereSeparator: \.isNewline)
                #expect(!lines.contains { $0.contains(/\([0-9]+$/) })
            }
        }
    }

    @Test func everyPageIsFullAndSaysWhichItIs() throws {
        let text = TextPrinter().text(
            of: QuizComposer(Samples.quiz(Samples.many(100), forms: 2)).paper)
        let pages = text.split(separator: "\u{0C}").map {
            $0.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        }
        #expect(pages.allSatisfy { $0.count == 60 })
        let feet = pages.map { $0.last?.trimmingPrefix(while: { $0 == " " }) ?? "" }
        let half = pages.count / 2
        #expect(
            feet.prefix(half).elementsEqual((1...half).map { "Form A · page \($0) of \(half)" }))
        #expect(
            feet.suffix(half).elementsEqual((1...half).map { "Form B · page \($0) of \(half)" }))
    }

    @Test func noQuestionIsSplitOverPages() throws {
        let questions = Samples.many(100)
        let quiz = Samples.quiz(questions)
        let pages = TextPrinter().text(of: QuizComposer(quiz).paper).split(separator: "\u{0C}")
        #expect(pages.count > 5)
        for question in quiz.forms[0].questions {
            let holding = pages.filter { $0.contains(question.prompt + " (") }
            #expect(holding.count == 1)
            let page = try #require(holding.first)
            let start = try #require(page.range(of: question.prompt + " ("))
            let lines = page[start.upperBound...].split(separator: "\n").dropFirst()
            let following = lines.prefix(question.options.count).map { line in
                String(line.drop { $0 == " " })
            }
            let wanted = question.options.indices.map { place in
                "[ ] \(FormLetter(place)). \(question.options[place].text)"
            }
            #expect(following == wanted)
        }
    }

    @Test func aQuestionLongerThanAPageStillComesOut() {
        let long = Samples.question(
            "long", .choice, "Which?", .choice,
            options: Samples.options(right: ["right"], wrong: (0..<200).map { "wrong \($0)" }))
        let text = TextPrinter().text(of: QuizComposer(Samples.quiz([long])).paper)
        for number in 0..<200 { #expect(text.contains("wrong \(number)\n")) }
    }

    @Test func nothingSteersTheTerminal() {
        let quiz = Samples.quiz(everything)
        for document in QuizComposer(quiz).documents(key: .separate) {
            let text = TextPrinter().text(of: document)
            #expect(
                !text.unicodeScalars.contains {
                    $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\u{0C}"
                })
        }
    }

    @Test func withoutPagesThereAreNoFeet() {
        var printer = TextPrinter()
        printer.pageLength = nil
        let text = printer.text(of: QuizComposer(Samples.quiz(forms: 2)).paper)
        #expect(!text.contains("page 1 of"))
        #expect(text.split(separator: "\u{0C}").count == 2)
    }
}
