import TestSupport
import Testing

/// Every command of readline in the shell, at a question, and in the shell again.
@Suite(.serialized) struct EveryEditingCommandTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    /// What was reported: a search for what is not there, given up at a question.
    @Test func aSearchGivenUpAtAQuestionEndsNothing() throws {
        let terminal = try program.onTerminal([])
        try terminal.expect("factdrill> ")
        try terminal.send("practice --count 2\r")
        try terminal.expect("1/2")
        try terminal.expect("> ")
        for _ in 1...3 {
            try terminal.send("\u{12}zzz\u{7}\r")
            try terminal.expect("Type an answer")
            // Keys typed before the next prompt are no commands of its line.
            try terminal.expect("> ")
        }
        try terminal.send(":quit\r")
        try terminal.expect("factdrill> ")
        try terminal.send("\u{12}quit\u{7}quit\r")
        #expect(try terminal.wait() == .exited(0))
    }

    /// The probe's test walks through both sets of keys and all scripts; this one through what is
    /// likeliest to hold on to a line.
    @Test func livesThroughAll() throws {
        let commands = try EditingCommands(.emacs)
        program.folder.write(commands.inputrc, to: ".inputrc")
        var desk: PseudoTerminal?
        for name in commands.names {
            for script in commands.scripts(name).suffix(3) {
                do {
                    let terminal = try desk ?? open()
                    desk = terminal
                    for opening in ["", "practice --count 1\r", ""] {
                        try terminal.send(opening)
                        if !opening.isEmpty { try terminal.expect("> ") }
                        try terminal.send(script)
                        try returnToShell(terminal, commands.reset)
                    }
                } catch PseudoTerminalError.ended {
                    let end = try desk?.wait()
                    let isWell = end == .exited(0) || end == .exited(130)
                    #expect(
                        isWell,
                        "\(name) ended it with \(String(describing: end)): \(script.debugDescription)"
                    )
                    desk = nil
                }
            }
        }
    }

    /// Gives up whatever is under way; a key may have answered, or run a line of history.
    private func returnToShell(_ terminal: PseudoTerminal, _ reset: String) throws {
        try terminal.expectKeysRead(after: .milliseconds(2))
        try terminal.send("\u{3}")
        try terminal.expectKeysRead(after: .milliseconds(2))
        // A letter first: a key that Ctrl-C broke off may take the next one with it. Then with the keys
        // of Emacs, whatever was chosen, before all that stands there.
        try terminal.send("x" + reset + "\u{1}:nothing \r")
        let atQuestion = "There is no :nothing"
        let found = try terminal.expect(anyOf: [atQuestion, "belongs to a question"]).found
        if found == atQuestion {
            try terminal.expect("> ")
            try terminal.send(":quit\r")
        }
        try terminal.expect("factdrill> ")
    }

    private func open() throws -> PseudoTerminal {
        let terminal = try program.onTerminal(
            [],
            variables: [
                "INPUTRC": program.folder.path + "/.inputrc", "TERM": "xterm",
                "MALLOC_PERTURB_": "85",
            ])
        try terminal.expect("factdrill> ")
        return terminal
    }
}
