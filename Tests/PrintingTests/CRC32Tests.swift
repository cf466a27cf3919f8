import Testing

@testable import Printing

@Suite struct CRC32Tests {
    /// The check value of the catalogue of parametrised CRC algorithms.
    @Test func theCheckValueComesOut() {
        var checksum = CRC32()
        checksum.add("123456789".utf8)
        #expect(checksum.value == 0xCBF4_3926)
        #expect(CRC32().value == 0)
    }

    @Test func bytesInAnyPortionsGiveTheSameAsBitByBit() {
        let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 3) }
        var register: UInt32 = .max
        for byte in bytes {
            register ^= UInt32(byte)
            for _ in 0..<8 {
                register = register & 1 == 1 ? register >> 1 ^ 0xEDB8_8320 : register >> 1
            }
        }
        for size in [1, 3, 7, 8, 9, 64, 1000] {
            var checksum = CRC32()
            for start in stride(from: 0, to: bytes.count, by: size) {
                checksum.add(bytes[start..<min(start + size, bytes.count)])
            }
            #expect(checksum.value == ~register)
            var lazily = CRC32()
            lazily.add(bytes.lazy.map { $0 })
            #expect(lazily.value == ~register)
        }
    }
}
