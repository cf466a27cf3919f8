import Foundation
import Facts
import Questions
import Testing

@testable import Printing

@Suite struct GIFTExporterTests {
    private let metadata = ExportMetadata(title: "t", provenance: [Provenance(Samples.bank)])

    private func export(_ questions: [Question]) -> (text: String, report: ExportReport) {
        var output = ""
        let report = GIFTExporter().export(questions, metadata, to: &output)
        return (output, report)
    }

    @Test(arguments: [UInt64](0..<40))
    func anyTextComesBackAsItWas(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let parts = [
            "\\", "#", "=", "~", "{", "}", ":", "::", "%50%", "%", "*", "->", "n", "\\n", "//",
            "[html]",
            "[", "]", "####", "<b>", "&amp;", "a", "ö", "濱", "👩‍🚀", " ", "T", "\"", "'",
            "$CATEGORY: ", "\n",
        ]
        func text() -> String {
            let pieces = (0..<(1 + random.below(6))).map { _ in parts[random.below(parts.count)] }
            return "x".prefix(random.below(2)) + pieces.joined() + "y"
        }
        let choices = (0..<10).map { number in
            var question = Samples.question(
                "c\(number)", .choice, text(), .choice,
                options: Samples.options(right: [text()], wrong: [text(), text()]))
            question.explanation = text()
            return question
        }
        let typed = (0..<10).map { number in
            Samples.question("t\(number)", .shortAnswer, text(), .value(Samples.text(text())))
        }
        let (output, report) = export(choices + typed)
        let read = GIFTReader.read(output)
        let written = (choices + typed).filter { question in
            !report.skipped.contains { $0.id == question.id }
        }
        #expect(read.map(\.name) == written.map { "\($0.id)" })
        #expect(read.map(\.id) == written.map { "\($0.id)" })
        for (question, block) in zip(written, read) {
            #expect(block.text == clean(question.prompt), "\(output)")
            // What is typed is one line.
            let texts =
                question.kind == .choice
                ? question.options.map { clean($0.text) } : question.answers.map(CleanText.line)
            #expect(block.answers.map(\.text) == texts, "\(output)")
            #expect(block.feedback == clean(question.explanation))
            guard question.kind == .choice else { continue }
            #expect(block.answers.map { String($0.sign) } == ["=", "~", "~"])
            #expect(block.answers.allSatisfy { $0.weight == nil || $0.weight == "0" })
        }
        for skipped in report.skipped {
            let question = try #require(typed.first { $0.id == skipped.id })
            #expect(question.answers[0].contains("->") || question.answers[0].contains("&&0"))
        }
    }

    /// What Moodle trims at the ends of a text is no loss.
    private func clean(_ text: String) -> String {
        let text = CleanText.text(text)
        let isBlank = { (character: Character) in character == " " || character == "\n" }
        return String(text.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    }

    @Test func noBlankLineStandsInsideAQuestion() {
        let (output, _) = export(Samples.everyKey + Samples.nastyChoices + Samples.nastyValues)
        for block in output.components(separatedBy: "\n\n") where !block.isEmpty {
            #expect(block.hasPrefix("$CATEGORY: ") || block.hasPrefix("// [id:"))
            #expect(block.hasPrefix("$CATEGORY: ") || block.hasSuffix("}"))
        }
    }

    @Test(arguments: 1...10)
    func weightsAreMoodlesAndAddUp(right: Int) throws {
        for wrong in 0...12 where right + wrong > 1 {
            let question = Samples.question(
                "w", .selectAll, "Which?", .selectAll,
                options: Samples.options(
                    right: (0..<right).map { "r\($0)" }, wrong: (0..<wrong).map { "w\($0)" }))
            let (output, _) = export([question])
            let answers = try #require(GIFTReader.read(output).first).answers
            #expect(answers.allSatisfy { $0.sign == "~" })
            let weights = answers.compactMap { $0.weight.flatMap(Double.init) }
            #expect(weights.count == answers.count)
            let allowed = [
                0, 100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20,
                16.66667, 14.28571, 12.5, 11.11111, 10, 5,
            ]
            #expect(weights.allSatisfy { allowed.contains(abs($0)) })
            #expect(abs(weights.filter { $0 > 0 }.reduce(0, +) - 100) < 0.001)
            #expect(weights.count { $0 < 0 } == wrong)
        }
    }

    @Test func elevenRightOptionsAreRefused() {
        let question = Samples.question(
            "w", .selectAll, "Which?", .selectAll,
            options: Samples.options(right: (0..<11).map { "r\($0)" }, wrong: ["w"]))
        let (output, report) = export([question])
        #expect(output.isEmpty)
        #expect(report.skipped == [.init(id: question.id, obstacle: .tooManyRight(11, limit: 10))])
    }

    @Test func yearsAreNumbers() throws {
        let date = try #require(PartialDate(year: 1822))
        let year = Samples.question(
            "y", .date, "When?", .value(Expected(.date(.on(date)), canonical: "1822")))
        #expect(export([year]).text.contains("\t#1822:0\n"))
        let day = try #require(PartialDate(year: 2022, month: 11, day: 4))
        let full = Samples.question(
            "d", .date, "When?", .value(Expected(.date(.on(day)), canonical: "4 November 2022")))
        #expect(export([full]).text.contains("\t=4 November 2022\n"))
    }

    @Test func aMatchingWantsTwoPairsAndNoArrow() {
        let one = Samples.question(
            "m", .matching, "?", .matching([0]), options: Samples.options(right: ["a"], wrong: []),
            rows: ["b"])
        let arrow = Samples.question(
            "n", .matching, "?", .matching([0, 1]),
            options: Samples.options(right: ["a -> b", "c"], wrong: []), rows: ["d", "e"])
        let (_, report) = export([one, arrow])
        #expect(report.skipped.map(\.obstacle) == [.count(1, 2...Int.max), .characters("->")])
    }

    @Test func longNamesAreCutBeforeTheyAreEscaped() throws {
        let question = Samples.question(
            String(repeating: "a:", count: 400), .choice, "?", .choice,
            options: Samples.options(right: ["r"], wrong: ["w"]))
        let read = try #require(GIFTReader.read(export([question]).text).first)
        #expect(read.name.count == 255)
        #expect(read.id.count == 100)
    }
}
