import Foundation
import Testing

/// What learners tell a bank's author: questions flagged, and answers accepted against the judge.
@Suite(.serialized) struct AuthorListTests {
    let program: Program

    init() throws {
        program = try Program()
        let input = ":flag =odd wording\nsomething else entirely\n:accept\n:quit\n"
        let sitting = try program.run(
            ["practice", "--seed", "4", "--kind", "short-answer", "--count", "2"], input: input)
        #expect(sitting.status == 0, "\(sitting.errors)")
    }

    @Test func flagsHaveTheQuestionAndTheRemark() throws {
        let text = try program.run(["history", "--flags"]).output
        #expect(text.hasPrefix("japan-joins-ccdcoe/"))
        #expect(text.contains("According to") && text.contains("note: =odd wording"))
        let flags = try #require(
            try program.json(["history", "--flags", "--format", "json"])["flags"]
                as? [[String: Any]])
        #expect(flags.count == 1)
        #expect(flags[0]["note"] as? String == "=odd wording")
        #expect((flags[0]["prompt"] as? String)?.hasSuffix("?") == true)
        let csv = try program.run(["history", "--flags", "--format", "csv"]).output
        #expect(csv.hasPrefix("question,prompt,note,at"))
        // A remark is no formula.
        #expect(!csv.contains(",=odd"))
        #expect(
            try program.run(["history", "--flags", "--since", "2100-01-01"]).output
                == "No question was flagged.\n")
    }

    @Test func overrulesHaveWhatWasTypedAndWhatIsRight() throws {
        let text = try program.run(["history", "--overrules"]).output
        #expect(text.contains("typed: something else entirely"))
        #expect(text.contains("right: "))
        let list = try #require(
            try program.json(["history", "--overrules", "--format", "json"])["overruled"]
                as? [[String: Any]])
        #expect(list.count == 1)
        #expect(Set(list[0].keys) == ["question", "prompt", "typed", "right", "at"])
        #expect((list[0]["right"] as? String)?.isEmpty == false)
        let csv = try program.run(["history", "--overrules", "--format", "csv"]).output
        #expect(csv.hasPrefix("question,prompt,typed,right,at"))
    }
}
