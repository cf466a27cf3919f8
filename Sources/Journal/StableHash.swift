/// A hash that is the same on every machine and in every run: FNV-1a, 64 bits.
///
/// It tells values apart; it is no defence against texts made to collide.
struct StableHash {
    /// The hash.
    private(set) var value: UInt64

    /// Hashes the bytes of `text`; another `salt` gives another hash.
    init(_ text: String, salt: UInt64 = 0) {
        value = text.utf8.reduce(0xCBF2_9CE4_8422_2325 ^ salt) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01B3
        }
    }

    /// Sixteen hexadecimal digits.
    var text: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
