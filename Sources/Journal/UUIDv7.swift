/// A universally unique identifier of version 7: it begins with its time, so that sorting by
/// identifier sorts by time, and two machines never make the same one.
///
/// Source: RFC 9562, section 5.7.
public struct UUIDv7: Hashable, Sendable {
    /// The first eight bytes: 48 bits of milliseconds, the version, 12 bits of chance.
    public let high: UInt64
    /// The last eight bytes: the variant, 62 bits of chance.
    public let low: UInt64

    /// Takes the two halves; gives nil where version or variant are others.
    public init?(high: UInt64, low: UInt64) {
        guard high >> 12 & 0xF == 7, low >> 62 == 0b10 else { return nil }
        self.high = high
        self.low = low
    }

    /// Sets version and variant over 74 bits of chance; milliseconds are taken modulo 2^48.
    public init(milliseconds: UInt64, chance: (UInt64, UInt64)) {
        high = milliseconds << 16 | 0x7000 | chance.0 & 0xFFF
        low = 0b10 << 62 | chance.1 & 0x3FFF_FFFF_FFFF_FFFF
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    public var milliseconds: UInt64 { high >> 16 }

    /// The 16 bytes, in the order of the text.
    public var bytes: [UInt8] {
        [high, low].flatMap { half in
            (0..<8).map { UInt8(truncatingIfNeeded: half >> (56 - 8 * $0)) }
        }
    }

    /// Reads 16 bytes; gives nil for another count or for no version 7.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 16 else { return nil }
        let halves = [bytes.prefix(8), bytes.suffix(8)].map {
            $0.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        }
        self.init(high: halves[0], low: halves[1])
    }
}

extension UUIDv7: CustomStringConvertible, Comparable {
    /// Reads the text form, in either case; gives nil for any other text.
    public init?(_ text: String) {
        var digits: [UInt8] = []
        for (position, byte) in text.utf8.enumerated() {
            guard position < 36 else { return nil }
            if [8, 13, 18, 23].contains(position) {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digits.append(byte - UInt8(ascii: "a") + 10)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digits.append(byte - UInt8(ascii: "A") + 10)
            default: return nil
            }
        }
        guard digits.count == 32 else { return nil }
        self.init(
            high: digits.prefix(16).reduce(0) { $0 << 4 | UInt64($1) },
            low: digits.suffix(16).reduce(0) { $0 << 4 | UInt64($1) })
    }

    /// The text form: 32 lower-case hexadecimal digits in groups of 8, 4, 4, 4 and 12.
    public var description: String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(36)
        for nibble in 0..<32 {
            if [8, 12, 16, 20].contains(nibble) { text.append(UInt8(ascii: "-")) }
            let half = nibble < 16 ? high : low
            text.append(digits[Int(half >> UInt64(60 - 4 * (nibble % 16)) & 0xF)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Orders by bytes, and so by time.
    public static func < (left: Self, right: Self) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}
