import Foundation
import Testing

/// `answer --batch` beside a program that sends lines and waits for what comes back.
@Suite struct BatchTests {
    private let program: Program
    private let founded = "japan-joins-ccdcoe/ccdcoe-founded/date"

    init() throws {
        program = try Program()
    }

    private func objects(_ output: String) throws -> [[String: Any]] {
        try output.split(separator: "\n").map { line in
            try #require(
                JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
        }
    }

    @Test("Each line is answered before the next is sent")
    func streams() throws {
        let talk = try Conversation(program, ["answer", "--batch"])
        for (answer, verdict) in [("2008", "correct"), ("2007", "incorrect"), ("2008-05", "")] {
            try talk.send("\(founded)\t\(answer)\n")
            let reply = try #require(try objects(talk.line()).first)
            #expect(reply["id"] as? String == founded)
            if !verdict.isEmpty { #expect(reply["verdict"] as? String == verdict) }
        }
        #expect(try talk.end() == 0)
    }

    @Test("A line that cannot be judged is answered with the reason, and the rest are judged")
    func unknownLines() throws {
        let lines = [
            "\(founded)\t2008", "nothing/at/all\t2008", "no tab in it", "\t", "\(founded)\t2007",
            "\u{1B}[31m/x/y\t1", "japan-joins-ccdcoe/ccdcoe-founded/date/99\t2008",
            "\(founded)\t", "\(founded)\t2008\t2008", "\(founded)\t2008\r",
        ]
        let result = try program.run(
            ["answer", "--batch"], input: lines.joined(separator: "\n") + "\n")
        let replies = try objects(result.output)
        #expect(replies.count == lines.count)
        let failed = replies.indices.filter { replies[$0]["error"] is String }
        #expect(failed == [1, 2, 3, 5, 6])
        #expect(failed.allSatisfy { replies[$0]["verdict"] == nil })
        #expect(replies[1]["id"] as? String == "nothing/at/all")
        let verdicts = [0, 4, 7, 9].map { replies[$0]["verdict"] as? String }
        #expect(verdicts == ["correct", "incorrect", "incorrect", "correct"])
        #expect(result.status == 65)
        #expect(result.errors.contains("5 lines could not be judged; the first is line 2."))
        #expect(!(result.output + result.errors).contains("\u{1B}"))
    }

    @Test("Bytes that are no text and lines without end are judged like any other")
    func hostileBytes() throws {
        let name = Data(founded.utf8)
        var bytes = name + [0x09, 0xFF, 0xFE, 0xC3, 0x28, 0x0A]
        bytes += name + [0x09, 0x32, 0x00, 0x30, 0x30, 0x38, 0x0A]
        bytes += name + [0x09] + Data(repeating: 0x37, count: 3_000_000) + [0x0A]
        bytes += name + Data("\t20".utf8) + Data(repeating: 0xCC, count: 200_000) + [0x0A]
        bytes += Data(repeating: 0x61, count: 1_000_000) + [0x0A]
        bytes += name + Data("\t2008".utf8)
        let result = try program.run(["answer", "--batch"], bytes: bytes)
        let replies = try objects(result.output)
        #expect(replies.count == 6)
        let verdicts = replies.map { $0["verdict"] as? String }
        let wrong = "incorrect"
        #expect(verdicts == [wrong, wrong, wrong, wrong, nil, "correct"])
        #expect((replies[4]["id"] as? String)?.count ?? .max <= 201)
        #expect(result.status == 65)
    }
}

/// A run of the program whose input stays open while its output is read.
private final class Conversation {
    private struct Silence: Error {}

    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private var unread = Data()

    init(_ program: Program, _ arguments: [String]) throws {
        process.executableURL = URL(filePath: Program.path)
        process.arguments = arguments
        process.environment = program.environment
        process.currentDirectoryURL = URL(filePath: program.folder.path)
        process.standardInput = input
        process.standardOutput = output
        try process.run()
    }

    deinit {
        if process.isRunning { process.terminate() }
    }

    func send(_ text: String) throws {
        try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    }

    /// The next line; an error where none comes within half a minute.
    func line() throws -> String {
        while true {
            if let end = unread.firstIndex(of: 0x0A) {
                defer { unread.removeSubrange(...end) }
                return String(decoding: unread[..<end], as: UTF8.self)
            }
            let source = output.fileHandleForReading
            var waiting = pollfd(fd: source.fileDescriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&waiting, 1, 30_000) > 0 else { throw Silence() }
            let more = source.availableData
            if more.isEmpty { throw Silence() }
            unread += more
        }
    }

    /// Closes the input and gives the exit status.
    func end() throws -> Int32 {
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
