import Testing

@testable import Terminal

struct CompletionTests {
    @Test(arguments: [
        ("go ta", "ta", ["tallinn", "tartu"], "go ", "ta", ["tallinn", "tartu"]),
        ("go ta", "ta", ["Tallinn"], "go ", "Tallinn", ["Tallinn"]),
        ("new", "new", ["New York", "New Zealand"], "", "New ", ["New York", "New Zealand"]),
        // Found by another part than its beginning: what was typed stays.
        (
            "land", "land", ["New Zealand", "New England"], "", "land",
            ["New Zealand", "New England"]
        ),
        ("", "", ["a", "b", "a"], "", "", ["a", "b"]),
        ("x", "x", ["x\u{1B}[2Jy\nz"], "", "xy z", ["xy z"]),
        ("e", "e", ["e\u{301}a", "e\u{300}b"], "", "e", ["e\u{301}a", "e\u{300}b"]),
    ])
    func fitsTheLine(
        _ line: String, _ word: String, _ candidates: [String], prefix: String, common: String,
        shown: [String]
    ) {
        #expect(
            Completion(of: word, candidates: candidates).lines(for: line)
                == Completion.Lines(prefix: prefix, common: common, candidates: shown))
    }

    @Test func offersNothingForAWordThatIsNotThere() {
        #expect(Completion(of: "b", candidates: ["bc"]).lines(for: "a") == nil)
        #expect(Completion.none.lines(for: "a") == nil)
        #expect(Completion(of: "", candidates: ["\u{7}", ""]).lines(for: "") == nil)
    }
}
