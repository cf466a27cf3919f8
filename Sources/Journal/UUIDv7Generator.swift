public import Facts

/// Makes identifiers that grow: each is greater than the one before, also within a millisecond and
/// where the clock was set back.
///
/// Within a millisecond the 74 bits of chance count up by a random step, so that they cannot be
/// guessed: RFC 9562, section 6.2, method 2. A clock set back keeps the last millisecond.
public struct UUIDv7Generator: Sendable {
    private var last: UUIDv7?

    /// Starts with nothing made yet.
    public init() {}

    /// The next identifier at `moment`; times before 1970 count as 1970.
    public mutating func next(
        at moment: Moment, using random: inout some RandomNumberGenerator
    ) -> UUIDv7 {
        let now = UInt64(max(0, moment.microseconds) / 1000) & 0xFFFF_FFFF_FFFF
        let made: UUIDv7
        if let last, last.milliseconds >= now {
            made = Self.following(last, step: UInt64.random(in: 1...0xFFFF_FFFF, using: &random))
        } else {
            // The top bit of chance stays clear, so that counting up has room.
            made = UUIDv7(
                milliseconds: now, chance: (random.next() & 0x7FF, random.next()))
        }
        last = made
        return made
    }

    private static func following(_ id: UUIDv7, step: UInt64) -> UUIDv7 {
        let low = (id.low & 0x3FFF_FFFF_FFFF_FFFF) + step
        let carry = low >> 62
        let top = (id.high & 0xFFF) + carry
        // Where 74 bits are used up, the next millisecond begins early.
        return UUIDv7(milliseconds: id.milliseconds + top >> 12, chance: (top, low))
    }
}
