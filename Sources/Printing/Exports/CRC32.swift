/// The checksum of ZIP files: CRC-32 with the reversed polynomial EDB88320 (ISO 3309, RFC 1952).
struct CRC32 {
    private var register: UInt32 = 0xFFFF_FFFF

    /// The checksum of all that was added.
    var value: UInt32 { ~register }

    /// Adds bytes.
    mutating func add(_ bytes: some Sequence<UInt8>) {
        let table = Self.table
        var sum = register
        for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
        register = sum
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in
            value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
        }
    }
}
