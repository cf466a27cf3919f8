import Testing

@testable import Terminal

struct LayoutTests {
    @Test(arguments: [
        ("", 10, [""]),
        ("one two three", 7, ["one two", "three"]),
        ("one two three", 8, ["one two", "three"]),
        ("one two  three", 9, ["one two", "three"]),
        ("  kept at the start", 12, ["  kept at", "the start"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("a abcdefgh", 4, ["a", "abcd", "efgh"]),
        ("one\n\ntwo\r\nthree", 9, ["one", "", "two", "three"]),
        ("東京都庁舎", 5, ["東京", "都庁", "舎"]),
        ("東京は、いい", 6, ["東京", "は、い", "い"]),
        ("東", 1, ["東"]),
        ("no\u{A0}break here", 9, ["no\u{A0}break", "here"]),
        ("👩‍👩‍👧👩‍👩‍👧", 3, ["👩‍👩‍👧", "👩‍👩‍👧"]),
        ("a\tb", 9, ["a b"]),
        ("score 100 % now", 9, ["score", "100 % now"]),
        ("score % now", 7, ["score %", "now"]),
        ("trailing   ", 20, ["trailing"]),
    ])
    func wraps(_ text: String, _ width: Int, _ lines: [String]) {
        #expect(Layout.wrap(text, width: width) == lines)
    }

    @Test func hangsFurtherLines() {
        #expect(
            Layout.wrap("one two three four", width: 12, indent: "A. ", hanging: "   ")
                == ["A. one two", "   three", "   four"])
    }

    @Test func leavesOutIndentsThatTakeTooMuch() {
        #expect(Layout.wrap("ab cd", width: 4, indent: "    ", hanging: "    ") == ["ab", "cd"])
    }

    @Test func colourNeverRunsOverTheIndent() {
        let text = "x " + Style(isOn: true).underline("long words") + " y"
        #expect(
            Layout.wrap(text, width: 8, hanging: "  ") == [
                "x \u{1B}[4mlong\u{1B}[0m", "  \u{1B}[4mwords\u{1B}[24m", "  y",
            ])
    }

    /// Whatever the text: no line is too wide unless it is one character, nothing but spaces is
    /// lost, and no character is cut.
    @Test func keepsItsPromisesForAnyText() {
        let parts: [Character] = [
            "a", "b", " ", " ", "東", "、", "e\u{301}", "👩‍👩‍👧", "(", "」", "-", "\u{A0}",
        ]
        var generator = SplitMix(state: 11)
        for _ in 0..<5_000 {
            let count = Int.random(in: 0...40, using: &generator)
            let text = String(
                (0..<count).map { _ in parts[Int.random(in: 0..<parts.count, using: &generator)] })
            let width = Int.random(in: 1...12, using: &generator)
            let lines = Layout.wrap(text, width: width)
            #expect(
                lines.allSatisfy {
                    Layout.width(of: $0) <= width || $0.filter { $0 != " " }.count == 1
                },
                "\(text) at \(width)")
            #expect(Array(lines.joined().filter { $0 != " " }) == Array(text.filter { $0 != " " }))
        }
    }

    @Test func longTextTakesLinearWork() {
        let text = String(repeating: "東a ", count: 100_000) + String(repeating: "x", count: 300_000)
        #expect(Layout.wrap(text, width: 40).count > 10_000)
    }

    @Test(arguments: [
        ("abc", 5, "abc"), ("abcdef", 5, "abcd…"), ("東京都", 5, "東京…"), ("東京都", 4, "東…"),
        ("abc", 0, ""), ("ab", 1, "…"),
    ])
    func truncates(_ text: String, _ width: Int, _ expected: String) {
        #expect(Layout.truncate(text, to: width) == expected)
    }

    @Test func endsColourAtTheCut() {
        let text = Style(isOn: true).red("abcdef")
        #expect(Layout.truncate(text, to: 3) == "\u{1B}[31mab…\u{1B}[0m")
    }

    @Test func pads() {
        #expect(Layout.pad("東", to: 4) == "東  ")
        #expect(Layout.pad("7", to: 3, .right) == "  7")
        #expect(Layout.pad("long", to: 2) == "long")
    }

    @Test func setsItemsInColumns() {
        #expect(
            Layout.columns(["a", "bb", "東京", "d", "e"], width: 16)
                == ["a     東京  e", "bb    d"])
        #expect(Layout.columns([], width: 10) == [])
        #expect(Layout.columns(["long item", "b"], width: 4) == ["long item", "b"])
    }
}
