import Facts
import Foundation
import Testing

@testable import Banks

/// The banks and golden files beside the tests.
enum Fixture {
    private static let directory = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures")

    static func text(_ name: String) throws -> String {
        try String(contentsOf: directory.appending(path: name), encoding: .utf8)
    }

    /// Compares a text with a golden file; with `FACTDRILL_RECORD` set it is written anew, which
    /// fails the run, so that no run passes by recording what it should check.
    static func expectGolden(
        _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        if ProcessInfo.processInfo.environment["FACTDRILL_RECORD"] != nil {
            try Data(text.utf8).write(to: directory.appending(path: name))
            Issue.record("recorded \(name)", sourceLocation: sourceLocation)
            return
        }
        let golden = try Self.text(name)
        #expect(text == golden, sourceLocation: sourceLocation)
    }
}

/// Random numbers that are the same on every machine (SplitMix64, Steele et al. 2014).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension BankReader {
    /// Reads a bank called `test.yaml`.
    static func test(_ text: String) -> (bank: Bank?, findings: [Finding]) {
        read(text, file: "test.yaml", fallbackID: "test")
    }
}
