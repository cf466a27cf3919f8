import Foundation
import Testing

/// Data flows one way, and the pure stages stay pure: their import lines are the proof.
struct LayersTests {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// What each stage may import; a stage not named here fails the test.
    static let allowed: [String: Set<String>] = [
        "Facts": [],
        "Columns": [],
        "English": ["CLinkGrammar"],
        "Tables": [],
        "Wording": ["English", "Facts"],
        "Banks": ["English", "Facts", "Wording", "Yams"],
        "ShippedBanks": [],
        "Questions": ["Facts", "Wording"],
        "Grading": ["English", "Facts", "Wording", "Questions"],
        "Claims": ["English", "Facts", "Wording"],
        "Memory": ["Facts"],
        "Journal": ["Facts"],
        "Practice": ["Facts", "Wording", "Questions", "Grading", "Journal", "Memory"],
        "Progress": ["Facts", "Journal", "Memory", "Tables", "GRDB"],
        "Reports": ["Facts", "Journal", "Memory"],
        "Printing": ["Columns", "Facts", "Wording", "Questions", "Tables", "Mustache"],
        "Marking": ["Facts", "Questions", "Grading", "Printing", "Tables"],
        "Terminal": ["Columns", "CReadline"],
        "factdrill": [
            "ArgumentParser", "Banks", "Claims", "Facts", "Grading", "Journal", "Marking",
            "Memory", "Practice", "Printing", "Progress", "Questions", "Reports", "ShippedBanks",
            "Subprocess",
            "System", "Tables", "Terminal", "Wording",
        ],
    ]

    /// The C library under its names, and what comes with Swift.
    static let systems: Set<String> = ["Glibc", "Darwin", "Musl", "Synchronization", "Dispatch"]

    /// Stages that work on files, time or a terminal and so may use Foundation freely.
    static let impure: Set<String> = ["Banks", "Progress", "Printing", "Terminal", "factdrill"]

    static var stages: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(
                atPath: root.appending(path: "Sources").path
            ).filter { !["CLinkGrammar", "CReadline"].contains($0) && !$0.hasPrefix(".") }.sorted()
        }
    }

    private func sources(of stage: String) throws -> [(name: String, text: String)] {
        let folder = Self.root.appending(path: "Sources/\(stage)")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return try (files?.compactMap { $0 as? URL } ?? [])
            .filter { $0.pathExtension == "swift" }
            .map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
    }

    private func imports(of text: String) -> [String] {
        text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard let place = words.firstIndex(of: "import"), place <= 2,
                words[..<place].allSatisfy({
                    ["public", "internal", "private", "package", "fileprivate"].contains($0)
                        || $0.hasPrefix("@")
                }), let module = words.last
            else { return nil }
            return module.split(separator: ".").first.map(String.init)
        }
    }

    @Test(arguments: try LayersTests.stages)
    func importsOnlyWhatItMay(_ stage: String) throws {
        let allowed = try #require(Self.allowed[stage], "the stage \(stage) is not in the table")
        let sources = try sources(of: stage)
        #expect(!sources.isEmpty)
        for (name, text) in sources {
            for module in imports(of: text) where !Self.systems.contains(module) {
                if module == "Foundation" || module == "FoundationEssentials" { continue }
                #expect(allowed.contains(module), "\(stage)/\(name) imports \(module)")
            }
        }
    }

    @Test(arguments: try LayersTests.stages.filter { !LayersTests.impure.contains($0) })
    func pureStagesPrintNothingAndReadNoClock(_ stage: String) throws {
        let marks = [
            "print(", "FileManager", "Date()", "Date.now", ".now(", "readLine(", "getenv(",
        ]
        for (name, text) in try sources(of: stage) {
            let code = text.split(separator: "\n").filter {
                !$0.drop { $0 == " " }.hasPrefix("//")
            }.joined(separator: "\n")
            for mark in marks {
                let found = code.range(
                    of: "(?<![A-Za-z.])" + NSRegularExpression.escapedPattern(for: mark),
                    options: .regularExpression)
                #expect(found == nil, "\(stage)/\(name) has \(mark)")
            }
        }
    }

    @Test func theTopLevelStaysAsItIs() throws {
        let visible = try FileManager.default.contentsOfDirectory(atPath: Self.root.path)
            .filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }
        #expect(
            Set(visible) == ["Package.swift", "Sources", "Tests", "QuestionBanks", "README.md"])
    }
}
