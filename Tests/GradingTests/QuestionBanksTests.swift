import Banks
import Facts
import Foundation
import Grading
import Questions
import Testing

/// Answers to hand-written questions of five fields, labelled before any of them was judged.
///
/// Each field has a bank and a table of question, answer and verdict beside it.
@Suite("Answers to hand-written questions") struct QuestionBanksTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Questions")

    private func model(_ field: String) throws -> Model {
        let file = Self.folder.appending(path: field + ".yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        let read = BankReader.read(text, file: file.lastPathComponent, fallbackID: "questions")
        return Model(try #require(read.bank, "\(read.findings)"))
    }

    @Test(
        "are judged as a quizmaster would, and none is accepted wrongly",
        arguments: ["science", "letters", "geography", "music", "sport"])
    func field(_ field: String) throws {
        let model = try model(field)
        let judge = Judge(model: model)
        let source = QuestionSource(model: model)
        let table = try String(
            contentsOf: Self.folder.appending(path: field + ".tsv"), encoding: .utf8)
        var (right, all) = (0, 0)
        for line in table.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t").map(String.init)
            try #require(fields.count == 3, "\(line)")
            let verdict = try #require(Grade.Verdict(rawValue: fields[2]), "\(line)")
            let question = try #require(
                source.question(
                    QuestionID(bank: model.bank.id, fact: ID(fields[0]), kind: .shortAnswer)),
                "\(line)")
            let grade = judge.judge(fields[1], for: question)
            all += 1
            if grade.verdict == verdict {
                right += 1
            } else {
                print("\(field) \(fields[0]): \(fields[1]): \(grade.verdict), not \(verdict)")
            }
            #expect(verdict == .correct || grade.verdict != .correct, "\(fields[0]): \(fields[1])")
        }
        print("\(field): \(right) of \(all)")
        #expect(right * 100 >= all * 95)
    }
}
