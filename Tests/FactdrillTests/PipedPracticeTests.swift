import Foundation
import TestSupport
import Testing

/// A sitting in a script.
@Suite(.serialized) struct PipedPracticeTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    /// Ctrl-C ends a script, in the shell as well, and what was answered before it is kept. The
    /// script runs on a terminal of its own, since a test's threads block the signal.
    @Test(arguments: [["practice --seed 3 --count 3", ""], ["", "practice --seed 3 --count 3"]])
    func anInterruptEndsIt(_ words: [String]) throws {
        let script = """
            set -m; mkfifo in; \(Program.path) \(words[0]) <in >out 2>err & exec 3>in
            printf '%s\\n' '\(words[1])' :skip >&3
            until grep -q 2/3 out; do sleep 0.1; done
            sleep 0.3; kill -INT $!; wait $!; echo "status $?"; cat err
            """
        let terminal = try PseudoTerminal(
            "/bin/sh", arguments: ["-c", script], environment: program.environment,
            in: program.folder.path)
        try terminal.expect("status 130")
        try terminal.expect("Interrupted.")
        let attempts = try program.attempts()
        #expect(attempts.first?["asked"] as? Int == 1)
        #expect(attempts.first?["ended"] as? String != nil)
    }

    @Test func nothingMixedUpIsNoError() throws {
        let result = try program.run(["practice", "--confusions"])
        #expect(result.status == 0)
        #expect(result.output == "Nothing was mixed up yet.\n")
    }

    @Test func theEndComesWithAWordWhereNoQuestionIsLeft() throws {
        _ = try program.run(["bank", "new", "capitals.yaml"])
        let short = try program.run(
            ["practice", "capitals.yaml", "--kind", "date", "--count", "9"],
            input: String(repeating: "1793\n", count: 9))
        #expect(short.status == 0, "\(short.errors)")
        #expect(short.output.contains("1/9"))
        #expect(short.output.contains("No further question fits now."))
        let full = try program.run(["practice", "--seed", "1", "--count", "1"], input: "a\n")
        #expect(!full.output.contains("No further question"))
    }

    /// Scripts stay in step: every line is an answer, whatever it says.
    @Test func aLineIsTakenAsItIs() throws {
        for kind in ["date", "cloze", "short-answer", "ordering", "matching"] {
            let result = try program.run(
                ["practice", "--seed", "2", "--kind", kind, "--count", "1"], input: "help\n")
            #expect(result.output.contains("✗ Not right."), "\(kind)")
            #expect(result.output.contains("0 of 1 right"), "\(kind)")
        }
    }
}
