import Memory
import Testing

@Suite struct LeechTests {
    @Test func noticedAtEightAndEveryFourMore() {
        #expect((0...21).filter { Leech.isNoticed(lapses: $0) } == [8, 12, 16, 20])
        #expect((0...21).filter { Leech.isLeech(lapses: $0) } == Array(8...21))
        #expect(!Leech.isLeech(lapses: -1) && !Leech.isNoticed(lapses: .min))
    }
}
