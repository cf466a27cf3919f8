import Foundation
import Testing

/// What narrows a history, and what is told apart in it.
@Suite(.serialized) struct HistoryCommandTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    private func practise(_ more: String..., input: String) throws -> Program.Result {
        let result = try program.run(["practice", "--seed", "8"] + more, input: input)
        #expect(result.status == 0, "\(result.errors)")
        return result
    }

    private func asked(_ options: String...) throws -> Int? {
        let history = try program.json(["history", "--format", "json"] + options)
        return (history["summary"] as? [String: Any])?["asked"] as? Int
    }

    @Test func examsAreCountedApart() throws {
        _ = try practise("--count", "3", input: "never\nnever\nnever\n")
        _ = try practise("--exam", "--count", "2", input: "never\nnever\n")
        #expect(try asked() == 5)
        #expect(try asked("--mode", "exam") == 2)
        #expect(try asked("--mode", "practice") == 3)
        let history = try program.json(["history", "--format", "json"])
        let modes = try #require(history["modes"] as? [[String: Any]])
        #expect(modes.map { $0["mode"] as? String } == ["practice", "exam"])
        #expect(modes.map { $0["asked"] as? Int } == [3, 2])
        let page = try program.run(["history"])
        #expect(page.output.contains("practice 0 % of 3 · exam 0 % of 2"))
        let none = try program.run(["history", "--mode", "paper"])
        #expect(none.output == "Nothing that was answered fits these options.\n")
        #expect(none.status == 0)
    }

    @Test func theSheetComesOnceTheExamIsOver() throws {
        let sheet = try AnswerSheet(program, seed: 8)
        let question = try sheet.lookUp(
            try practise("--exam", "--count", "1", input: ":quit\n").output)
        let whole = try practise(
            "--exam", "--count", "1", input: question.right + "\n"
        ).output
        let parts = whole.components(separatedBy: "The marked sheet\n")
        try #require(parts.count == 2)
        #expect(!parts[0].contains("Right."))
        // The question as it was asked, what was answered, what became of it.
        #expect(try sheet.lookUp(parts[1]).id == question.id)
        #expect(parts[1].contains("\n1/1 · "))
        #expect(parts[1].contains("\n> \(question.right)\n✓ Right. "))
        #expect(!parts[1].contains("ended early"))
        let early = try practise("--exam", "--count", "3", input: question.wrong + "\n").output
        #expect(early.contains("The exam ended early: 1 question answered, of up to 3."))
    }

    @Test func aBankAndATopicGoByTheirNamesAndTitles() throws {
        let questions = try program.jsonList([
            "questions", "--topic", "history", "--format", "json",
        ])
        let topic = try #require(questions.first?["topic"] as? String)
        _ = try practise("--topic", topic, "--count", "2", input: "never\nnever\n")
        _ = try practise("--topic", "people", "--count", "1", input: "never\n")
        #expect(try asked("--topic", topic) == 2)
        #expect(try asked("--topic", "HOW the centre came about") == 2)
        #expect(try asked("--bank", "japan-joins-ccdcoe", "--topic", "people") == 1)
        #expect(try asked("--since", "2000-01-01") == 3)
        #expect(try asked("--since", "2199-01-01") == 0)
    }

    @Test(
        arguments: [
            ("--topic cooking", 66), ("--bank nowhere", 66), ("--mode talk", 64),
            ("--since yesterday", 64), ("--since 2026-02-30", 64),
        ] as [(String, Int32)])
    func whatNothingIsNamedIsToldSo(_ options: String, _ status: Int32) throws {
        _ = try practise("--count", "1", input: "never\n")
        let result = try program.run(
            ["history"] + options.split(separator: " ").map(String.init))
        #expect(result.status == status && result.output.isEmpty && !result.errors.isEmpty)
    }

    @Test func oneIsNotToldAsMany() throws {
        let review = "japan-joins-ccdcoe/ccdcoe-founded/value,3,2026-01-02T10:00:00Z"
        program.folder.write("facet,rating,reviewed_at\n\(review)\n", to: "one.csv")
        #expect(try program.run(["progress", "import", "one.csv"]).errors == "Added 1 review.\n")
        let shown = try program.run(["progress", "show"]).output
        #expect(shown.hasPrefix("1 question practised, 1 due now\n"))
        #expect(shown.contains("due          When was the CCDCOE founded?\n"))
    }
}
