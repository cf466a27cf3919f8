import Foundation

/// A text file with its lines in the order of their bytes, searched by halves.
struct MappedLines: Sendable {
    private let bytes: Data

    init(_ bytes: Data) { self.bytes = bytes }

    /// The line whose first word is given; nil where there is none.
    func line(beginning word: String) -> String? {
        let wanted = Array(word.utf8)
        guard !wanted.isEmpty else { return nil }
        return bytes.withUnsafeBytes { buffer in
            var (low, high) = (0, buffer.count)
            while low < high {
                var start = low + (high - low) / 2
                while start > low, buffer[start - 1] != Self.newline { start -= 1 }
                var end = start
                while end < buffer.count, buffer[end] != Self.newline { end += 1 }
                switch Self.compare(buffer[start..<end], wanted) {
                case 0: return String(decoding: buffer[start..<end], as: UTF8.self)
                case ..<0: low = end + 1
                default: high = start
                }
            }
            return nil
        }
    }

    /// The line that begins at a byte of a file.
    static func line(in data: Data, at offset: Int) -> String? {
        data.withUnsafeBytes { buffer in
            guard buffer.indices.contains(offset) else { return nil }
            var end = offset
            while end < buffer.count, buffer[end] != newline { end += 1 }
            return String(decoding: buffer[offset..<end], as: UTF8.self)
        }
    }

    private static let newline = UInt8(ascii: "\n")
    private static let space = UInt8(ascii: " ")

    /// Below 0 where the line's first word comes before the wanted one, above where after it.
    private static func compare(
        _ line: Slice<UnsafeRawBufferPointer>, _ wanted: [UInt8]
    ) -> Int {
        var place = line.startIndex
        for byte in wanted {
            guard place < line.endIndex, line[place] != space else { return -1 }
            if line[place] != byte { return line[place] < byte ? -1 : 1 }
            place += 1
        }
        return place == line.endIndex || line[place] == space ? 0 : 1
    }
}
