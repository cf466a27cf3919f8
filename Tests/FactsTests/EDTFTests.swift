import Facts
import Testing

struct EDTFTests {
    @Test(arguments: [
        "2008", "2022-11", "2022-11-04", "-0043", "-0043-03-15", "0000", "200X", "20XX", "2022~",
        "2022-11?", "1949-04-04%", "2007-04-27/2007-05-18", "2007/..", "../2007", "2024-02-29",
    ])
    func writesWhatItRead(_ text: String) throws {
        #expect(EDTF.write(try EDTF.read(text)) == text)
    }

    /// Any date that can be made is written so that it reads back as itself.
    @Test(arguments: 1...20)
    func readsWhatItWrote(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        var made = 0
        for _ in 0..<500 {
            let dates = [randomDate(&random), randomDate(&random)].compactMap { $0 }
            guard let first = dates.first else { continue }
            made += 1
            #expect(try EDTF.read(EDTF.write(first)) == .on(first))
            guard dates.count == 2, first.days.lowerBound <= dates[1].days.upperBound else {
                continue
            }
            let interval = DateValue.interval(from: first, to: dates[1])
            #expect(try EDTF.read(EDTF.write(interval)) == interval)
        }
        #expect(made > 250)
    }

    private func randomDate(_ random: inout SeededRandom) -> PartialDate? {
        let year = random.below(20_001) - 10_000
        switch random.below(5) {
        case 0: return PartialDate(firstYear: year / 10 * 10, of: .decade)
        case 1: return PartialDate(firstYear: year / 100 * 100, of: .century)
        default: break
        }
        let qualifiers: [DateQualifier] = [
            .exact, .approximate, .uncertain, .uncertainAndApproximate,
        ]
        let month = random.below(3) > 0 ? random.below(14) : nil
        let day = month != nil && random.below(2) > 0 ? random.below(33) : nil
        return PartialDate(
            year: year, month: month, day: day, qualifier: qualifiers[random.below(4)])
    }

    @Test(arguments: [
        "", "08", "20222", "2022-1", "2022-1-04", "2022-11-4", "2022-11-04-01", "November", "2022 ",
        "X008", "2X0X", "200X~", "-200X", "2022/2023/2024", "/", "../..", "２００８", "+2008",
        "2022--04", "20-22",
    ])
    func refusesWhatIsNoDate(_ text: String) {
        #expect(throws: EDTF.Failure.notADate(text)) { try EDTF.read(text) }
    }

    @Test(arguments: ["2022-13", "2022-00", "2023-02-29", "2022-04-31", "2022-04-00", "1900-02-29"])
    func refusesDaysThatAreNone(_ text: String) {
        #expect(throws: EDTF.Failure.noSuchDay(text)) { try EDTF.read(text) }
    }

    @Test func refusesIntervalsThatEndBeforeTheyBegin() {
        #expect(throws: EDTF.Failure.reversed("2008/2007")) { try EDTF.read("2008/2007") }
    }
}
