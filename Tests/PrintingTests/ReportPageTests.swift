import Foundation
import Testing

@testable import Printing

@Suite struct ReportPageTests {
    private func html(_ page: ReportPage) -> String {
        var text = ""
        ReportPrinter.print(page, to: &text)
        return text
    }

    /// Every drawing, with one text in all places that take words.
    private func page(saying text: String) -> ReportPage {
        let bars = [BarChart.Bar(text, 0.5, note: text), BarChart.Bar(text, .infinity, note: "")]
        let drawings: [Chart.Drawing] = [
            .line([0, 0.5, .nan, 2, -1], labels: [text, text]), .bars(bars, full: 1),
            .bars(bars, full: nil), .columns(bars),
            .calendar([19_000: 3, 19_001: .max, 1: -1], lastDay: 19_002, weeks: 26),
            .shares(
                [.init(text, [1, 0, 3, 9]), .init(text, [.max, .max, -4])],
                names: [text, "b", "c", "d"]),
        ]
        return ReportPage(
            title: text, subtitle: text, figures: [.init(text, text)],
            sections: drawings.map { drawing in
                .init(
                    text, remark: text, chart: Chart(text, text, drawing),
                    table: Table(
                        [.init(text), .init(text, .right)], rows: [[text], [text, text]]),
                    isTableFolded: true)
            })
    }

    @Test(arguments: Samples.nasty + ["</title></style><script>x</script>", "'\"><img src=x>"])
    func noTextBecomesMarkup(_ text: String) {
        let plain = html(page(saying: "word"))
        let nasty = html(page(saying: text))
        func tags(_ html: String) -> [Substring] {
            html.split(separator: "<").map { $0.prefix { $0 != " " && $0 != ">" && $0 != "\n" } }
        }
        #expect(tags(nasty).count == tags(plain).count)
        #expect(Set(tags(nasty)) == Set(tags(plain)))
        #expect(!nasty.contains("<script"))
    }

    @Test func everyChartIsToldInWords() {
        let text = html(page(saying: "what it shows"))
        let charts = text.components(separatedBy: "role=\"img\"").count - 1
        #expect(charts == 6)
        #expect(text.components(separatedBy: "<desc id=").count - 1 == charts)
        let named = text.components(separatedBy: "aria-labelledby=\"").dropFirst()
            .flatMap { $0.prefix { $0 != "\"" }.split(separator: " ") }
        for name in named { #expect(text.contains("id=\"\(name)\"")) }
        #expect(Set(named).count == named.count)
    }

    @Test func nothingIsLoadedFromElsewhere() {
        let text = html(page(saying: "word"))
        for mark in ["http:", "https:", "//", "url(", "@import", "src=", "<link rel=\"style"] {
            #expect(!text.contains(mark), "\(mark)")
        }
        #expect(text.contains("default-src 'none'"))
    }

    @Test func aLineStaysWithinItsFrame() throws {
        let chart = Chart("t", "d", .line([0, 1, 5, -3, .nan], labels: []))
        let text = html(ReportPage(title: "t", sections: [.init("h", chart: chart)]))
        let circles = text.components(separatedBy: "cy=\"").dropFirst()
            .compactMap { Double($0.prefix { $0 != "\"" }) }
        #expect(circles == [122, 10, 10, 122, 122])
    }
}
