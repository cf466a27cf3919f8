import Testing

@testable import Printing

@Suite struct CleanTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("  a   b ", "a b"), ("a\tb\r\nc\u{2028}d", "a b c d"),
        ("\u{1B}[31mred\u{9B}0m", "[31mred0m"), ("\u{202E}abc\u{2066}", "abc"),
        ("שלום", "שלום"), ("a\u{0}b\u{FFFE}c\u{FEFF}", "abc"), ("", ""),
        (" \n ", ""),
    ])
    func aLineHoldsNothingThatSteers(text: String, line: String) {
        #expect(CleanText.line(text) == line)
        #expect(CleanText.line(line) == line)
    }

    @Test func linesStayLinesInText() {
        #expect(CleanText.text("a\r\nb\rc\u{85}d\u{2029}e\n\nf\tg\u{7}") == "a\nb\nc\nd\ne\n\nf\tg")
    }

    @Test func wordsWiderThanALineAreBroken() {
        #expect(Wrap.lines("aaa bb cccccccc", width: 4) == ["aaa", "bb", "cccc", "cccc"])
        #expect(Wrap.lines("濱田靖一", width: 5) == ["濱田", "靖一"])
        #expect(Wrap.lines("", width: 5) == [""])
        // An address ends its lines behind a slash, and fits the page all the same.
        let address = "at https://example.org/x now"
        #expect(Wrap.lines(address, width: 21) == ["at", "https://example.org/x", "now"])
        #expect(Wrap.lines(address, width: 14) == ["at", "https://", "example.org/x", "now"])
        #expect(Wrap.lines(address, width: 8) == ["at", "https://", "example.", "org/x", "now"])
        #expect(Wrap.lines("濱", width: 0) == ["濱"])
        #expect(Wrap.hanging("a b c", first: "1. ", width: 4) == ["1. a", "   b", "   c"])
    }
}
