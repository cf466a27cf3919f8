import Banks
import Facts
import Foundation
import Grading
import Questions
import Testing
import Wording

/// Answers that moderators judged, to answer lines of quizbowl packets.
///
/// The cases belong to others and lie beside the project; where they are not, nothing is tested, and
/// the run says so.
@Suite struct PeersTests {
    private struct Case {
        let directive: String
        let given: String
        let line: String
    }

    private static let cases: [Case] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "shared/peers/quizbowl-answers.csv")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        return rows(text).dropFirst().compactMap { row in
            row.count == 3 ? Case(directive: row[0], given: row[1], line: row[2]) : nil
        }
    }()

    /// How many of the 182 answers that a moderator accepts were accepted when last measured.
    private static let accepted = 176

    private static func rows(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var field = ""
        var isQuoted = false
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\"" where isQuoted && rest.first == "\"":
                field.append("\"")
                rest.removeFirst()
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                row.append(field)
                field = ""
            case "\n" where !isQuoted:
                rows.append(row + [field])
                (row, field) = ([], "")
            case "\r" where !isQuoted: continue
            default: field.unicodeScalars.append(scalar)
            }
        }
        return rows
    }

    private func credit(_ given: String, _ line: String) throws -> Double {
        let read = try #require(AnswerLine(line), "\(line)")
        var bank = Bank(id: "b", title: "")
        var written = WrittenQuestion(id: "q", prompt: "Name it.", answers: read.answers)
        written.prompted = read.prompts
        written.rejected = read.rejects
        bank.questions = [written]
        let model = Model(bank)
        let question = try #require(
            QuestionSource(model: model).question(
                QuestionID(bank: "b", fact: "q", kind: .shortAnswer)))
        return Judge(model: model).judge(given, for: question).credit
    }

    /// What is prompted is partial, what is rejected is never right, and no fewer are accepted than
    /// before.
    @Test func agreesWithModerators() throws {
        guard !Self.cases.isEmpty else {
            print("skipped: the peers' cases are not here")
            return
        }
        var right: [String: Int] = [:]
        var all: [String: Int] = [:]
        var wrongly: [String] = []
        for item in Self.cases {
            let credit = try credit(item.given, item.line)
            all[item.directive, default: 0] += 1
            let isRight =
                switch item.directive {
                case "accept": credit == 1
                case "prompt": credit > 0 && credit < 1
                default: credit < 1
                }
            if isRight {
                right[item.directive, default: 0] += 1
            } else {
                print("\(item.directive): \(item.given) for \(item.line.prefix(120)): \(credit)")
            }
            if item.directive != "accept", credit == 1 {
                wrongly.append("\(item.given) for \(item.line.prefix(80))")
            }
        }
        print("peers: \(right) of \(all); wrongly accepted: \(wrongly)")
        #expect(wrongly.isEmpty)
        #expect(right["reject"] == all["reject"])
        #expect(right["prompt"] == all["prompt"])
        #expect(right["accept", default: 0] >= Self.accepted)
    }
}
