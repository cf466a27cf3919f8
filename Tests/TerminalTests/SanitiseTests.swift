import Testing

@testable import Terminal

struct SanitiseTests {
    @Test(arguments: [
        ("plain text\n\twith lines", "plain text\n\twith lines"),
        ("\u{1B}[31mred\u{1B}[0m", "red"),
        ("\u{1B}]0;title\u{7}after", "after"),
        ("\u{1B}]8;;http://x\u{1B}\\link\u{1B}]8;;\u{1B}\\", "link"),
        ("\u{9B}2Jwiped", "wiped"),
        ("\u{9D}0;t\u{9C}after", "after"),
        ("\u{90}device\u{9C}after", "after"),
        ("\u{1B}Pdevice\u{1B}\\after", "after"),
        ("\u{1B}(Bset", "set"),
        ("\u{1B}creset", "reset"),
        ("a\rb\u{8}c\u{0}d\u{7}e\u{7F}f", "abcdef"),
        ("one\r\ntwo", "one\ntwo"),
        ("\u{202E}evil\u{202C} \u{2066}x\u{2069}", "evil x"),
        ("東京 é 👩‍👩‍👧 ✔︎", "東京 é 👩‍👩‍👧 ✔︎"),
        // Broken off, a sequence hides nothing of the text.
        ("\u{1B}]0;never ended", "]0;never ended"),
        ("\u{1B}[12", "[12"),
        ("end\u{1B}", "end"),
        ("\u{1B}\u{1B}[1mx", "x"),
    ])
    func takesAwayWhatSteersATerminal(_ text: String, _ clean: String) {
        #expect(Sanitise.text(text) == clean)
    }

    @Test func makesOneLine() {
        #expect(Sanitise.line("a\nb\tc\r\nd\u{2028}e\u{1B}[2J") == "a b c d e")
    }

    @Test func nothingUnsafeIsLeftOfAnyMixture() {
        let parts: [Unicode.Scalar] = [
            "\u{1B}", "[", "]", "P", "\\", ";", "0", "m", "\u{7}", "\u{9B}", "\u{9D}", "\u{9C}",
            "\u{202E}", "\n", "\t", "\r", "é", "東", "\u{18}", "\u{7F}", "\u{85}",
        ]
        var generator = SplitMix(state: 7)
        for _ in 0..<20_000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...12, using: &generator) {
                text.append(parts[Int.random(in: 0..<parts.count, using: &generator)])
            }
            let clean = Sanitise.text(String(text))
            #expect(
                clean.unicodeScalars.allSatisfy {
                    $0 == "\n" || $0 == "\t"
                        || $0.properties.generalCategory != .control && $0 != "\u{202E}"
                }, "\(String(text).debugDescription)")
            #expect(Sanitise.text(clean) == clean)
        }
    }

    @Test func textWithoutControlsIsUntouched() {
        let text = (0x20...0x2FFFF).compactMap(Unicode.Scalar.init)
            .filter { $0.properties.generalCategory != .control }
            .filter { !(0x202A...0x202E).contains($0.value) }
            .filter { !(0x2066...0x2069).contains($0.value) }
        let view = String(String.UnicodeScalarView(text))
        #expect(Array(Sanitise.text(view).unicodeScalars) == text)
    }

    @Test func manyBrokenSequencesTakeLinearWork() {
        let text = String(repeating: "\u{1B}]", count: 500_000)
        #expect(Sanitise.text(text) == String(repeating: "]", count: 500_000))
    }
}
