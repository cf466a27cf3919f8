/// A small seeded source of random numbers: the same seed gives the same numbers everywhere.
///
/// SplitMix64 after Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014).
/// Shuffling is written out, since the standard library may change how it uses its source.
struct SplitMix64 {
    private var state: UInt64

    /// Starts at a seed.
    init(seed: UInt64) {
        state = seed
    }

    /// Starts at a place of its own for each name under a seed (FNV-1a over the name's bytes).
    init(seed: UInt64, name: String) {
        var hash = FNV1a()
        hash.add(name)
        state = Self.mix(seed) ^ hash.value
    }

    /// The next 64 random bits.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Self.mix(state)
    }

    /// A whole number from 0 up to, not including, `bound`, which is at least 1; each as likely.
    mutating func below(_ bound: Int) -> Int {
        let bound = UInt64(max(1, bound))
        let limit = UInt64.max - UInt64.max % bound
        var bits = next()
        while bits >= limit { bits = next() }
        return Int(bits % bound)
    }

    /// The elements in random order (Fisher and Yates).
    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var elements = elements
        for last in elements.indices.dropFirst().reversed() {
            elements.swapAt(last, below(last + 1))
        }
        return elements
    }

    private static func mix(_ bits: UInt64) -> UInt64 {
        var z = bits
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

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
