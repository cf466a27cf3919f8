import Foundation
import Testing

@testable import Printing

@Suite struct HTMLPrinterTests {
    private let everything = Samples.everyKey + Samples.nastyChoices + Samples.nastyValues

    @Test func theTemplateParses() {
        #expect(HTMLTemplate.page != nil)
    }

    @Test func onlyOurOwnMarkupIsInIt() throws {
        var quiz = Samples.quiz(everything, forms: 2)
        quiz.header.title = "</style></title><script>alert('title')</script>\""
        quiz.header.fields = ["<b>Name</b>"]
        quiz.hasAnswerSheet = true
        for document in QuizComposer(quiz).documents(key: .separate) {
            let html = HTMLPrinter().text(of: document)
            let known: Set = [
                "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "main", "section",
                "h1", "h2", "p", "ul", "ol", "li", "div", "span", "table", "thead", "tbody", "tr",
                "th", "td", "dl", "dt", "dd",
            ]
            let names = html.split(separator: "<").dropFirst().map { piece in
                String(piece.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber || $0 == "!" })
            }
            #expect(Set(names).subtracting(known).isEmpty)
            #expect(names.count { $0 == "script" } == 0)
            #expect(html.components(separatedBy: "</style>").count == 2)
        }
    }

    @Test func nothingIsLoadedFromElsewhere() {
        let html = HTMLPrinter().text(of: QuizComposer(Samples.quiz()).paper)
        for word in ["src=", "href=", "url(", "@import", "http"] { #expect(!html.contains(word)) }
    }

    @Test func questionsAreGroupsNamedByTheirStems() throws {
        let html = HTMLPrinter().text(of: QuizComposer(Samples.quiz()).paper)
        #expect(html.contains("<html lang=\"en\">"))
        for number in 1...9 {
            let group =
                "<li class=\"question\" value=\"\(number)\"><div role=\"group\" aria-labelledby=\""
            let start = try #require(html.range(of: group))
            let id = html[start.upperBound...].prefix { $0 != "\"" }
            #expect(html.contains("<p class=\"stem\" id=\"\(id)\" dir=\"auto\">"))
        }
    }

    @Test(arguments: ["", "x\" onload=\"alert(1)"])
    func anOddLanguageDoesNotBreakTheAttribute(language: String) {
        let document = Document(title: "t", language: language, sheets: [])
        let html = HTMLPrinter().text(of: document)
        #expect(html.contains(language.isEmpty ? "lang=\"en\"" : "lang=\"x&quot; onload=&quot;"))
    }
}
