import Glibc
import TestSupport
import Testing

/// A person at the probe, which reads with readline and says what it got.
@Suite(.serialized) struct ReadlineReaderTests {
    private func probe(
        _ arguments: String..., environment: [String: String] = [:], columns: Int = 80
    ) throws -> PseudoTerminal {
        try PseudoTerminal(
            BuiltProduct.path("terminal-probe"), arguments: arguments, environment: environment,
            columns: columns)
    }

    @Test func editsALine() throws {
        let terminal = try probe()
        try terminal.expect("1> ")
        // Ctrl-A to the start, Ctrl-E to the end, Ctrl-W and Backspace rub out.
        try terminal.send("orld junk\u{17}\u{7F}\u{1}hello w\u{5}!\r")
        try terminal.expect("got[hello world!]")
        try terminal.expect("2> ")
        try terminal.send("quit\r")
        #expect(try terminal.wait() == .exited(0))
    }

    @Test(arguments: ["é", "東京", "e\u{301}a", "👩‍👩‍👧", "ß → ☕️"])
    func takesWideCharacters(_ text: String) throws {
        let terminal = try probe()
        try terminal.expect("1> ")
        try terminal.send(text + "\r")
        try terminal.expect("got[\(text)]")
    }

    @Test func rubsOutAWholeCharacter() throws {
        let terminal = try probe()
        try terminal.expect("1> ")
        try terminal.send("aé東\u{7F}\u{7F}b\r")
        try terminal.expect("got[ab]")
    }

    @Test func repairsBytesThatAreNoText() throws {
        let terminal = try probe()
        try terminal.expect("1> ")
        try terminal.send(bytes: [0x61, 0xFF, 0x62, 0x0D])
        try terminal.expect("got[a\u{FFFD}b]")
    }

    @Test func ctrlCEndsTheReadAndTheNextOneWorks() throws {
        let terminal = try probe()
        try terminal.expect("1> ")
        try terminal.send("half a li\u{3}")
        try terminal.expect("interrupted")
        try terminal.expect("2> ")
        try terminal.send("again\r")
        try terminal.expect("got[again]")
    }

    @Test(arguments: ["\u{12}", "\u{16}", "\u{1B}", "\u{1B}5"])
    func ctrlCEndsTheReadInTheMidstOf(_ keys: String) throws {
        let terminal = try probe()
        try terminal.expect("1> ")
        try terminal.send("x" + keys)
        // Both were sent at once: with the first drawn, the rest has arrived.
        try terminal.expect("x")
        try terminal.expectKeysRead()
        terminal.signal(SIGINT)
        try terminal.expect("\ninterrupted")
        try terminal.expect("2> ")
        try terminal.send("again\r")
        try terminal.expect("got[again]")
    }

    @Test func keysThatCtrlCOvertookAreNoEndOfInput() throws {
        let terminal = try probe()
        try terminal.expect("1> ")
        terminal.signal(SIGSTOP)
        try terminal.send("left")
        terminal.signal(SIGINT)
        terminal.signal(SIGCONT)
        try terminal.expect("interrupted")
        try terminal.expect("2> ")
        try terminal.send("over\r")
        try terminal.expect("over]")
    }

    @Test func linesTypedAheadAreTakenInTurn() throws {
        let terminal = try probe()
        try terminal.expect("1> ")
        try terminal.send("one\rtwo\rquit\r")
        try terminal.expect("got[one]")
        try terminal.expect("got[two]")
        #expect(try terminal.wait() == .exited(0))
    }

    @Test func ctrlDEndsTheInput() throws {
        let terminal = try probe()
        try terminal.expect("1> ")
        try terminal.send("\u{4}")
        try terminal.expect("\nend")
        #expect(try terminal.wait() == .exited(0))
        #expect(terminal.settings == terminal.settingsAtStart)
    }

    @Test func ctrlDWithinALineRubsOut() throws {
        let terminal = try probe()
        try terminal.expect("1> ")
        try terminal.send("ab\u{1}\u{4}\r")
        try terminal.expect("got[b]")
    }

    @Test func aLimitEndsTheReadEvenWhileTyping() throws {
        let terminal = try probe("limit=300")
        try terminal.expect("1> ")
        try terminal.send("not done")
        try terminal.expect("expired")
        try terminal.expect("2> ")
        #expect(!terminal.transcript.contains("got["))
    }

    @Test func keepsHistoryOfCommandsButNotOfAnswers() throws {
        let terminal = try probe()
        try terminal.expect("1> ")
        try terminal.send("first\r")
        try terminal.expect("2> ")
        try terminal.send("no help\r")
        try terminal.expect("bare> ")
        // Ctrl-P is the up key: at this prompt it must find nothing.
        try terminal.send("\u{10}secret\r")
        try terminal.expect("bare: line(\"secret\")")
        try terminal.expect("3> ")
        try terminal.send("\u{10}\u{10}!\r")
        try terminal.expect("got[first!]")
    }

    @Test func keepsHistoryBetweenRuns() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/made/history"
        for (round, keys) in ["bonjour\r", "\u{10} again\r"].enumerated() {
            let terminal = try probe("history=" + path)
            try terminal.expect("1> ")
            try terminal.send(keys)
            try terminal.expect(round == 0 ? "got[bonjour]" : "got[bonjour again]")
            try terminal.expect("2> ")
            try terminal.send("\u{4}")
            #expect(try terminal.wait() == .exited(0))
        }
        #expect(folder.text(of: "made/history") == "bonjour\nbonjour again\n")
        #expect(folder.mode(of: "made/history") == 0o600)
    }

    @Test func anEditedHistoryLineIsNotKeptAsEdited() throws {
        let terminal = try probe()
        try terminal.expect("1> ")
        try terminal.send("keep\r")
        try terminal.expect("2> ")
        // Up, change it, down again, and enter something else.
        try terminal.send("\u{10}XX\u{E}other\r")
        try terminal.expect("got[other]")
        try terminal.expect("3> ")
        try terminal.send("\u{10}\u{10}\r")
        try terminal.expect("got[keep]")
    }

    @Test func completesTheOnlyCandidateWithASpace() throws {
        let terminal = try probe()
        try terminal.expect("1> ")
        try terminal.send("go tal\t!\r")
        try terminal.expect("got[go Tallinn !]")
    }

    @Test func completesCandidatesThatHoldSpaces() throws {
        let terminal = try probe()
        try terminal.expect("1> ")
        try terminal.send("go new z\t\r")
        try terminal.expect("got[go New Zealand ]")
    }

    @Test func listsCandidatesWithoutWhatStandsBefore() throws {
        let terminal = try probe()
        try terminal.expect("1> ")
        try terminal.send("go ne\t")
        try terminal.expect("New York     New Zealand")
        try terminal.expect("1> go New ")
        try terminal.send("Y\t\r")
        try terminal.expect("got[go New York ]")
        #expect(!terminal.transcript.contains("go New Zealand"))
    }

    @Test func completesWideCharacters() throws {
        let terminal = try probe()
        try terminal.expect("1> ")
        try terminal.send("in 東\t\r")
        try terminal.expect("got[in 東京 ]")
    }

    @Test func tabOffersNeitherFilesNorCandidatesWhereThereIsNoHelp() throws {
        let terminal = try probe("answer")
        try terminal.expect("1> ")
        try terminal.send("/et\ttal\t\t\r")
        try terminal.expect("got[/ettal]")
    }

    @Test func knowsTheNewWidthAfterAResize() throws {
        let terminal = try probe(environment: ["TERM": "xterm"], columns: 80)
        try terminal.expect("1> ")
        try terminal.send("ab")
        try terminal.expect("ab")
        terminal.resize(columns: 43)
        // Drawn anew by the change of size, before any key.
        try terminal.expect("1> ab")
        try terminal.send("cd\r")
        try terminal.expect("got[abcd] columns=43")
    }

    @Test func pastedLinesAreOneLine() throws {
        let terminal = try probe(environment: ["TERM": "xterm"])
        try terminal.expect("\u{1B}[?2004h")
        try terminal.send("\u{1B}[200~one\rtwo\u{1B}[201~\r")
        try terminal.expect("got[one two]")
    }

    @Test func ctrlCEndsAPasteThatWasBrokenOff() throws {
        let terminal = try probe(environment: ["TERM": "xterm"])
        try terminal.expect("\u{1B}[?2004h")
        try terminal.send("x\u{1B}[200~never ending")
        // Both were sent at once: with the first drawn, the rest has arrived.
        try terminal.expect("x")
        try terminal.expectKeysRead()
        terminal.signal(SIGINT)
        try terminal.expect("interrupted")
        try terminal.expect("2> ")
    }
}
