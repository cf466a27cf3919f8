import Facts
import Foundation
import Journal
import Progress
import TestSupport
import Terminal
import Testing

@testable import factdrill

/// Commands under a clock of the test's own, which jumps between sittings.
@Suite(.serialized) struct ClockCommandTests {
    private let folder: TemporaryFolder
    private let bank: String

    init() throws {
        folder = try TemporaryFolder()
        bank = folder.path + "/places.yaml"
        folder.write(
            """
            format: 1
            id: places
            title: Places
            entities:
              france: {name: France, kind: country}
              paris: {name: Paris, kind: city}
            facts:
              - {id: capital, subject: france, relation: capital, value: paris, paragraph: 1}

            """, to: "places.yaml")
    }

    private var progress: String { folder.path + "/progress.sqlite" }

    /// Runs a command at a time; gives what it wrote.
    private func run(
        _ arguments: [String], at time: String, lines: [String] = []
    ) throws -> String {
        let moment = try #require(Moment(iso8601: time))
        let path = folder.path + "/.output"
        let file = open(path, O_CREAT | O_TRUNC | O_WRONLY, 0o600)
        defer { close(file) }
        let session = Session(
            console: Console(
                reader: ScriptedReader(lines: lines), output: Output(descriptor: file),
                style: Style(isOn: false), isInteractive: false),
            environment: ["HOME": folder.path, "XDG_CACHE_HOME": folder.path],
            clock: { moment })
        try session.run(
            try Factdrill.parseAsRoot(arguments + ["--progress", progress]))
        try session.console.output.flush()
        return try String(contentsOfFile: path, encoding: .utf8)
    }

    private func practise(_ answer: String, at time: String) throws {
        let shown = try run(
            ["practice", bank, "--kind", "short-answer", "--count", "1", "--seed", "4"], at: time,
            lines: [answer])
        #expect(shown.contains("1 of 1 right") == (answer == "Paris"), "\(shown)")
    }

    private func line(at time: String) throws -> String {
        let shown = try run(["progress", "show"], at: time)
        return shown.split(separator: "\n").first { $0.contains("places/capital") }.map(String.init)
            ?? ""
    }

    @Test func aWrongAnswerCountsWhateverIsDatedLater() throws {
        let reviews = folder.path + "/reviews.csv"
        folder.write(
            "facet,rating,reviewed_at\nplaces/capital/value,4,2036-01-01T10:00:00Z\n",
            to: "reviews.csv")
        _ = try run(["progress", "import", reviews], at: "2026-11-27T10:00:00Z")
        #expect(try line(at: "2026-11-27T10:00:00Z").isEmpty)
        try practise("Lyon", at: "2026-11-27T10:01:00Z")
        for time in ["2026-11-27T10:30:00Z", "2026-12-27T10:00:00Z", "2036-06-01T10:00:00Z"] {
            #expect(try line(at: time).contains(" due "), "\(time)")
        }
        #expect(try !line(at: "2026-12-27T10:00:00Z").contains("100 %"))
        let verified = try run(["progress", "verify"], at: "2026-11-27T10:30:00Z")
        #expect(
            verified.contains("1 answer is dated after now, at 2036-01-01T10:00:00Z"), "\(verified)"
        )
        #expect(verified.contains("The file is sound."))
    }

    @Test(arguments: ["2035-03-01T10:00:00Z", "2026-11-28T09:00:00Z", "1999-01-01T00:00:00Z"])
    func aClockThatJumpsBetweenSittings(wrong: String) throws {
        try practise("Paris", at: "2026-11-20T10:00:00Z")
        try practise("Paris", at: wrong)
        try practise("Lyon", at: "2026-11-27T10:00:00Z")
        for time in ["2026-11-27T10:30:00Z", "2026-11-28T10:00:00Z", "2035-04-01T10:00:00Z"] {
            let line = try line(at: time)
            #expect(line.contains(" due "), "\(wrong), \(time): \(line)")
        }
        #expect(try run(["progress", "verify"], at: "2026-11-28T10:00:00Z").contains("is sound"))
    }

    @Test func aClockBefore1970IsNamed() throws {
        let error = #expect(throws: ProgressError.self) {
            try practise("Paris", at: "1969-12-31T23:00:00Z")
        }
        #expect(error == .clock(path: progress))
    }
}
