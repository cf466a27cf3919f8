import Facts
import Journal
import Testing

@Suite struct UUIDv7Tests {
    /// The example of RFC 9562, appendix A.6.
    @Test func theExampleOfTheStandard() throws {
        let id = UUIDv7(
            milliseconds: 0x017F_22E2_79B0, chance: (0xCC3, 0x18C4_DC0C_0C07_398F))
        #expect("\(id)" == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
        #expect(UUIDv7("017F22E2-79B0-7CC3-98C4-DC0C0C07398F") == id)
        #expect(id.milliseconds == 1_645_557_742_000)
    }

    @Test(arguments: 0..<4 as Range<UInt64>)
    func textAndBytesReadAsWritten(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<200 {
            let id = UUIDv7(
                milliseconds: random.next(), chance: (random.next(), random.next()))
            #expect(UUIDv7("\(id)") == id)
            #expect(UUIDv7(bytes: id.bytes) == id)
            #expect(id.bytes[6] >> 4 == 7)
            #expect(id.bytes[8] >> 6 == 2)
            #expect("\(id)".utf8.count == 36)
        }
    }

    @Test(arguments: [
        "", "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e2-79b0-7cc3-98c4-dc0c0c07398ff",
        "017f22e2-79b0-4cc3-98c4-dc0c0c07398f", "017f22e2-79b0-7cc3-c8c4-dc0c0c07398f",
        "017f22e279b07cc398c4dc0c0c07398f", "017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
        "017f22e2-79b0-7cc3-98c4_dc0c0c07398f", "é17f22e2-79b0-7cc3-98c4-dc0c0c07398f",
    ])
    func othersAreNone(text: String) {
        #expect(UUIDv7(text) == nil)
    }

    @Test func sixteenBytesAndNoOthers() {
        #expect(UUIDv7(bytes: [UInt8](repeating: 0, count: 16)) == nil)
        #expect(UUIDv7(bytes: [UInt8](repeating: 0x77, count: 15)) == nil)
        #expect(UUIDv7(bytes: []) == nil)
    }
}

@Suite struct UUIDv7GeneratorTests {
    /// Each is greater than the last, whatever the clock does, also where all chance is ones.
    @Test(arguments: [false, true]) func eachIsGreater(isExhausted: Bool) {
        var ids = UUIDv7Generator()
        var clock = SeededRandom(seed: 3)
        var chance = Chance(isExhausted: isExhausted)
        var last = ids.next(at: Moment(seconds: 1000), using: &chance)
        for _ in 0..<5000 {
            let id = ids.next(
                at: Moment(seconds: 1000 + Double(clock.below(3)) * 0.0009), using: &chance)
            #expect(last < id)
            #expect("\(last)" < "\(id)")
            last = id
        }
        #expect((1_000_000...1_000_010).contains(last.milliseconds))
    }

    @Test func itBearsItsTime() {
        var ids = UUIDv7Generator()
        var random = SeededRandom(seed: 3)
        #expect(ids.next(at: Moment(seconds: -5), using: &random).milliseconds == 0)
        #expect(ids.next(at: Moment(seconds: 12.3456), using: &random).milliseconds == 12345)
    }

    private struct Chance: RandomNumberGenerator {
        let isExhausted: Bool
        var random = SeededRandom(seed: 9)
        mutating func next() -> UInt64 { isExhausted ? .max : random.next() }
    }
}
