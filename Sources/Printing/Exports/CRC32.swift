/// The checksum of ZIP files: CRC-32 with the reversed polynomial EDB88320 (ISO 3309, RFC 1952).
struct CRC32 {
    private var register: UInt32 = 0xFFFF_FFFF

    /// The checksum of all that was added.
    var value: UInt32 { ~register }

    /// Adds bytes, eight at a time (M. Kounavis and F. Berry, "A Systematic Approach to Building High
    /// Performance Software-based CRC Generators", 2005).
    mutating func add(_ bytes: some Sequence<UInt8>) {
        let sum = register
        register =
            bytes.withContiguousStorageIfAvailable { Self.sum(sum, $0) }
            ?? Array(bytes).withUnsafeBufferPointer { Self.sum(sum, $0) }
    }

    private static func sum(_ start: UInt32, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        table.withUnsafeBufferPointer { table in
            var sum = start
            var place = 0
            while bytes.count - place >= 8 {
                var next: UInt32 = 0
                for offset in 0..<8 {
                    var byte = Int(bytes[place + offset])
                    if offset < 4 { byte ^= Int(truncatingIfNeeded: sum >> (8 * offset)) & 0xFF }
                    next ^= table[(7 - offset) * 256 + byte]
                }
                sum = next
                place += 8
            }
            for byte in bytes[place...] {
                sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8)
            }
            return sum
        }
    }

    /// Eight tables in a row: the first for a byte, each further one for that byte and one more of 0.
    private static let table: [UInt32] = {
        var table: [UInt32] = []
        for index in 0..<256 {
            var value = UInt32(index)
            for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
            table.append(value)
        }
        for place in 256..<(8 * 256) {
            let before = table[place - 256]
            table.append(table[Int(before & 0xFF)] ^ (before >> 8))
        }
        return table
    }()
}
