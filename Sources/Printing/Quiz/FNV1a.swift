/// The hash FNV-1a of 64 bits, after Fowler, Noll and Vo (RFC 9923): stable, not secret.
struct FNV1a {
    /// The hash of all that was added.
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Adds a text and its end, so that "ab", "c" differs from "a", "bc".
    mutating func add(_ text: String) {
        for byte in text.utf8 { add(byte) }
        add(0xFF)
    }

    private mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
}
