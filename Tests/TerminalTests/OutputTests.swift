import Glibc
import Testing

@testable import Terminal

struct OutputTests {
    private func pipe() throws -> (read: Int32, write: Int32) {
        var ends: [Int32] = [-1, -1]
        try #require(Glibc.pipe(&ends) == 0)
        return (ends[0], ends[1])
    }

    @Test func gathersAndWritesWhole() throws {
        let ends = try pipe()
        defer { close(ends.read) }
        let output = Output(descriptor: ends.write)
        output.write("a")
        output.line("b")
        var waiting: Int32 = -1
        _ = ioctl(ends.read, UInt(FIONREAD), &waiting)
        #expect(waiting == 0)
        try output.flush()
        close(ends.write)
        #expect(PlainReader(descriptor: ends.read).readLine(prompt: "") == .line("ab"))
    }

    @Test func writesMoreThanAPipeHoldsThroughANonBlockingEnd() async throws {
        let ends = try pipe()
        _ = fcntl(ends.write, F_SETFL, O_NONBLOCK)
        let line = String(repeating: "x", count: 60_000)
        async let written: Void = Task.detached {
            let output = Output(descriptor: ends.write)
            for _ in 0..<10 { output.line(line) }
            try output.flush()
            close(ends.write)
        }.value
        let reader = PlainReader(descriptor: ends.read, taking: .blocks)
        for _ in 0..<10 { #expect(reader.readLine(prompt: "") == .line(line)) }
        #expect(reader.readLine(prompt: "") == .end)
        try await written
        close(ends.read)
    }

    @Test func tellsTheFirstErrorAtTheFlush() {
        let descriptor = open("/dev/full", O_WRONLY | O_CLOEXEC)
        defer { close(descriptor) }
        let output = Output(descriptor: descriptor)
        output.write("lost")
        #expect(throws: OutputError(code: ENOSPC)) { try output.flush() }
        #expect(throws: Never.self) { try output.flush() }
    }
}
