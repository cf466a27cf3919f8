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
}
