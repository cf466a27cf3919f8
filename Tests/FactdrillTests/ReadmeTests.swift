import Foundation
import TestSupport
import Testing

/// Every command of the README is run, and what it shows is what the README shows.
///
/// With FACTDRILL_RECORD set the README's outputs are written anew, and the test fails all the same.
@Suite(.serialized) struct ReadmeTests {
    private static let readme = LayersTests.root.appending(path: "README.md")

    /// A block of the README that begins with ```` ```console ````.
    private struct Session {
        var lines: [String]

        /// Each command with what follows it up to the next.
        var commands: [(command: String, output: [String])] {
            var commands: [(command: String, output: [String])] = []
            for line in lines {
                if line.hasPrefix("$ ") {
                    commands.append((String(line.dropFirst(2)), []))
                } else if !commands.isEmpty {
                    commands[commands.count - 1].output.append(line)
                }
            }
            return commands
        }
    }

    private static func parts() throws -> [(session: Session?, text: String)] {
        var parts: [(session: Session?, text: String)] = []
        var open: Session?
        for line in try String(contentsOf: readme, encoding: .utf8).components(separatedBy: "\n") {
            if line == "```console" {
                parts.append((nil, line))
                open = Session(lines: [])
            } else if line == "```", let session = open {
                parts.append((session, ""))
                parts.append((nil, line))
                open = nil
            } else if open != nil {
                open?.lines.append(line)
            } else {
                parts.append((nil, line))
            }
        }
        return parts
    }

    @Test func samplesAreWhatTheProgramShows() throws {
        let program = try Program()
        let isRecording = ProcessInfo.processInfo.environment["FACTDRILL_RECORD"] != nil
        var rewritten: [String] = []
        var count = 0
        for part in try Self.parts() {
            guard let session = part.session else {
                rewritten.append(part.text)
                continue
            }
            for (command, shown) in session.commands {
                rewritten.append("$ " + command)
                if command.contains("apt-get") || command.hasPrefix("swift ") {
                    rewritten += shown
                    continue
                }
                count += 1
                let (status, output) = try run(command, program)
                #expect(status == 0, "\(command)")
                let lines = output.isEmpty ? [] : output.components(separatedBy: "\n")
                rewritten += lines
                if !isRecording {
                    #expect(lines.map(Self.timeless) == shown.map(Self.timeless), "\(command)")
                }
            }
        }
        #expect(count >= 8)
        if isRecording {
            try Data(rewritten.joined(separator: "\n").utf8).write(to: Self.readme)
            Issue.record("the README was recorded anew; read it and run again")
        }
    }

    /// The sample bank, alone and with what is shown to go into it, has nothing to be mended.
    @Test func theSampleBankIsSound() throws {
        let text = try String(contentsOf: Self.readme, encoding: .utf8)
        let blocks = text.components(separatedBy: "```yaml\n").dropFirst().map { block in
            block.components(separatedBy: "```")[0]
        }
        try #require(blocks.count == 2)
        let program = try Program()
        let (sample, more) = (blocks[0], blocks[1])
        // A section stands once in a bank.
        for (name, bank) in [("towers", sample), ("more", sample + more)] {
            try Data(bank.utf8).write(to: URL(filePath: program.folder.path + "/\(name).yaml"))
            let checked = try program.run(["bank", "check", "\(name).yaml"])
            #expect(checked.status == 0)
            #expect(checked.errors.isEmpty, "\(checked.errors)")
        }
        let asked = try program.jsonList(["questions", "more.yaml", "--format", "json"])
        #expect(asked.contains { ($0["prompt"] as? String)?.contains("colour of Tokyo") == true })
    }

    @Test func theCommandsThatInstallAndTestAreThoseOfTheCheck() throws {
        let check = try String(
            contentsOf: LayersTests.root.appending(path: ".ci/run"), encoding: .utf8)
        let commands = try Self.parts().compactMap(\.session).flatMap(\.commands).map(\.command)
        let tests = try #require(commands.first { $0.hasSuffix("swift test") })
        #expect(check.contains(tests))
        let start = try #require(commands.first { $0.contains("swift run") })
        for package in start.split(separator: " ") where package.hasPrefix("lib") {
            #expect(check.contains(package))
        }
    }

    /// A line without what depends on when the test runs: days, times of day, seconds, and on which
    /// day something falls due.
    private static func timeless(_ line: String) -> String {
        if line.hasPrefix("Due") { return "Due" }
        let moments = "[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}|[0-9]+ s\\b"
        return line.replacingOccurrences(of: moments, with: "…", options: .regularExpression)
    }

    /// Runs a command as a person's shell does, with the program on the path; standard error is
    /// shown where it comes.
    private func run(_ command: String, _ program: Program) throws -> (Int32, String) {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "exec 2>&1; " + command]
        var environment = program.environment
        let bin = program.folder.path + "/bin"
        if !FileManager.default.fileExists(atPath: bin) {
            try FileManager.default.createDirectory(
                atPath: bin, withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(
                atPath: bin + "/factdrill", withDestinationPath: Program.path)
        }
        environment["PATH"] = bin + ":/usr/local/bin:/usr/bin:/bin"
        process.environment = environment
        process.currentDirectoryURL = URL(filePath: program.folder.path)
        let output = program.folder.path + "/.shown"
        try Data().write(to: URL(filePath: output))
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
        try process.run()
        process.waitUntilExit()
        var text = String(
            decoding: try Data(contentsOf: URL(filePath: output)), as: UTF8.self)
        while text.hasSuffix("\n") { text.removeLast() }
        return (process.terminationStatus, text)
    }
}
