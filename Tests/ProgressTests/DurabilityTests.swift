import Facts
import Foundation
import Journal
import Memory
import TestSupport
import Testing

@testable import Progress

@Suite struct DurabilityTests {
    /// Sittings killed without warning at moments of chance, two at a time on one file: every
    /// answer that was acknowledged is there, and the file is sound.
    @Test func whatWasAcknowledgedOutlivesKill() throws {
        let scratch = try Scratch()
        let probe = BuiltProduct.path("progress-probe")
        try #require(FileManager.default.isExecutableFile(atPath: probe))
        var random = SeededRandom(seed: 6)
        var acknowledged: Set<String> = []
        for _ in 0..<6 {
            let sittings = try (0..<2).map { _ in try Sitting(probe, scratch.path()) }
            for sitting in sittings {
                // Killed between some acknowledgement and the next.
                sitting.waitForLines(1 + random.below(12))
            }
            usleep(UInt32(random.below(9000)))
            for sitting in sittings { acknowledged.formUnion(try sitting.kill()) }
        }
        #expect(acknowledged.count >= 24)
        let store = try scratch.store()
        var found: Set<String> = []
        try store.forEachEntry { entry in
            switch entry {
            case .attempt(let attempt): found.insert("\(attempt.id)")
            case .answer(let answer): found.insert("\(answer.id)")
            case .event: break
            }
        }
        #expect(acknowledged.subtracting(found) == [])
        // An answer cut off between the disk and the acknowledgement may be there as well.
        #expect(found.subtracting(acknowledged).count <= 12)
        #expect(try ProgressStore.verify(scratch.path(), now: .testing).problems == [])
    }
}

/// A program that answers until it is killed.
private final class Sitting {
    private let process = Process()
    private let output = Pipe()
    private var text = Data()

    init(_ program: String, _ file: String) throws {
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = [file]
        process.standardOutput = output
        try process.run()
    }

    func waitForLines(_ count: Int) {
        while text.count(where: { $0 == UInt8(ascii: "\n") }) < count {
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { return }
            text.append(more)
        }
    }

    /// Ends it with SIGKILL; gives the whole lines that it had written.
    func kill() throws -> [String] {
        Glibc.kill(process.processIdentifier, SIGKILL)
        text.append(try output.fileHandleForReading.readToEnd() ?? Data())
        process.waitUntilExit()
        // It had not given up by itself.
        #expect(process.terminationReason == .uncaughtSignal)
        return String(decoding: text, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
}
