/// A seeded source of random numbers that gives the same numbers on every machine and with every
/// version of the standard library.
///
/// SplitMix64 after Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014);
/// names are folded into the seed by FNV-1a. What draws is inlinable, since the elements of other
/// modules would otherwise be moved about without knowing what they are, at several times the cost.
public struct SeededRandom: RandomNumberGenerator, Sendable {
    @usableFromInline var state: UInt64

    /// Starts at a seed.
    public init(seed: UInt64) {
        state = seed
    }

    /// Starts at a seed of its own for each name, so that what is drawn for one thing does not
    /// depend on what was drawn for another before.
    public init(seed: UInt64, name: String) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        var mixer = SeededRandom(seed: seed)
        state = hash ^ mixer.next()
    }

    /// The next 64 random bits.
    @inlinable
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    /// A number from 0 up to, not including, `bound`; 0 where `bound` is not positive.
    @inlinable
    public mutating func below(_ bound: Int) -> Int {
        guard bound > 0 else { return 0 }
        return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// The elements in random order (Fisher and Yates).
    @inlinable
    public mutating func shuffled<Element>(_ elements: some Sequence<Element>) -> [Element] {
        var result = Array(elements)
        for last in stride(from: result.count - 1, to: 0, by: -1) {
            result.swapAt(last, below(last + 1))
        }
        return result
    }

    /// At most `count` elements, drawn without repetition, in no order; costs no more than the
    /// elements drawn.
    @inlinable
    public mutating func sample<C: RandomAccessCollection>(
        _ count: Int, of elements: C
    ) -> [C.Element] {
        let size = elements.count
        guard count < size else { return Array(elements) }
        var drawn: Set<Int> = []
        // Floyd's algorithm (Bentley and Floyd 1987).
        for top in (size - count)..<size {
            let pick = below(top + 1)
            drawn.insert(drawn.contains(pick) ? top : pick)
        }
        return drawn.sorted().map { elements[elements.index(elements.startIndex, offsetBy: $0)] }
    }
}
