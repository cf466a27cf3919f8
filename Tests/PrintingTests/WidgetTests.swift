import Columns
import Facts
import Testing

@testable import Printing

@Suite struct TableTests {
    @Test func columnsAlignByDisplayWidth() {
        let table = Table(
            [.init("Name"), .init("Score", .right)],
            rows: [["濱田", "7"], ["Zoë", "100"], ["👩‍🚀", "x"], ["only one cell"]])
        #expect(
            table.lines(width: 80) == [
                "Name           Score",
                "─────────────  ─────",
                "濱田               7",
                "Zoë              100",
                "👩‍🚀                 x",
                "only one cell",
            ])
    }

    @Test func wideTextIsCutOrWrapped() {
        var table = Table(
            [.init("A"), .init("B")], rows: [["short", "a very long cell of words"]])
        table.signs = .ascii
        #expect(
            table.lines(width: 20) == ["A      B", "-----  -------------", "short  a very long ~"])
        table.overflow = .wrap
        #expect(
            table.lines(width: 20) == [
                "A      B", "-----  -------------", "short  a very long", "       cell of words",
            ])
    }

    @Test(arguments: 5...60)
    func noLineIsWiderThanAsked(width: Int) {
        let rows = Samples.nasty.map { [$0, String($0.reversed()), "x"] }
        for overflow in [Table.Overflow.truncate, .wrap] {
            var table = Table(
                [.init("First"), .init("Second", .centre), .init("", .right)], rows: rows)
            table.overflow = overflow
            for line in table.lines(width: max(10, width)) {
                #expect(DisplayWidth.of(line) <= max(10, width), "\(line)")
            }
        }
    }

    @Test(arguments: [([3, 50, 10], 20), ([5, 5], 100), ([90, 90, 90], 10), ([1, 1, 80], 40)])
    func widthsFillTheRoom(natural: [Int], room: Int) {
        let widths = Table.fit(natural, into: room)
        #expect(widths.reduce(0, +) == min(room, natural.reduce(0, +)))
        #expect(zip(widths, natural).allSatisfy { $0 <= $1 && $0 >= 1 })
    }
}

@Suite struct SparklineTests {
    @Test func highIsHigh() {
        #expect(Sparkline([0, 0.5, 1, nil, .nan]).line(width: 10) == "▁▅█  ")
        #expect(Sparkline([1, 2], in: 0...10).line(width: 10) == "▂▂")
        #expect(Sparkline([3, 3]).line(width: 10) == "▅▅")
        #expect(Sparkline([]).line(width: 10) == "")
        var ascii = Sparkline([0, 1])
        ascii.signs = .ascii
        #expect(ascii.line(width: 10) == "_#")
    }

    @Test func manyNumbersAreMeans() {
        #expect(Sparkline([0, 0, 1, 1]).line(width: 2) == "▁█")
        #expect(Sparkline((0..<1000).map { Double($0) }).line(width: 8) == "▁▂▃▄▅▆▇█")
        #expect(
            Sparkline([-.greatestFiniteMagnitude, .greatestFiniteMagnitude]).line(width: 9) == "▁█")
    }
}

@Suite struct BarChartTests {
    @Test func barsAreAsLongAsTheirNumbers() {
        let chart = BarChart([.init("a", 4, note: "4"), .init("bb", 2, note: "2"), .init("c", 0)])
        #expect(
            chart.lines(width: 24) == [
                "a  ███████████████████ 4", "bb █████████▌          2", "c",
            ])
        var ascii = BarChart([.init("a", 0.5)], full: 1)
        ascii.signs = .ascii
        #expect(ascii.lines(width: 23) == ["a ##########"])
    }

    @Test(arguments: [20, 33, 80])
    func noLineIsTooWide(width: Int) {
        let bars =
            Samples.nasty.map { BarChart.Bar($0 + $0, Double($0.count), note: $0) }
            + [.init("x", .infinity), .init("y", -3), .init("z", .nan)]
        for line in BarChart(bars).lines(width: width) { #expect(DisplayWidth.of(line) <= width) }
    }
}

@Suite struct HeatMapTests {
    @Test func daysStandInTheirWeek() {
        // Friday, 4 November 2022.
        let friday = CivilCalendar.day(year: 2022, month: 11, day: 4)
        let map = HeatMap(
            [friday: 4, friday - 1: 1, friday - 4: 2, friday - 400: 9], lastDay: friday)
        #expect(
            map.lines(width: 14) == [
                "    Oct",
                "Mon · · · · ▒",
                "    · · · · ·",
                "Wed · · · · ·",
                "    · · · · ░",
                "Fri · · · · █",
                "    · · · ·",
                "Sun · · · ·",
            ])
    }

    @Test(arguments: [0, 10, 40, 80, 500])
    func itFits(width: Int) {
        for line in HeatMap([0: 1], lastDay: 20_000).lines(width: width) {
            #expect(line.count <= max(6, width))
            #expect(line.count <= 4 + 53 * 2)
        }
    }
}
