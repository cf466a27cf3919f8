/// Reads what ``PackWriter`` wrote; bytes that it did not write are an error, never a trap.
struct PackReader {
    /// The bytes are not those of a packed value.
    struct Damage: Error {}

    private let bytes: ArraySlice<UInt8>
    private var position: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    /// Whether everything has been read.
    var isAtEnd: Bool { position == bytes.endIndex }

    /// How many bytes are left.
    var left: Int { bytes.endIndex - position }

    mutating func byte() throws(Damage) -> UInt8 {
        guard position < bytes.endIndex else { throw Damage() }
        defer { position += 1 }
        return bytes[position]
    }

    mutating func number() throws(Damage) -> Int {
        var found: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 7) {
            let next = try byte()
            found |= UInt64(next & 0x7F) << shift
            if next < 0x80 {
                return Int(truncatingIfNeeded: found >> 1) ^ -Int(truncatingIfNeeded: found & 1)
            }
        }
        throw Damage()
    }

    /// A count of things that take at least one byte each.
    mutating func count() throws(Damage) -> Int {
        let count = try number()
        guard count >= 0, count <= left else { throw Damage() }
        return count
    }

    mutating func amount() throws(Damage) -> Double {
        var bits: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 8) { bits |= UInt64(try byte()) << shift }
        return Double(bitPattern: bits)
    }

    mutating func run() throws(Damage) -> ArraySlice<UInt8> {
        let count = try count()
        defer { position += count }
        return bytes[position..<position + count]
    }

    mutating func text() throws(Damage) -> String {
        String(decoding: try run(), as: UTF8.self)
    }
}
