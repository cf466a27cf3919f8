import Facts
import Foundation
import Grading
import Questions
import Testing

/// The cases of the README's page on fair play are judged as it says.
@Suite("Fair play") struct FairPlayTests {
    private static let rows: [[String]] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").drop { $0 != "## Fair play" }.dropFirst()
            .prefix { !$0.hasPrefix("## ") }.filter { $0.hasPrefix("| ") }.dropFirst()
            .map { line in
                line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            }
    }()

    @Test("The page has ten cases") func ten() { #expect(Self.rows.count == 10) }

    @Test("Each case is judged as the page says", arguments: rows)
    func judged(_ row: [String]) throws {
        try #require(row.count == 4)
        var bank = Bank(id: "b", title: "")
        bank.questions = [WrittenQuestion(id: "q", prompt: row[0], answers: [row[1]])]
        let model = Model(bank)
        let question = try #require(
            QuestionSource(model: model).question(
                QuestionID(bank: "b", fact: "q", kind: .shortAnswer)))
        let verdict = Judge(model: model).judge(row[2], for: question).verdict
        #expect(row[3].hasPrefix(verdict.rawValue + ":"), "\(verdict)")
    }
}
