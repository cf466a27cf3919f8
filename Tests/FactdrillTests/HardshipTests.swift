import Foundation
import Testing

/// The program where the system gives it less than it is used to.
@Suite struct HardshipTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    /// Runs a line of the shell in which `$F` is the program, for ten seconds at most.
    private func shell(_ line: String) throws -> Program.Result {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "timeout 10 sh -c '\(line)' 2>errors"]
        var environment = program.environment
        environment["F"] = Program.path
        process.environment = environment
        process.currentDirectoryURL = URL(filePath: program.folder.path)
        let output = Pipe()
        process.standardOutput = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let read = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Program.Result(
            status: process.terminationStatus, output: String(decoding: read, as: UTF8.self),
            errors: try String(contentsOfFile: program.folder.path + "/errors", encoding: .utf8))
    }

    @Test(arguments: [
        "check --batch", "answer --batch", "practice --count 1", "",
    ])
    func aClosedInputIsAtItsEnd(command: String) throws {
        let result = try shell("\"$F\" \(command) <&-")
        #expect(result.status != 124, "it hangs")
        #expect([0, 64].contains(result.status), "\(result.errors)")
    }

    @Test(arguments: ["--help", "check --help", "--version"])
    func helpThatCannotBeWrittenIsAnError(command: String) throws {
        let result = try shell("\"$F\" \(command) >/dev/full")
        #expect(result.status == 74)
        #expect(result.errors.contains("could not be written"))
    }

    @Test func aClosedOutputIsAnError() throws {
        #expect(try shell("\"$F\" bank list >&-").status == 74)
    }

    @Test func aFileThatMayNotGrowIsAnError() throws {
        let result = try shell(
            "ulimit -f 1; \"$F\" quiz --count 20 --seed 3 --format html --output quiz.html")
        #expect(result.status == 73, "\(result.errors)")
        let left = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
        #expect(!left.contains { $0.hasPrefix("quiz") }, "\(left)")
    }

    @Test func aPipeIsNoFile() throws {
        let result = try shell("mkfifo pipe; \"$F\" quiz --count 2 --output pipe")
        #expect(result.status == 73)
        #expect(result.errors.contains("device or a pipe"), "\(result.errors)")
        #expect(!result.errors.contains("link"))
        let link = try shell("ln -s other link; \"$F\" quiz --count 2 --output link")
        #expect(link.errors.contains("is a link"), "\(link.errors)")
    }

    @Test func everyLineOfABatchGetsAnObject() throws {
        let claims = try program.run(
            ["check", "--batch"],
            input: "Japan is a member of NATO.\n\n  \nJapan is a member of NATO.\n")
        #expect(claims.output.split(separator: "\n").count == 4)
        #expect(claims.output.contains("\n{\"claim\": \"\", \"verdict\": \"not-enough-info\""))
        let answers = try program.run(
            ["answer", "--batch"], input: "\njapan-joins-ccdcoe/ccdcoe-founded/date\t2008\n")
        #expect(answers.output.split(separator: "\n").count == 2)
        #expect(answers.status == 65)
    }
}
