import Glibc
import TestSupport
import Testing

/// The console of a process whose input or output is no terminal, run by a shell.
struct ConsoleTests {
    private func run(_ script: String) throws -> (text: String, status: ProgramEnd) {
        let shell = try PseudoTerminal(
            "/bin/sh", arguments: ["-c", script],
            environment: ["PROBE": BuiltProduct.path("terminal-probe"), "TERM": "xterm"])
        let status = try shell.wait()
        return (shell.transcript.split(separator: "\r\n").joined(separator: "\n"), status)
    }

    @Test func pipedInputIsNeitherEchoedNorPrompted() throws {
        let result = try run("printf 'one\\ntwo' | $PROBE console")
        #expect(result.text == "got[one] columns=80\ngot[two] columns=80\nend")
        #expect(result.status == .exited(0))
    }

    @Test func anotherProgramCanReadOn() throws {
        #expect(
            try run("printf 'one\\nquit\\nrest\\n' | { $PROBE console; cat; }").text
                == "got[one] columns=80\nrest")
    }

    @Test func aBrokenPipeEndsItWithoutAWord() throws {
        let result = try run(
            "{ yes | { $PROBE console; echo status=$? >&2; } | head -n 1; } 2>&1")
        #expect(result.text.contains("got[y]"))
        #expect(result.text.contains("status=\(128 + SIGPIPE)"))
        #expect(!result.text.contains("rror"))
    }
}
