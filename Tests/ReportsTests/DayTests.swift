import Facts
import Journal
import Testing

@testable import Reports

@Suite struct DayTests {
    @Test(arguments: [
        (0, "1970-01-01", 4), (-1, "1969-12-31", 3), (19_300, "2022-11-04", 5),
        (2_932_896, "9999-12-31", 5),
    ])
    func daysHaveDates(number: Int, text: String, weekday: Int) {
        #expect("\(Day(number: number))" == text)
        #expect(Day(number: number).weekday == weekday)
    }

    @Test func aDayBeginsAtLocalMidnight() {
        let newYork = LocalDays { _ in -5 * 3600 }
        let midnight = Moment(seconds: 19_300 * 86_400 + 5 * 3600)
        #expect(newYork.day(of: midnight).number == 19_300)
        #expect(newYork.day(of: midnight.advanced(bySeconds: -0.001)).number == 19_299)
        #expect(LocalDays.utc.day(of: Moment(microseconds: -1)).number == -1)
        #expect(newYork.day(of: Moment(microseconds: .min)).number < 0)
    }

    /// A night belongs to the evening before it, whatever the calendar says.
    @Test func aDayMayBeginLater() {
        let losAngeles = LocalDays(start: 4) { _ in -8 * 3600 }
        let four = Moment(seconds: 19_300 * 86_400 + 12 * 3600)
        #expect(losAngeles.day(of: four).number == 19_300)
        #expect(losAngeles.day(of: four.advanced(bySeconds: -1)).number == 19_299)
        #expect(losAngeles.date(of: four.advanced(bySeconds: -1)).number == 19_300)
        #expect(losAngeles.minute(of: four.advanced(bySeconds: -60)) == 3 * 60 + 59)
        #expect(LocalDays.utc.minute(of: Moment(microseconds: -1)) == 1439)
    }
}

@Suite struct StreakTests {
    @Test(arguments: [
        ([], 0, 0), ([10], 1, 1), ([9], 1, 1), ([8], 0, 1), ([8, 9, 10], 3, 3),
        ([1, 2, 3, 4, 6, 9, 10], 2, 4), ([10, 9, 9, 8, 8], 3, 3), ([11, 12, 13], 0, 0),
        ([9, 10, 11], 2, 2),
    ])
    func daysInARow(days: [Int], current: Int, longest: Int) {
        let streak = Streak(days.map { Day(number: $0) }, today: Day(number: 10))
        #expect(streak.current == current)
        #expect(streak.longest == longest)
    }
}
