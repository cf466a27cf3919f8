import Testing

@testable import Banks

@Suite struct FindingPrinterTests {
    private func finding(
        _ line: Int, _ column: Int, _ length: Int = 1, message: String = "wrong",
        advice: String? = nil
    ) -> Finding {
        Finding(
            severity: .error, file: "f.yaml", line: line, column: column, length: length,
            message: message, advice: advice)
    }

    @Test func showsLineCaretAndAdvice() {
        let printer = FindingPrinter(source: "one: 1\ntwo: nothing\n")
        #expect(
            printer.text(for: finding(2, 6, 7, advice: "write a number")) == """
                f.yaml:2:6: error: wrong
                two: nothing
                     ^~~~~~~
                → write a number

                """)
    }

    @Test(arguments: [
        ("日本: x", 5, "      ^"),
        ("\tkey: x", 2, "    ^"),
        ("e\u{301}e\u{301}: x", 6, "   ^"),
        ("a\u{1B}b: x", 5, "    ^"),
        ("👩‍🚀: x", 5, "     ^"),
        ("ab", 9, "  ^"),
    ])
    func setsTheCaretUnderTheColumn(line: String, column: Int, caret: String) {
        let shown = FindingPrinter(source: line).text(for: finding(1, column))
        let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[2] == caret, "\(shown)")
    }

    @Test func showsNothingHidden() {
        let source = "a: \u{1B}[2J\u{7}\u{202E}\u{9B}x\u{0}"
        let shown = FindingPrinter(source: source).text(
            for: finding(1, 1, message: "bad \u{1B}]0;title\u{7}", advice: "\u{9B}31m"))
        #expect(!shown.unicodeScalars.contains { Plain.isHidden($0) && $0 != "\n" })
    }

    @Test func cutsLongLinesAroundThePlace() throws {
        let source =
            String(repeating: "x", count: 500) + "HERE" + String(repeating: "y", count: 500)
        let shown = FindingPrinter(source: source).text(for: finding(1, 501, 4))
        let lines = shown.split(separator: "\n")
        #expect(lines[1].hasPrefix("…x") && lines[1].hasSuffix("y…"))
        #expect(lines[1].count <= 102)
        let caret = try #require(lines[2].firstIndex(of: "^"))
        let offset = lines[2].distance(from: lines[2].startIndex, to: caret)
        #expect(lines[1].dropFirst(offset).hasPrefix("HERE"))
        #expect(lines[2].hasSuffix("^~~~"))
    }

    @Test func leavesOutALineThatIsNotThere() {
        let shown = FindingPrinter(source: "one").text(for: finding(7, 1))
        #expect(shown == "f.yaml:7:1: error: wrong\n")
    }

    @Test(arguments: ["a\nbb\nccc", "a\r\nbb\r\nccc\r\n", "a\rbb\rccc", "\u{FEFF}a\nbb\nccc\n"])
    func countsLinesWhateverTheirEnds(source: String) {
        let lines = LineIndex(source)
        #expect((1...3).map { lines.line($0).map(String.init) } == ["a", "bb", "ccc"])
        #expect(lines.line(0) == nil && lines.line(9) == nil)
    }
}
