import Glibc
import Testing

@testable import Terminal

struct PlainReaderTests {
    /// A pipe that holds these bytes, its other end closed.
    private func pipe(holding bytes: [UInt8]) throws -> Int32 {
        var ends: [Int32] = [-1, -1]
        try #require(Glibc.pipe(&ends) == 0)
        try #require(write(ends[1], bytes, bytes.count) == bytes.count)
        close(ends[1])
        return ends[0]
    }

    /// A file without a name that holds these bytes, read from its beginning.
    private func file(holding bytes: [UInt8]) throws -> Int32 {
        var template = Array("/tmp/plain-reader.XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        try #require(descriptor >= 0)
        unlink(template)
        try #require(write(descriptor, bytes, bytes.count) == bytes.count)
        lseek(descriptor, 0, SEEK_SET)
        return descriptor
    }

    private func all(_ reader: PlainReader) -> [Input] {
        var inputs: [Input] = []
        while true {
            let input = reader.readLine(prompt: "unseen> ")
            if input == .end { return inputs }
            inputs.append(input)
        }
    }

    static let cases: [([UInt8], [String])] = [
        ([], []),
        (Array("a\nb\n".utf8), ["a", "b"]),
        (Array("a\nb".utf8), ["a", "b"]),
        (Array("a\r\n\r\nb\r\n".utf8), ["a", "", "b"]),
        (Array("\n\n".utf8), ["", ""]),
        ([0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0xEF, 0xBB, 0xBF, 0x0A], ["a", "\u{FEFF}"]),
        ([0x61, 0xFF, 0xC3, 0x0A, 0x62], ["a\u{FFFD}\u{FFFD}", "b"]),
        ([0x61, 0x00, 0x62, 0x0A], ["a\u{0}b"]),
        (Array("東京\n".utf8), ["東京"]),
        (Array("mid\rdle\n".utf8), ["mid\rdle"]),
    ]

    @Test(arguments: cases, [PlainReader.Taking.lines, .blocks])
    func readsLines(_ example: ([UInt8], [String]), _ taking: PlainReader.Taking) throws {
        for descriptor in [try pipe(holding: example.0), try file(holding: example.0)] {
            defer { close(descriptor) }
            let reader = PlainReader(descriptor: descriptor, taking: taking)
            #expect(all(reader) == example.1.map(Input.line))
            #expect(reader.readLine(prompt: "") == .end)
        }
    }

    @Test(arguments: [true, false])
    func leavesWhatFollowsToAnotherReader(_ isFile: Bool) throws {
        let bytes = Array("first\nsecond\nthird\n".utf8)
        let descriptor = try isFile ? file(holding: bytes) : pipe(holding: bytes)
        defer { close(descriptor) }
        #expect(PlainReader(descriptor: descriptor).readLine(prompt: "") == .line("first"))
        #expect(PlainReader(descriptor: descriptor).readLine(prompt: "") == .line("second"))
        var rest = [UInt8](repeating: 0, count: 100)
        let count = read(descriptor, &rest, rest.count)
        #expect(String(decoding: rest[..<count], as: UTF8.self) == "third\n")
    }

    @Test(arguments: [PlainReader.Taking.lines, .blocks])
    func cutsALineThatIsTooLong(_ taking: PlainReader.Taking) throws {
        // One byte, then scalars of three, so that the limit falls within one.
        let long = "x" + String(repeating: "東", count: 40_000)
        let descriptor = try file(holding: Array((long + "\nnext\n").utf8))
        defer { close(descriptor) }
        let reader = PlainReader(descriptor: descriptor, taking: taking)
        #expect(
            reader.readLine(prompt: "") == .line("x" + String(repeating: "東", count: 21_845)))
        #expect(reader.readLine(prompt: "") == .line("next"))
    }

    @Test func aLimitEndsTheWait() throws {
        var ends: [Int32] = [-1, -1]
        try #require(Glibc.pipe(&ends) == 0)
        defer { for end in ends { close(end) } }
        let reader = PlainReader(descriptor: ends[0])
        #expect(reader.readLine(prompt: "", limit: .milliseconds(10)) == .expired)
        #expect(reader.readLine(prompt: "", limit: .zero) == .expired)
    }
}
