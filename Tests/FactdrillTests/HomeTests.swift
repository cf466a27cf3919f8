import Foundation
import TestSupport
import Testing

/// What a learner has beside questions: a home, a page to read, settings, and a name.
@Suite(.serialized) struct HomeTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    private func settle(_ text: String) throws {
        let folder = program.folder.path + "/.config/factdrill"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        try text.write(toFile: folder + "/settings", atomically: true, encoding: .utf8)
    }

    @Test func theShellTellsWhatIsNewAndEnterPractises() throws {
        let terminal = try program.onTerminal([])
        try terminal.expect("Japan joins NATO's cyber defence centre  ")
        try terminal.expect(" new facts")
        try terminal.expect("`read` shows the facts first")
        try terminal.expect("factdrill> ")
        try terminal.send("\r")
        try terminal.expect("New to you? :read shows the facts first.")
        try terminal.expect("1/10")
        try terminal.expect("> ")
        try terminal.send(":skip\r")
        try terminal.expect("2/10")
        try terminal.expect("> ")
        try terminal.send(":quit\r")
        try terminal.expect("factdrill> ")
        try terminal.send(":flag\r")
        try terminal.expect("belongs to a question")
        try terminal.send("quit\r")
        #expect(try terminal.wait() == .exited(0))
    }

    @Test func bareProgressShowsIt() throws {
        #expect(try program.run(["progress"]).output == "Nothing was practised yet.\n")
    }

    @Test func thePageToReadTellsWhatTheArticleSaysAndWhere() throws {
        let page = try program.run(["read"]).output
        #expect(page.contains("https://www.infosecurity-magazine.com/news/"))
        #expect(page.contains("CCDCOE: NATO Cooperative Cyber Defence Centre of Excellence"))
        #expect(page.contains("Hamada's given name is Seiichi (paragraph 3)."))
        #expect(page.contains("public record has Yasukazu"))
        #expect(page.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.contains("://") })
        let markdown = try program.run(["read", "--format", "markdown"]).output
        #expect(markdown.hasPrefix("# Japan joins NATO"))
        #expect(markdown.contains("\n## "))
        let html = try program.run(["read", "--format", "html"]).output
        #expect(html.hasPrefix("<!DOCTYPE html>") && html.contains("<h2"))
    }

    @Test func onATerminalAPagerShowsIt() throws {
        let terminal = try program.onTerminal(
            ["read"], variables: ["PAGER": "sed -n 1s/^/paged:/p"])
        try terminal.expect("paged:Japan joins")
        #expect(try terminal.wait() == .exited(0))
        // Where there is no such program, the page is written as it is.
        let plain = try program.onTerminal(["read"], variables: ["PAGER": "/no/such/pager"])
        try plain.expect("Japan joins")
        #expect(try plain.wait() == .exited(0))
    }

    @Test func aBanksOwnTextIsShownByParagraph() throws {
        program.folder.write(
            """
            format: 1
            title: A wall
            source: {title: Walls, published: 2024-05-01, text: wall.txt}
            entities: {wall: {name: Berlin Wall, article: the, kind: wall}}
            facts:
              - {id: built, subject: wall, relation: founded, value: 1961-08-13, paragraph: 2}

            """, to: "wall.yaml")
        program.folder.write(
            "Walls\n\nA first paragraph.\n\nOn a Sunday\nit was begun.\n", to: "wall.txt")
        let terminal = try program.onTerminal(["practice", "wall.yaml", "--kind", "date"])
        try terminal.expect("> ")
        try terminal.send(":source\r")
        try terminal.expect("“On a Sunday it was begun.”")
        try terminal.expect("> ")
        try terminal.send(":quit\r")
        #expect(try terminal.wait() == .exited(0))
        for name in ["../secret", "/etc/passwd", ".hidden"] {
            program.folder.write(
                "format: 1\ntitle: A\nsource: {title: B, text: \(name)}\n", to: "bad.yaml")
            let result = try program.run(["bank", "check", "bad.yaml"])
            #expect(result.errors.contains("is no file beside the bank"))
        }
    }

    @Test func settingsCountUnlessTheLineSaysOtherwise() throws {
        try settle("# mine\ncount = 3\nkinds = date, choice\nnew-facts = 1\n")
        let sitting = try program.run(["practice", "--seed", "2"], input: "x\nx\nx\nx\n").output
        #expect(sitting.contains("up to 3 questions") && sitting.contains("1/3"))
        #expect(!sitting.contains("· claim"))
        let other = try program.run(["practice", "--count", "2", "--kind", "claim"], input: "n\n")
        #expect(other.output.contains("up to 2 questions") || other.errors.contains("No question"))
        try settle("count = many\nkind = date\n")
        let bad = try program.run(["practice"])
        #expect(bad.status == 65)
        #expect(bad.errors.contains("line 1: count takes a number"))
        #expect(bad.errors.contains("line 2: there is no setting 'kind'; did you mean kinds?"))
    }

    @Test func severalKindsAndNotSome() throws {
        func kinds(_ more: [String]) throws -> Set<String> {
            Set(
                try program.jsonList(["questions", "--format", "json"] + more)
                    .compactMap { $0["kind"] as? String })
        }
        #expect(try kinds(["--kind", "date", "--kind", "list"]) == ["date", "list"])
        #expect(try !kinds(["--not-kind", "claim"]).contains("claim"))
    }

    @Test func learnersAreKeptApart() throws {
        for name in ["Ada", "Bo"] {
            let result = try program.run(
                ["practice", "--learner", name, "--count", "1"], input: ":skip\n")
            #expect(result.status == 0, "\(result.errors)")
        }
        #expect(try program.run(["progress", "learners"]).output == "Ada\nBo\n")
        #expect(try program.attempts().isEmpty)
        #expect(
            try program.run(["history", "--learner", "Ada"]).output.contains("1 sitting"))
        let unknown = try program.run(["history", "--learner", "Cy"])
        #expect(unknown.status == 66 && unknown.errors.contains("Learners: Ada, Bo."))
        for name in ["../Ada", "", ".x", "a/b"] {
            #expect(try program.run(["practice", "--learner", name]).status == 64)
        }
        let both = try program.run(["history", "--learner", "Ada", "--progress", "x"])
        #expect(both.status == 64)
    }
}
