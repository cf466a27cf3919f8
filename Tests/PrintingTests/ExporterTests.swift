import Foundation
import Facts
import Questions
import Testing

@testable import Printing

@Suite struct ExporterTests {
    private let metadata = ExportMetadata(title: "t", provenance: [Provenance(Samples.bank)])

    private func export(_ exporter: any TextExporter, _ questions: [Question]) -> (
        String, ExportReport
    ) {
        var output = ""
        let report = exporter.export(questions, metadata, to: &output)
        return (output, report)
    }

    @Test func jsonHasTheKeysOfTheContractAndTheTextsOfTheBank() throws {
        let questions = Samples.everyKey + Samples.nastyChoices
        let (text, report) = export(JSONExporter(), questions)
        #expect(report.written == questions.count)
        let array = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        #expect(array.count == questions.count)
        for (object, question) in zip(array, questions) {
            #expect(object["id"] as? String == "\(question.id)")
            #expect(object["bank"] as? String == "centre")
            #expect(object["kind"] as? String == question.kind.rawValue)
            #expect(object["frame"] as? String == "article")
            #expect(object["topic"] as? String == "history")
            #expect(object["prompt"] as? String == question.prompt)
            #expect(object["answers"] as? [String] == question.answers)
            #expect(object["facts"] as? [String] == question.facts.map(\.rawValue))
            #expect(object["facets"] as? [String] == question.facets.map(\.id.rawValue))
            #expect(object["paragraph"] as? Int == 12)
            #expect(object["explanation"] as? String == question.explanation)
            let options = try #require(object["options"] as? [[String: Any]])
            #expect(options.map { $0["text"] as? String } == question.options.map(\.text))
            #expect(options.map { $0["correct"] as? Bool } == question.options.map(\.isCorrect))
        }
        #expect(export(JSONExporter(), []).0 == "[]\n")
    }

    @Test(arguments: [
        ("U.S. forces", "Question: U.S. forces"), ("A) x", "Question: A) x"),
        ("ANSWER: B", "Question: ANSWER: B"), ("Who?", "Who?"), ("a. x", "a. x"),
        ("?", "Question: ?"),
    ])
    func aikenStemsAreNotReadAsOptions(stem: String, written: String) {
        #expect(AikenExporter.stem(stem) == written)
    }

    @Test func aikenTakesTwoToTwentySixOptions() {
        func choice(_ count: Int) -> Question {
            Samples.question(
                "q\(count)", .choice, "Which?", .choice,
                options: (0..<count).map { Option("o\($0)", isCorrect: $0 == count - 1) })
        }
        let (text, report) = export(
            AikenExporter(), [choice(1), choice(2), choice(26), choice(27)])
        #expect(report.written == 2)
        #expect(report.skipped.map(\.id.fact.rawValue) == ["q1", "q27"])
        #expect(text.hasPrefix("Which?\nA) o0\nB) o1\nANSWER: B\n\n"))
        #expect(text.hasSuffix("Z) o25\nANSWER: Z\n\n"))
    }

    @Test(arguments: [
        GIFTExporter() as any TextExporter, AikenExporter(), AnkiExporter(), AMCExporter(),
    ])
    func brokenQuestionsAreRefusedByName(exporter: any TextExporter) {
        let broken = [
            Samples.question(
                "empty", .choice, " \u{1B} ", .choice, options: Samples.choice.options),
            Samples.question(
                "option", .choice, "Which?", .choice,
                options: Samples.options(right: ["a"], wrong: [" "])),
            Samples.question("none", .list, "Which?", .list([])),
        ]
        let (_, report) = export(exporter, broken)
        #expect(report.written == 0)
        #expect(report.skipped.map(\.id) == broken.map(\.id))
        #expect(report.skipped.allSatisfy { $0.obstacle == .emptyText })
    }

    @Test func ankiRowsAreAllAsWideAsTheHeader() {
        let (text, _) = export(
            AnkiExporter(), Samples.everyKey + Samples.nastyChoices + Samples.nastyValues)
        var rows: [[String]] = []
        for line in text.split(separator: "\n").drop(while: { $0.hasPrefix("#") }) {
            // No field holds a line break: they are written as HTML.
            var cells: [String] = []
            var isQuoted = false
            var cell = ""
            for character in line {
                switch character {
                case "\"": isQuoted.toggle()
                case "\t" where !isQuoted:
                    cells.append(cell)
                    cell = ""
                default: cell.append(character)
                }
            }
            rows.append(cells + [cell])
        }
        #expect(
            rows.count == Samples.everyKey.count + Samples.nastyChoices.count
                + Samples.nastyValues.count)
        #expect(rows.allSatisfy { $0.count == 5 })
        #expect(Set(rows.map { $0[4] }).count == rows.count)
    }

    /// What Anki plays, speaks or typesets begins with a bracket in the field's source.
    @Test(arguments: ["[sound:x.mp3]", "[anki:tts lang=en]x[/anki:tts]", "[$]x[/$]"])
    func ankiPlaysNothing(_ text: String) {
        var question = Samples.everyKey[0]
        question.prompt = "What is \(text)?"
        question.explanation = text
        let (rows, _) = export(AnkiExporter(), [question])
        let opening = text.prefix { $0 != ":" && $0 != "]" }
        #expect(!rows.contains(opening))
        #expect(rows.contains("&#91;\(opening.dropFirst())"))
    }

    @Test func ankiHidesTheAnswerInItsGap() {
        var question = Samples.value
        question.prompt = "The {{yearly}} exercise is ____ :: here."
        let (text, _) = export(AnkiExporter(), [question])
        #expect(
            text.contains(
                "The {&#123;yearly}&#125; exercise is {{c1::Locked Shields}} :&#58; here.\t"))
        question.prompt = "Two ____ gaps ____."
        #expect(
            export(AnkiExporter(), [question]).0.contains(
                "Two ____ gaps ____.\t<b>Locked Shields</b>"))
    }

    @Test func qtiIsTheSameWheneverItIsWritten() throws {
        var first: [UInt8] = []
        var second: [UInt8] = []
        let questions = Samples.everyKey + Samples.nastyChoices
        _ = try QTIExporter().export(questions, metadata, to: &first)
        _ = try QTIExporter().export(questions, metadata, to: &second)
        #expect(first == second)
        #expect(first.starts(with: [0x50, 0x4B, 3, 4]))
    }

    @Test func qtiPassesOnWhatTheOutputThrows() {
        struct Full: Error {}
        struct Disk: ByteOutput {
            var room = 2000
            mutating func write(bytes: [UInt8]) throws {
                room -= bytes.count
                if room < 0 { throw Full() }
            }
        }
        var disk = Disk()
        #expect(throws: Full.self) {
            _ = try QTIExporter().export(Samples.everyKey, metadata, to: &disk)
        }
    }
}
