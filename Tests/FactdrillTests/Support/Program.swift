import Foundation
import TestSupport
import Testing

/// The built program, run with a progress file and folders of the test's own.
struct Program {
    /// What a run gave.
    struct Result {
        let status: Int32
        let output: String
        let errors: String
    }

    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    static let path = BuiltProduct.path("factdrill")

    var environment: [String: String] {
        [
            "HOME": folder.path, "PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8",
            "FACTDRILL_PROGRESS": folder.path + "/progress.sqlite", "TZ": "UTC", "COLUMNS": "80",
        ]
    }

    /// Runs the program with a piped input to its end.
    func run(
        _ arguments: [String], input: String = "", in directory: String? = nil,
        environment: [String: String]? = nil
    ) throws -> Result {
        try run(arguments, bytes: Data(input.utf8), in: directory, environment: environment)
    }

    /// Runs the program with piped bytes, which need not be text.
    func run(
        _ arguments: [String], bytes: Data, in directory: String? = nil,
        environment: [String: String]? = nil
    ) throws -> Result {
        let process = Process()
        process.executableURL = URL(filePath: Self.path)
        process.arguments = arguments
        process.environment = environment ?? self.environment
        process.currentDirectoryURL = URL(filePath: directory ?? folder.path)
        // Files, not pipes: however much is written, nobody has to read it meanwhile.
        let names = ["input", "output", "errors"].map { folder.path + "/.\($0)" }
        for (name, content) in zip(names, [bytes, Data(), Data()]) {
            try content.write(to: URL(filePath: name))
        }
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: names[0]))
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: names[1]))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: names[2]))
        try process.run()
        process.waitUntilExit()
        func text(_ name: String) throws -> String {
            String(decoding: try Data(contentsOf: URL(filePath: name)), as: UTF8.self)
        }
        return Result(
            status: process.terminationStatus, output: try text(names[1]),
            errors: try text(names[2]))
    }

    /// Starts the program on a terminal of its own.
    func onTerminal(
        _ arguments: [String], variables: [String: String] = [:], columns: Int = 80
    ) throws -> PseudoTerminal {
        try PseudoTerminal(
            Self.path, arguments: arguments,
            environment: environment.merging(variables) { _, given in given }, in: folder.path,
            columns: columns)
    }

    /// The attempts that the history tells of.
    func attempts() throws -> [[String: Any]] {
        try json(["history", "--format", "json"])["attempts"] as? [[String: Any]] ?? []
    }

    /// What a command writes, read as a JSON object.
    func json(_ arguments: [String]) throws -> [String: Any] {
        let result = try run(arguments)
        #expect(result.status == 0, "\(result.errors)")
        return try #require(
            JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    }

    /// What a command writes, read as a JSON array of objects.
    func jsonList(_ arguments: [String]) throws -> [[String: Any]] {
        let result = try run(arguments)
        #expect(result.status == 0, "\(result.errors)")
        return try #require(
            JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
    }
}
