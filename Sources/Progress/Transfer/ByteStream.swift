import Foundation
import Tables

/// The bytes of a file in UTF-8, read in pieces; a byte order mark at the start is left out. A file
/// whose mark says that it is UTF-16 is read as a whole.
struct ByteStream {
    private var handle: FileHandle?
    private var buffer: [UInt8]
    private var position = 0

    /// Opens a file.
    init(path: String) throws(ProgressError) {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            switch errno {
            case ENOENT: throw .missing(path: path)
            case EACCES: throw .unreadable(path: path)
            default: throw .failed(path: path, detail: FileGate.reason(errno))
            }
        }
        self.handle = handle
        buffer = []
        do {
            try fill()
            if buffer.starts(with: [0xFF, 0xFE]) || buffer.starts(with: [0xFE, 0xFF]) {
                let rest = try handle.readToEnd() ?? Data()
                buffer = Array((TableText.utf16(buffer + rest) ?? "").utf8)
                self.handle = nil
            }
        } catch {
            throw .failed(path: path, detail: "it cannot be read")
        }
        if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// Reads bytes that are at hand.
    init(_ bytes: [UInt8]) {
        handle = nil
        buffer = bytes
        if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// The bytes that were read and not taken yet; at the start of a file its first 65,536.
    var atHand: ArraySlice<UInt8> { buffer[position...] }

    /// All the bytes of a file, as they are.
    ///
    /// Throws where there are more than `limit`.
    static func whole(_ path: String, limit: Int) throws(ProgressError) -> Data {
        let stream = try ByteStream(path: path)
        guard let handle = stream.handle else { return Data(stream.buffer) }
        let rest: Data?
        do { rest = try handle.read(upToCount: limit) } catch {
            throw .failed(path: path, detail: "it cannot be read")
        }
        let bytes = Data(stream.buffer) + (rest ?? Data())
        guard bytes.count <= limit else {
            throw .failed(path: path, detail: "it has more than \(limit >> 20) MiB")
        }
        return bytes
    }

    /// The next byte, or nil at the end.
    mutating func next() throws -> UInt8? {
        guard let byte = try peek() else { return nil }
        position += 1
        return byte
    }

    /// The next byte, which stays to be read.
    mutating func peek() throws -> UInt8? {
        if position == buffer.count { try fill() }
        return position < buffer.count ? buffer[position] : nil
    }

    /// The next line without its end, or nil at the end of the file.
    mutating func nextLine(limit: Int) throws -> String? {
        guard try peek() != nil else { return nil }
        var line: [UInt8] = []
        while let byte = try next(), byte != UInt8(ascii: "\n") {
            guard line.count < limit else { throw LineProblem(reason: "the line is too long") }
            line.append(byte)
        }
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
    }

    private mutating func fill() throws {
        guard let handle else { return }
        buffer = try handle.read(upToCount: 1 << 16).map { [UInt8]($0) } ?? []
        position = 0
    }
}
