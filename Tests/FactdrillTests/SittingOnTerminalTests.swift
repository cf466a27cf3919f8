import Glibc
import TestSupport
import Testing

/// A person at a terminal, from the first question to the summary.
@Suite(.serialized) struct SittingOnTerminalTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    @Test func aWholeSitting() throws {
        let sheet = try AnswerSheet(program, seed: 5)
        let terminal = try program.onTerminal(["practice", "--seed", "5", "--count", "4"])
        // Right, after a hint.
        var question = try sheet.lookUp(try terminal.expect("> "))
        try terminal.send(":hint\r")
        try terminal.expect("> ")
        try terminal.send(question.right + "\r")
        try terminal.expect("✓ Right.")
        // Wrong, taken back, then right.
        question = try sheet.lookUp(try terminal.expect("> "))
        try terminal.send(question.wrong + "\r")
        try terminal.expect("✗ Not right.")
        try terminal.expect("> ")
        try terminal.send(":undo\r")
        let again = try sheet.lookUp(try terminal.expect("> "))
        #expect(again.id == question.id)
        try terminal.send(again.right + "\r")
        try terminal.expect("✓ Right.")
        // Left by Ctrl-C: the sitting goes on.
        _ = try terminal.expect("> ")
        terminal.resize(columns: 50)
        try terminal.send("half an ans\u{3}")
        try terminal.expect("Left unanswered.")
        question = try sheet.lookUp(try terminal.expect("> "))
        try terminal.send(question.right + "\r")
        try terminal.expect("✓ Right.")
        // Ctrl-D ends it, with everything kept.
        _ = try terminal.expect("> ")
        try terminal.send("\u{4}")
        try terminal.expect("3 of 3 right")
        #expect(try terminal.wait() == .exited(0))
        #expect(terminal.settings == terminal.settingsAtStart)

        let attempts = try program.attempts()
        #expect(attempts.count == 1)
        #expect(attempts.first?["asked"] as? Int == 3)
        #expect(attempts.first?["credit"] as? Double == 3)
    }

    /// The judge is overruled on the spot, the last answer too, and the author is told of both.
    @Test func overrulesAreListed() throws {
        let terminal = try program.onTerminal([
            "practice", "--seed", "4", "--kind", "short-answer", "--count", "2",
        ])
        try terminal.expect("> ")
        try terminal.send("one wording\r")
        try terminal.expect("✗ Not right.")
        try terminal.expect("> ")
        try terminal.send(":accept\r")
        try terminal.expect("counts as right")
        try terminal.expect("> ")
        try terminal.send("yet another\r")
        try terminal.expect("✗ Not right.")
        try terminal.expect("Enter ends the sitting")
        try terminal.expect("> ")
        try terminal.send(":undo\r")
        try terminal.expect("Here it is again")
        try terminal.expect("> ")
        try terminal.send("a third\r")
        try terminal.expect("Enter ends the sitting")
        try terminal.expect("> ")
        try terminal.send(":accept\r")
        try terminal.expect("2 of 2 right")
        #expect(try terminal.wait() == .exited(0))
        let listed = try program.run(["history", "--overrules"]).output
        #expect(listed.contains("typed: one wording\n") && listed.contains("typed: a third\n"))
        #expect(listed.contains("right: ") && listed.contains("?\n"))
        #expect(!listed.contains("yet another"))
    }

    /// What is no date at all is not counted against the learner.
    @Test func whatCannotBeReadIsAskedAgain() throws {
        let sheet = try AnswerSheet(program, seed: 5)
        let terminal = try program.onTerminal([
            "practice", "--seed", "5", "--kind", "date", "--count", "1",
        ])
        let question = try sheet.lookUp(try terminal.expect("> "))
        for line in ["zzz", "help"] {
            try terminal.send(line + "\r")
            let wanted = Int(question.right) == nil ? "Type a date" : "Type a year, such as"
            try terminal.expect(line == "help" ? "type :help or :quit" : wanted)
            try terminal.expect("> ")
        }
        try terminal.send(question.right + "\r")
        try terminal.expect("1 of 1 right")
        #expect(try terminal.wait() == .exited(0))
    }

    @Test func helpSourceWhyAndFlag() throws {
        let terminal = try program.onTerminal(["practice", "--seed", "6", "--count", "1"])
        try terminal.expect("> ")
        try terminal.send(":help\r")
        for name in [":hint", ":skip", ":why", ":source", ":undo", ":accept", ":flag", ":quit"] {
            try terminal.expect(name)
        }
        try terminal.send(":source\r")
        try terminal.expect("Infosecurity Magazine")
        try terminal.send(":why\r")
        try terminal.expect("new to you")
        try terminal.send(":flag the wording is odd\r")
        try terminal.expect("Flagged")
        try terminal.send(":nonsense\r")
        try terminal.expect("There is no :nonsense")
        try terminal.send(":quit\r")
        try terminal.expect("Nothing was answered.")
        #expect(try terminal.wait() == .exited(0))
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func aSignalRestoresTheTerminal(_ number: Int32) throws {
        let terminal = try program.onTerminal(["practice", "--seed", "7"])
        try terminal.expect("> ")
        terminal.signal(number)
        #expect(try terminal.wait() == .signalled(number))
        #expect(terminal.settings == terminal.settingsAtStart)
    }

    @Test func anExamKeepsItsFeedbackToTheEnd() throws {
        let sheet = try AnswerSheet(program, seed: 8)
        let terminal = try program.onTerminal(["practice", "--exam", "--seed", "8", "--count", "2"])
        let first = try sheet.lookUp(try terminal.expect("> "))
        try terminal.send(":hint\r")
        try terminal.expect("An exam has no hints.")
        try terminal.expect("> ")
        try terminal.send(first.wrong + "\r")
        let between = try terminal.expect("> ")
        #expect(!between.contains("Not right"))
        let second = try sheet.lookUp(between)
        try terminal.send(second.right + "\r")
        try terminal.expect("✗ Not right.")
        try terminal.expect("✓ Right.")
        try terminal.expect("1 of 2 right")
        #expect(try program.attempts().first?["mode"] as? String == "exam")
    }

    @Test func aTimeLimitEndsTheSitting() throws {
        let terminal = try program.onTerminal(
            ["practice", "--seed", "9", "--time-limit", "0.005"])
        try terminal.expect("Time is up.")
        #expect(try terminal.wait() == .exited(0))
    }
}
