import Facts
import Journal
import Testing

@Suite struct TimestampTests {
    @Test(
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (1_667_550_600_250_000, "2022-11-04T08:30:00.25Z"),
            (-1, "1969-12-31T23:59:59.999999Z"), (951_782_400_000_000, "2000-02-29T00:00:00Z"),
            (253_402_300_799_999_999, "9999-12-31T23:59:59.999999Z"),
        ] as [(Int64, String)])
    func writesUTC(microseconds: Int64, text: String) {
        #expect(Moment(microseconds: microseconds).iso8601 == text)
        #expect(Moment(iso8601: text)?.microseconds == microseconds)
    }

    @Test func readsWhatItWrites() {
        var random = SeededRandom(seed: 1)
        for _ in 0..<2000 {
            let moment = Moment(microseconds: Int64(random.below(253_402_300_800_000_000)))
            #expect(Moment(iso8601: moment.iso8601) == moment)
        }
    }

    @Test(arguments: [
        "2022-11-04T08:30:00Z", "2022-11-04t08:30:00z", "2022-11-04 08:30:00", "2022-11-04T08:30",
        "2022-11-04T17:30:00+09:00", "2022-11-04T17:30+0900", "2022-11-04T17:30:00.000+09",
        "2022-11-04T03:00:00,000000-05:30", "2022-11-03T23:30:00.0000009-09:00",
    ])
    func readsTheUsualSpellings(text: String) {
        #expect(Moment(iso8601: text) == Moment(seconds: 1_667_550_600))
    }

    @Test(arguments: [
        "", "2022", "2022-11", "2022-13-01", "2022-02-29", "2022-11-04T", "2022-11-04T24:00",
        "2022-11-04T08:60", "2022-11-04T08:30:60Z", "2022-11-04T08:30:00.Z", "22-11-04",
        "2022-11-04T08:30:00+9", "2022-11-04T08:30:00Zx", "２０２２-11-04",
        "2022-11-04T08:30:00.00000000000000000000000000000Z",
    ])
    func othersAreNone(text: String) {
        #expect(Moment(iso8601: text) == nil)
    }
}
