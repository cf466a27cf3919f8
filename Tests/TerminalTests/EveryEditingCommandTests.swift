import TestSupport
import Testing

/// Every command of readline, at a prompt with a history and at one without, in turn: whatever one
/// read leaves behind in readline, the next one must live with.
@Suite(.serialized) struct EveryEditingCommandTests {
    @Test(arguments: EditingCommands.Mode.allCases)
    func livesThrough(_ mode: EditingCommands.Mode) throws {
        let commands = try EditingCommands(mode)
        #expect(commands.names.count > 130)
        #expect(commands.names.contains("reverse-search-history"))
        let folder = try TemporaryFolder()
        folder.write(commands.inputrc, to: "inputrc")
        folder.write("one\ntwo words\nthree\n", to: "history")
        var desk = Desk(folder)
        for name in commands.names {
            for script in commands.scripts(name) {
                try desk.type("", script, of: name)
                try desk.type(commands.reset + "no help\r", script, of: name)
            }
        }
        // Ctrl-C throws away what has not been read yet: most of it has.
        #expect(desk.edits > commands.names.count)
    }
}

/// The probe at its prompts, started anew when a command has ended it.
private struct Desk {
    private let folder: TemporaryFolder
    private var terminal: PseudoTerminal?
    /// How often the terminal has shown that a line was edited.
    private(set) var edits = 0

    init(_ folder: TemporaryFolder) { self.folder = folder }

    /// Types at a prompt, where an opening leads to one without history, then Ctrl-C, and expects the
    /// next prompt.
    mutating func type(
        _ opening: String, _ script: String, of command: String
    ) throws {
        do {
            let terminal = try atPrompt()
            try terminal.send(opening)
            if !opening.isEmpty { try terminal.expect("bare> ") }
            try terminal.send(script)
            try terminal.expectKeysRead(after: .milliseconds(2))
            try terminal.send("\u{3}")
            edits += try terminal.expect("interrupted").contains("edited") ? 1 : 0
            try terminal.expect("> ")
        } catch PseudoTerminalError.missing(let text, let transcript) {
            Issue.record("\(command): no \(text) after \(script.debugDescription): \(transcript)")
            throw PseudoTerminalError.missing(text, transcript: "")
        } catch PseudoTerminalError.ended {
            // An end of input ends the probe, and so does Ctrl-C between two reads; a crash ends it
            // by a signal.
            let end = try terminal?.wait()
            #expect(
                end == .exited(0) || end == .exited(130),
                "\(command) ended it after \(script.debugDescription)")
            terminal = nil
        }
    }

    private mutating func atPrompt() throws -> PseudoTerminal {
        if let terminal { return terminal }
        let started = try PseudoTerminal(
            BuiltProduct.path("terminal-probe"), arguments: ["history=\(folder.path)/history"],
            environment: [
                "INPUTRC": folder.path + "/inputrc", "TERM": "xterm",
                // Memory that was let go is filled, so that whoever still points there is found out.
                "MALLOC_PERTURB_": "85",
            ])
        try started.expect("1> ")
        terminal = started
        return started
    }
}
