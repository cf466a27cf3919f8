import Foundation
import Printing
import Testing

/// Whole outputs as they were read and found good.
@Suite struct GoldenOutputTests {
    private let metadata = ExportMetadata(
        title: "Cyber <defence> & quiz", provenance: [Provenance(Samples.bank)])
    private let everything = Samples.everyKey + Samples.nastyChoices + Samples.nastyValues

    @Test func textOfTwoForms() throws {
        var quiz = Samples.quiz(forms: 2)
        quiz.hasAnswerSheet = true
        let documents = QuizComposer(quiz).documents(key: .appended)
        try expectGolden("two-forms.txt", documents.map(TextPrinter().text(of:)).joined())
    }

    @Test func textOfNastyQuestions() throws {
        let quiz = Samples.quiz(everything)
        try expectGolden("nasty.txt", TextPrinter().text(of: QuizComposer(quiz).paper))
    }

    @Test func markdownOfTwoForms() throws {
        var quiz = Samples.quiz(forms: 2)
        quiz.hasAnswerSheet = true
        let documents = QuizComposer(quiz).documents(key: .appended)
        try expectGolden("two-forms.md", documents.map(MarkdownPrinter().text(of:)).joined())
    }

    @Test func markdownOfNastyQuestions() throws {
        let quiz = Samples.quiz(everything)
        try expectGolden("nasty.md", MarkdownPrinter().text(of: QuizComposer(quiz).paper))
    }

    @Test func htmlOfTwoForms() throws {
        var quiz = Samples.quiz(forms: 2)
        quiz.hasAnswerSheet = true
        let documents = QuizComposer(quiz).documents(key: .appended)
        try expectGolden("two-forms.html", documents.map(HTMLPrinter().text(of:)).joined())
    }

    @Test func htmlOfNastyQuestionsOnLetterInTwoLargeColumns() throws {
        var printer = HTMLPrinter()
        printer.paper = .letter
        printer.hasTwoColumns = true
        printer.isLargePrint = true
        let quiz = Samples.quiz(everything)
        try expectGolden("nasty.html", printer.text(of: QuizComposer(quiz).paper))
    }

    @Test(arguments: [
        ("questions.gift", GIFTExporter() as any TextExporter),
        ("questions.aiken", AikenExporter()),
        ("questions.anki.txt", AnkiExporter()),
        ("questions.amc.txt", AMCExporter()),
        ("questions.csv", CSVExporter()),
        ("questions.json", JSONExporter()),
    ])
    func exports(name: String, exporter: any TextExporter) throws {
        var output = ""
        let report = exporter.export(everything, metadata, to: &output)
        #expect(report.written + report.skipped.count == everything.count)
        output += report.skipped.map { "skipped \($0.id): \($0.obstacle)\n" }.joined()
        try expectGolden(name, output)
    }

    @Test func qti() throws {
        var bytes: [UInt8] = []
        let report = try QTIExporter().export(everything, metadata, to: &bytes)
        #expect(report.written + report.skipped.count == everything.count)
        // Stored entries: the archive holds its files as they are, between headers.
        let text = String(decoding: bytes, as: UTF8.self)
        let start = try #require(
            text.range(of: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<questestinterop"))
        let end = try #require(text.range(of: "</questestinterop>\n"))
        try expectGolden("questions.qti.xml", String(text[start.lowerBound..<end.upperBound]))
    }
}
