import Facts
import Testing

struct TextKeyTests {
    /// The words of a key, in one line: what signs add stands between them.
    private func reference(_ text: String) -> [String] {
        text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    /// The key of the same text read with all signs, whatever it holds: telling a word apart that
    /// no text has leaves the way for plain letters out.
    private func signed(_ text: String) -> [String] {
        TextKey(text, ToldSigns(forms: ["\u{E000}"])).words
    }

    @Test(arguments: [
        "", " ", "NATO", "Japan's  place", "4 November 2022", "a-b_c.d", "x, (y); [z]: w?",
        "\t\u{0}x\u{7F}y\r\n",
        "Tōkyō Tower", "ÉTÉ 2022", "e\u{301}tat", "浜田靖一", "“quoted”", "½ ² Ⅷ",
    ])
    func takesTheWords(_ text: String) {
        #expect(TextKey(text).words == reference(text))
    }

    /// The way for plain letters must not differ from the way for signs.
    @Test func bothWaysAgreeOnDashesAndQuotationMarks() {
        var random = SeededRandom(seed: 8)
        let marks =
            ["a", "B", " ", "1"] + (0x2010...0x2028).map { String(Unicode.Scalar($0) ?? " ") }
        for _ in 0..<2000 {
            let text = (0..<random.below(12)).map { _ in marks[random.below(marks.count)] }.joined()
            #expect(TextKey(text).words == signed(text), "\(text)")
        }
    }

    @Test func bothWaysAgreeOnRandomASCII() {
        var random = SeededRandom(seed: 7)
        let letters = Array("abcdefghijklm A1 ,.'-/?!()[]:;\"".unicodeScalars)
        for round in 0..<4000 {
            let bytes = (0..<random.below(24)).map { _ -> UInt8 in
                round % 2 == 0
                    ? UInt8(random.below(128))
                    : UInt8(letters[random.below(letters.count)].value)
            }
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(TextKey(text).words == signed(text), "\(text)")
            let words = TextKey(text).words.filter { $0.allSatisfy { $0.isLetter || $0.isNumber } }
            #expect(reference(text).allSatisfy(words.contains), "\(text)")
        }
    }
}
