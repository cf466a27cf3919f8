import Facts
import Foundation
import Testing

/// Held to Foundation's calendar.
struct CivilCalendarTests {
    private let calendar: Calendar = {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = .gmt
        return calendar
    }()

    @Test func countsDaysAsFoundationDoes() throws {
        for number in stride(from: -140_000, through: 140_000, by: 97) {
            let date = Date(timeIntervalSince1970: Double(number) * 86_400)
            // Foundation turns to the Julian calendar before 15 October 1582.
            guard number > -141_427 else { continue }
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
            let own = CivilCalendar.date(ofDay: number)
            #expect([own.year, own.month, own.day] == [parts.year, parts.month, parts.day])
            #expect(CivilCalendar.day(year: own.year, month: own.month, day: own.day) == number)
            // Foundation counts Sunday as 1.
            #expect(CivilCalendar.weekday(ofDay: number) % 7 + 1 == parts.weekday)
        }
    }

    @Test(arguments: [-9999, -400, -4, -1, 0, 1, 4, 100, 400, 1900, 2000, 2023, 2024, 9999])
    func goesThereAndBackInEveryMonth(_ year: Int) {
        var before = CivilCalendar.day(year: year, month: 1, day: 1) - 1
        for month in 1...12 {
            for day in 1...CivilCalendar.daysInMonth(month, year: year) {
                let number = CivilCalendar.day(year: year, month: month, day: day)
                #expect(number == before + 1)
                let back = CivilCalendar.date(ofDay: number)
                #expect(back == (year, month, day))
                before = number
            }
        }
        let hasLeapDay = CivilCalendar.daysInMonth(2, year: year) == 29
        #expect(CivilCalendar.isLeap(year) == hasLeapDay)
    }

    @Test func knowsLeapYears() {
        #expect([1600, 2000, 2024, 0, -4].allSatisfy(CivilCalendar.isLeap))
        #expect(![1700, 1900, 2100, 2023, -100].contains(where: CivilCalendar.isLeap))
    }
}
