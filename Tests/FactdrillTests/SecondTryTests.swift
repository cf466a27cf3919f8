import TestSupport
import Testing

/// At a terminal: what is right but too vague is asked for once more, and what a learner can do with
/// an answer or a question besides answering.
@Suite(.serialized) struct SecondTryTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    private static let bank = """
        format: 1
        id: walls
        title: A wall
        source: {title: Walls, published: 2024-05-01}
        topics: {history: History}
        entities:
          wall: {name: Berlin Wall, article: the, kind: wall}
          arch: {name: Marble Arch, kind: wall}
        facts:
          - {id: fall, subject: wall, relation: founded, value: 1961-08-13, topic: history, paragraph: 1}
          - {id: arch-built, subject: arch, relation: founded, value: 1827-05-04, topic: history, paragraph: 2}

        """

    private func sit(_ count: Int = 1, _ more: String...) throws -> PseudoTerminal {
        program.folder.write(Self.bank, to: "walls.yaml")
        let terminal = try program.onTerminal(
            ["practice", "walls.yaml", "--kind", "date", "--seed", "1", "--count", "\(count)"]
                + more)
        try terminal.expect("> ")
        return terminal
    }

    /// The year of whichever of the two is asked, and its whole date.
    private func dates(_ terminal: PseudoTerminal) -> (year: String, day: String) {
        let asked = terminal.transcript.split(separator: "\n").last {
            $0.contains("When") || $0.contains("when")
        }
        return asked?.contains("Arch") ?? false
            ? ("1827", "4 May 1827") : ("1961", "13 August 1961")
    }

    private func log() throws -> String {
        try program.run(["progress", "export", "--format", "jsonl"]).output
    }

    @Test func moreIsAskedForOnceAndTheLogKeepsBoth() throws {
        let terminal = try sit()
        let (year, day) = dates(terminal)
        try terminal.send(year + "\r")
        try terminal.expect("More precisely?")
        // The first try is on disk before anything is said of it.
        #expect(try log().contains("\"typed\":\"\(year)\""))
        try terminal.expect("> ")
        try terminal.send(day + "\r")
        try terminal.expect("1 of 1 right")
        #expect(try terminal.wait() == .exited(0))
        #expect(try log().contains("\"first_typed\":\"\(year)\""))
        let attempt = try program.attempts().first
        #expect(attempt?["asked"] as? Int == 1 && attempt?["credit"] as? Double == 1)
    }

    @Test func enterLeavesItAtTheFirstTry() throws {
        let terminal = try sit()
        try terminal.send(dates(terminal).year + "\r")
        try terminal.expect("More precisely?")
        try terminal.expect("> ")
        try terminal.send("\r")
        try terminal.expect("Partly right")
        try terminal.expect("> ")
        try terminal.send("\r")
        #expect(try terminal.wait() == .exited(0))
        let attempt = try program.attempts().first
        #expect(attempt?["asked"] as? Int == 1 && attempt?["credit"] as? Double == 0.5)
    }

    /// The better of the two counts, and a sitting that ends in between keeps the first.
    @Test(arguments: ["12 August 1700\r", "\u{4}", ":quit\r", ":skip\r"])
    func theFirstTryIsNotLost(_ keys: String) throws {
        let terminal = try sit()
        try terminal.send(dates(terminal).year + "\r")
        try terminal.expect("More precisely?")
        try terminal.expect("> ")
        try terminal.send(keys)
        try terminal.expect("Partly right")
        try terminal.hangUpAfterSummary()
        let attempt = try program.attempts().first
        #expect(attempt?["asked"] as? Int == 1 && attempt?["credit"] as? Double == 0.5)
    }

    @Test func anExamAsksForNoMore() throws {
        let terminal = try sit(1, "--exam")
        try terminal.send(dates(terminal).year + "\r")
        try terminal.expect("Partly right")
        #expect(!terminal.transcript.contains("More precisely?"))
    }

    @Test func takenBackAndBroughtBack() throws {
        let terminal = try sit(2)
        try terminal.send("3 March 1700\r")
        try terminal.expect("✗ Not right.")
        try terminal.expect("> ")
        try terminal.send(":redo\r")
        try terminal.expect("There is no answer to bring back.")
        try terminal.send(":undo\r")
        try terminal.expect("Taken back: your answer “3 March 1700”.")
        try terminal.expect("1/2")
        try terminal.expect("> ")
        try terminal.send(":redo\r")
        try terminal.expect("Brought back: your answer “3 March 1700”.")
        try terminal.expect("2/2")
        try terminal.expect("> ")
        try terminal.send(":quit\r")
        try terminal.expect("0 of 1 right")
        #expect(try terminal.wait() == .exited(0))
        #expect(try program.attempts().first?["asked"] as? Int == 1)
    }

    @Test func buriedForTodaySuspendedUntilResumed() throws {
        let terminal = try sit(2)
        try terminal.send(":bury\r")
        try terminal.expect("Put aside for today")
        try terminal.expect("> ")
        try terminal.send(":suspend\r")
        try terminal.expect("Put aside until you say so")
        #expect(try terminal.wait() == .exited(0))
        let again = try program.run(["practice", "walls.yaml", "--count", "1"], input: "x\n")
        #expect(again.status == 65 && again.errors.contains("put aside"))
        #expect(try program.run(["progress", "resume"]).output.contains("walls/"))
        #expect(try program.run(["progress", "resume", "--all"]).output.contains("1 fact"))
        let after = try program.run(["practice", "walls.yaml", "--count", "1"], input: "x\n")
        #expect(after.output.contains("1/1"))
    }

    @Test func aVerbAtAQuestionIsRecognised() throws {
        let terminal = try sit()
        for line in ["history", "progress show", "practice --count 3"] {
            try terminal.send(line + "\r")
            try terminal.expect("is a verb of factdrill; :quit leaves the question")
            try terminal.expect("> ")
        }
        try terminal.send(":quit\r")
        try terminal.expect("Nothing was answered.")
        #expect(try terminal.wait() == .exited(0))
    }
}

extension PseudoTerminal {
    /// Ends a sitting that may wait for a last word.
    fileprivate func hangUpAfterSummary() throws {
        let last = try expect(anyOf: ["Enter ends the sitting", "0 of 1 right"]).found
        if last.hasPrefix("Enter") {
            try expect("> ")
            try send("\r")
        }
        #expect(try wait() == .exited(0))
    }
}
