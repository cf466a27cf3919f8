import Testing

@testable import Terminal

struct StyledWidthTests {
    @Test(arguments: [
        ("", 0), ("東京", 4), ("\u{1B}[1;31mab\u{1B}[0m", 2), ("\u{1B}[1m\u{301}", 0),
        ("a\u{1B}[2m東\u{1B}[0mb", 4), ("\u{1}\u{7F}", 0),
    ])
    func countsColumns(_ text: String, _ columns: Int) {
        #expect(Layout.width(of: text) == columns)
    }
}
