import Facts
import Questions
import Testing

@testable import Printing

/// Numbers leave with what they are measured in and how far off one may be.
@Suite struct NumericExportTests {
    private let metadata = ExportMetadata(title: "t", provenance: [Provenance(Samples.bank)])

    private func number(
        _ amount: Double, _ unit: String?, tolerance: Double = 0, _ canonical: String,
        kind: QuestionKind = .number, prompt: String = "How tall is it?"
    ) throws -> Question {
        var expected = Expected(
            .number(try #require(Quantity(amount, unit: unit))), canonical: canonical)
        expected.tolerance = tolerance
        return Samples.question("n", kind, prompt, .value(expected))
    }

    private func gift(_ question: Question) -> (text: String, report: ExportReport) {
        var text = ""
        let report = GIFTExporter().export([question], metadata, to: &text)
        return (text, report)
    }

    private func text(_ exporter: any TextExporter, _ question: Question) -> String {
        var text = ""
        _ = exporter.export([question], metadata, to: &text)
        return text
    }

    private func qti(_ question: Question) throws -> String {
        try QTIItem(question, points: 1).xml
    }

    @Test(
        arguments: [
            (330, "m", 2, "\t#330:2\n"), (330, "m", 0, "\t#330:0\n"),
            (2.4, "m", 0.05, "\t#2.4:0.05\n"),
            (-18, "°C", 1, "\t#-18:1\n"), (1_250_000, "people", 50_000, "\t#1250000:50000\n"),
            (4, nil, 0, "\t#4:0\n"), (40, "%", 0.5, "\t#40:0.5\n"),
            (11.4, "million people", 0.05, "\t#\n\t=11.4:0.05\n\t=11400000:50000\n"),
        ] as [(Double, String?, Double, String)])
    func giftHasNumberAndTolerance(
        amount: Double, unit: String?, tolerance: Double, answer: String
    ) throws {
        for kind in [QuestionKind.number, .cloze, .interval, .chain] {
            let question = try number(
                amount, unit, tolerance: tolerance, "never typed", kind: kind)
            let text = gift(question).text
            #expect(text.contains(answer), "\(text)")
            #expect(!text.contains("never typed"))
        }
    }

    @Test(
        arguments: [
            (330, "m", 2, "330", "328", "332"), (2.4, "m", 0.05, "2.4", "2.35", "2.45"),
            (-18, "°C", 0, "-18", "-18", "-18"), (0.3, "m", 0.1, "0.3", "0.2", "0.4"),
        ] as [(Double, String, Double, String, String, String)])
    func qtiHasARange(
        amount: Double, unit: String, tolerance: Double, exact: String, least: String, most: String
    ) throws {
        let xml = try qti(try number(amount, unit, tolerance: tolerance, "x"))
        #expect(xml.contains("numerical_question"))
        #expect(xml.contains("<varequal respident=\"response1\">\(exact)</varequal>"))
        #expect(xml.contains("<vargte respident=\"response1\">\(least)</vargte>"))
        #expect(xml.contains("<varlte respident=\"response1\">\(most)</varlte>"))
    }

    @Test func aNumberInMillionsIsRightInFullAsWell() throws {
        let xml = try qti(try number(11.4, "million people", tolerance: 0.05, "x"))
        #expect(xml.contains(">11.35</vargte>") && xml.contains(">11450000</varlte>"))
    }

    @Test(arguments: [
        ("m", "How tall is it?", " Give the number in metres."),
        ("m", "How tall is it? Give the number in metres.", ""),
        ("years", "How many years lie between?", " Give the number in years."),
        ("years", "According to it, how many years lie between?", ""),
        ("million people", "The city has ____.", " Give the number in millions of people."),
    ])
    func theUnitIsAskedFor(unit: String, prompt: String, added: String) throws {
        #expect(try number(4, unit, "x", prompt: prompt).askingForDigits.prompt == prompt + added)
        #expect(try number(4, nil, "x", prompt: prompt).askingForDigits.prompt == prompt)
    }

    @Test func aCorrectionCarriesItsNumberOrItsHalf() throws {
        var right = Expected(.number(try #require(Quantity(330, unit: "m"))), canonical: "330 m")
        right.tolerance = 2
        let numeric = Samples.question(
            "c", .correction, "What should stand there? “It is 300 m tall.”",
            .correction(wrong: "300 m", right: right))
        #expect(gift(numeric).text.contains("\t#330:2\n"))
        #expect(try qti(numeric).contains(">332</varlte>"))
        #expect(gift(numeric).report.lessened.map(\.loss) == [.otherUnits, .partsOfAnswers])
        let words = gift(Samples.correction)
        #expect(words.text.contains("\t=Yasukazu\n\t=%50%Seiichi\n"))
        #expect(words.report.lessened.isEmpty)
    }

    @Test func datesHaveEverySpelling() throws {
        let date = try #require(PartialDate(year: 2022, month: 11, day: 4))
        let question = Samples.question(
            "d", .date, "When?", .value(Expected(.date(.on(date)), canonical: "4 November 2022")))
        let (text, report) = gift(question)
        let xml = try qti(question)
        for spelling in ["4 November 2022", "November 4, 2022", "2022-11-04", "4.11.2022"] {
            #expect(text.contains("\t=\(spelling)\n"))
            #expect(xml.contains(">\(spelling)</varequal>"))
        }
        #expect(report.losses.map(\.loss) == [.partsOfAnswers])
        #expect(report.losses.first?.questions == [question.id])
    }

    @Test func whatPeopleReadSaysHowFarOffIsRight() throws {
        let question = try number(330, "m", tolerance: 2, "330 m")
        let leeway = "330 m (up to 2 m off is right)"
        #expect(text(AnkiExporter(), question).contains("<b>\(leeway)</b>"))
        #expect(text(AMCExporter(), question).contains("# \(leeway)\n"))
        #expect(KeyText.words(question) == "up to 2 m off is right")
        #expect(text(JSONExporter(), question).contains("\"tolerance\": 2.0"))
        #expect(text(CSVExporter(), question).hasSuffix(",2\r\n"))
        let exact = try number(330, "m", "330 m")
        #expect(!text(AnkiExporter(), exact).contains("off"))
        #expect(!text(JSONExporter(), exact).contains("tolerance"))
        var gap = question
        gap.prompt = "It is ____ tall."
        let cloze = Samples.question("g", .cloze, gap.prompt, gap.key)
        #expect(
            text(AnkiExporter(), cloze).contains("{{c1::330 m}} tall.\tUp to 2 m off is right."))
    }

    @Test(
        arguments: [
            (0, 0, "0"), (0.1 + 0.2, 1, "0.3"), (-0.05, 2, "-0.05"), (1e21, 0, "1e+21"),
            (12, 2, "12.00"),
        ] as [(Double, Int, String)])
    func decimalsArePlain(number: Double, places: Int, text: String) {
        #expect(PlainDecimal.text(number, places: places) == text)
    }
}
