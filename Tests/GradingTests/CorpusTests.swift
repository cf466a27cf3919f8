import Facts
import Foundation
import Questions
import Testing

@testable import Grading

/// Answers with the verdict of a fair teacher, over unlike banks, one case a line.
///
/// The columns are bank, question, answer and verdict; a verdict may be followed by `=` and the
/// credit. `\n` stands for a new line.
@Suite("Corpus of answers") struct CorpusTests {
    struct Case {
        let place: String
        let bank: String
        let spec: String
        let answer: String
        let verdict: Grade.Verdict
        let credit: Double?
    }

    private static func cases() throws -> [Case] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Corpus")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        var cases: [Case] = []
        for file in files where file.hasSuffix(".tsv") {
            let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
            for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
                .enumerated()
            where !line.isEmpty && !line.hasPrefix("#") {
                let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(
                    String.init)
                try #require(fields.count == 4, "\(file):\(number + 1) has not four columns")
                let parts = fields[3].split(separator: "=").map(String.init)
                let verdict = try #require(
                    Grade.Verdict(rawValue: parts[0]), "\(file):\(number + 1)")
                cases.append(
                    Case(
                        place: "\(file):\(number + 1)", bank: fields[0], spec: fields[1],
                        answer: fields[2].replacing("\\n", with: "\n"), verdict: verdict,
                        credit: parts.count > 1 ? Double(parts[1]) : nil))
            }
        }
        return cases
    }

    @Test("Every case gets the verdict of a fair teacher")
    func corpus() throws {
        let cases = try Self.cases()
        #expect(cases.count >= 400)
        let banks = try TestBanks.all.merging(CorpusBanks.all) { made, _ in made }
        let judges = banks.mapValues { Judge(model: $0) }
        var questions: [String: Question] = [:]
        var right = 0
        var wrongAccepts = 0
        for entry in cases {
            let model = try #require(banks[entry.bank], "\(entry.place)")
            let judge = try #require(judges[entry.bank])
            let name = entry.bank + " " + entry.spec
            let question = try #require(
                questions[name] ?? QuestionSpec(model: model).question(entry.spec),
                "\(entry.place)")
            questions[name] = question
            let grade = judge.judge(entry.answer, for: question)
            let isRight =
                grade.verdict == entry.verdict
                && entry.credit.map { abs($0 - grade.credit) < 0.01 } ?? true
            right += isRight ? 1 : 0
            if grade.verdict == .correct, entry.verdict != .correct { wrongAccepts += 1 }
            #expect(
                isRight,
                "\(entry.place) [\(entry.spec)] \(entry.answer): \(grade.verdict) \(grade.credit), expected \(entry.verdict); \(grade.note)"
            )
            #expect(
                !grade.note.isEmpty && !grade.note.contains("\n"), "\(entry.place): \(grade.note)")
            #expect(
                grade.note.hasSuffix(".") || grade.note.hasSuffix("!"),
                "\(entry.place): \(grade.note)")
        }
        print("answers: \(right) of \(cases.count) as expected, \(wrongAccepts) accepted wrongly")
    }
}
