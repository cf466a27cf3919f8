import Glibc
import TestSupport
import Testing

/// The shell: a prompt with history and completion, at which all verbs work.
@Suite(.serialized) struct ShellTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    @Test func bareOnATerminalItOpens() throws {
        let terminal = try program.onTerminal([])
        try terminal.expect("factdrill> ")
        try terminal.send("bank list\r")
        try terminal.expect("japan-joins-ccdcoe")
        try terminal.expect("factdrill> ")
        try terminal.send("\u{4}")
        #expect(try terminal.wait() == .exited(0))
        #expect(terminal.settings == terminal.settingsAtStart)
    }

    @Test func completesVerbsBanksAndTopics() throws {
        let terminal = try program.onTerminal([])
        try terminal.expect("factdrill> ")
        try terminal.send("prac\t")
        try terminal.expect("practice ")
        try terminal.send("jap\t")
        try terminal.expect("japan-joins-ccdcoe ")
        try terminal.send("--topic hist\t")
        try terminal.expect("history ")
        try terminal.send("--count 1 --seed 3\r")
        try terminal.expect("1/1 · How the centre came about")
        // Within a question the Tab key gives nothing away.
        try terminal.expect("> ")
        try terminal.send("\t\t:quit\r")
        try terminal.expect("Nothing was answered.")
        try terminal.expect("factdrill> ")
        try terminal.send("quit\r")
        #expect(try terminal.wait() == .exited(0))
    }

    /// Whatever a command declares is offered, from the commands' own declarations.
    @Test func completesOptionsValuesAndVerbsOfVerbs() throws {
        let terminal = try program.onTerminal([])
        try terminal.expect("factdrill> ")
        for (typed, whole) in [
            ("mark --qu\t", "mark --quiz "), ("quiz --format mark\t", "quiz --format markdown "),
            ("practice --kind odd\t", "practice --kind odd-one-out "),
            ("progress opt\t", "progress optimise "), ("bank show jap\t", "japan-joins-ccdcoe "),
            ("check --bank jap\t", "check --bank japan-joins-ccdcoe "),
        ] {
            try terminal.send(typed)
            try terminal.expect(whole)
            // Takes the line away again.
            try terminal.send("\u{15}")
        }
        try terminal.send("quit\r")
        #expect(try terminal.wait() == .exited(0))
    }

    @Test func remembersItsLinesButNoAnswers() throws {
        let first = try program.onTerminal([])
        try first.expect("factdrill> ")
        try first.send("practice --count 1 --kind short-answer\r")
        try first.expect("1/1")
        try first.expect("> ")
        try first.send("my secret answer\r")
        try first.expect("Enter ends the sitting")
        try first.send("\r")
        try first.expect("factdrill> ")
        try first.send("quit\r")
        #expect(try first.wait() == .exited(0))
        let second = try program.onTerminal([])
        try second.expect("factdrill> ")
        // Up twice: "quit", then the line before it.
        try second.send("\u{10}\u{10}")
        try second.expect("practice --count 1 --kind short-answer")
        try second.send("\u{15}\u{4}")
        #expect(try second.wait() == .exited(0))
        let history = program.folder.text(of: ".local/state/factdrill/history")
        #expect(history?.contains("secret") == false)
    }

    @Test func goesOnAfterAMistake() throws {
        let terminal = try program.onTerminal([])
        try terminal.expect("factdrill> ")
        try terminal.send("practise\r")
        try terminal.expect("There is no command 'practise'. Did you mean practice?")
        try terminal.expect("factdrill> ")
        try terminal.send("bank show nowhere\r")
        try terminal.expect("There is no bank 'nowhere'")
        try terminal.expect("factdrill> ")
        try terminal.send("history \"open\r")
        try terminal.expect("factdrill> ")
        try terminal.send("\u{3}")
        try terminal.expect("factdrill> ")
        try terminal.send("quit\r")
        #expect(try terminal.wait() == .exited(0))
    }
}
