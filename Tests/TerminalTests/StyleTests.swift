import Testing

@testable import Terminal

struct StyleTests {
    @Test(
        arguments: [
            // choice, terminal, TERM, NO_COLOR, colour
            (ColourChoice.auto, true, "xterm", nil, true),
            (.auto, true, "xterm", "", true),
            (.auto, true, "xterm", "1", false),
            (.auto, true, "dumb", nil, false),
            (.auto, true, nil, nil, false),
            (.auto, true, "", nil, false),
            (.auto, false, "xterm", nil, false),
            (.always, false, "dumb", "1", true),
            (.never, true, "xterm", nil, false),
        ] as [(ColourChoice, Bool, String?, String?, Bool)])
    func decides(
        _ choice: ColourChoice, isTerminal: Bool, term: String?, noColor: String?, expected: Bool
    ) {
        let variables = ["TERM": term, "NO_COLOR": noColor].compactMapValues { $0 }
        let style = Style(choice, isTerminal: isTerminal) { variables[$0] }
        #expect(style.isOn == expected)
    }

    @Test func plainWhenOff() {
        let style = Style(isOn: false)
        #expect(style.bold(style.green("x")) == "x")
    }

    @Test func takesUpTheOuterStyleAfterAnInnerOne() {
        let style = Style(isOn: true)
        #expect(style.bold("x") == "\u{1B}[1mx\u{1B}[22m")
        #expect(style.red("") == "")
        #expect(
            style.red("a" + style.green("b") + "c")
                == "\u{1B}[31ma\u{1B}[32mb\u{1B}[39m\u{1B}[31mc\u{1B}[39m")
    }

    @Test func promptsTellReadlineWhatFillsNoColumn() {
        let prompt = Style(isOn: true).bold("q") + "> "
        #expect(StyledText.prompt(prompt) == "\u{1}\u{1B}[1m\u{2}q\u{1}\u{1B}[22m\u{2}> ")
    }
}
