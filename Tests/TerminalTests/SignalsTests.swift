import Glibc
import TestSupport
import Testing

/// What signals do to a program that reads from a terminal.
@Suite(.serialized) struct SignalsTests {
    private func probe(_ arguments: String..., term: String = "dumb") throws -> PseudoTerminal {
        // Otherwise a crash waits for someone to press a key.
        let environment = ["TERM": term, "SWIFT_BACKTRACE": "enable=no"]
        return try PseudoTerminal(
            BuiltProduct.path("terminal-probe"), arguments: arguments, environment: environment)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
    func aSignalToEndRestoresTheTerminalAndKills(_ signal: Int32) throws {
        let terminal = try probe()
        try terminal.expect("1> ")
        try terminal.send("half")
        try terminal.expect("half")
        // Otherwise there would be nothing to restore.
        #expect(!terminal.settings.gathersLines)
        terminal.signal(signal)
        #expect(try terminal.wait() == .signalled(signal))
        #expect(terminal.settings == terminal.settingsAtStart)
    }

    @Test func pasteMarksAreSwitchedOffWhenASignalEndsTheRead() throws {
        let terminal = try probe(term: "xterm")
        try terminal.expect("\u{1B}[?2004h")
        terminal.signal(SIGTERM)
        #expect(try terminal.wait() == .signalled(SIGTERM))
        #expect(terminal.transcript.contains("\u{1B}[?2004l"))
    }

    @Test func aCleanupRunsBeforeTheEnd() throws {
        let terminal = try probe("cleanup")
        try terminal.expect("1> ")
        terminal.signal(SIGTERM)
        #expect(try terminal.wait() == .exited(128 + SIGTERM))
        #expect(terminal.transcript.contains("cleanup(\(SIGTERM))"))
        #expect(terminal.settings == terminal.settingsAtStart)
    }

    @Test func aSecondSignalDoesNotWaitForTheCleanup() throws {
        let terminal = try probe("work", "cleanup")
        try terminal.expect("1> ")
        try terminal.send("go\r")
        try terminal.expect("working")
        terminal.signal(SIGTERM)
        // The first one may still be pending, in which case the two are one; so a third kind.
        terminal.signal(SIGHUP)
        let status = try terminal.wait()
        #expect(status == .signalled(SIGHUP) || status == .signalled(SIGTERM))
        #expect(!terminal.transcript.contains("cleanup("))
    }

    @Test func ctrlCAtWorkEndsWithStatus130() throws {
        let terminal = try probe("work")
        try terminal.expect("1> ")
        try terminal.send("go\r")
        try terminal.expect("working")
        try terminal.send("\u{3}")
        #expect(try terminal.wait() == .exited(130))
        #expect(terminal.settings == terminal.settingsAtStart)
    }

    @Test func aCrashWithinAReadRestoresTheTerminal() throws {
        let terminal = try probe("crash")
        try terminal.expect("1> ")
        try terminal.send("a\t")
        let status = try terminal.wait()
        #expect(status == .signalled(SIGILL) || status == .signalled(SIGTRAP))
        #expect(terminal.settings == terminal.settingsAtStart)
    }

    @Test func aTerminalThatGoesAwayEndsTheProgram() throws {
        let terminal = try probe()
        try terminal.expect("1> ")
        terminal.hangUp()
        #expect(try terminal.wait() == .signalled(SIGHUP))
    }

    @Test func ctrlZStopsAndTheLineIsThereAfterwards() throws {
        // Only under a shell with job control does Ctrl-Z stop anything.
        let shell = try PseudoTerminal(
            "/bin/bash", arguments: ["--norc", "--noediting", "-i"], environment: ["PS1": "shell$ "]
        )
        try shell.expect("shell$ ")
        // The shell itself reads without touching the terminal.
        let before = shell.settings
        try shell.send(BuiltProduct.path("terminal-probe") + "\r")
        try shell.expect("1> ")
        try shell.send("half")
        try shell.expect("half")
        try shell.send("\u{1A}")
        try shell.expect("Stopped")
        try shell.expect("shell$ ")
        #expect(shell.settings == before)
        try shell.send("fg\r")
        try shell.expect("1> half")
        try shell.send(" done\r")
        try shell.expect("got[half done]")
        try shell.expect("2> ")
        try shell.send("\u{4}")
        try shell.expect("shell$ ")
        try shell.send("exit 7\r")
        #expect(try shell.wait() == .exited(7))
    }

    @Test func aStoppedProgramCanBeEnded() throws {
        let shell = try PseudoTerminal(
            "/bin/bash", arguments: ["--norc", "--noediting", "-i"], environment: ["PS1": "shell$ "]
        )
        try shell.expect("shell$ ")
        try shell.send(BuiltProduct.path("terminal-probe") + "\r")
        try shell.expect("1> ")
        try shell.send("\u{1A}")
        try shell.expect("Stopped")
        try shell.expect("shell$ ")
        try shell.send("p=$(jobs -p); kill %1; tail --pid=$p -s 0.05 -f /dev/null; echo go'ne'\r")
        try shell.expect("gone")
    }
}
