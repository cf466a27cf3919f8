import Facts
import Testing

struct TextKeyTests {
    /// What a key is, in one line: the way for ASCII alone must not differ from it.
    private func reference(_ text: String) -> [String] {
        text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    @Test(arguments: [
        "", " ", "NATO", "Japan's  place", "4 November 2022", "a-b_c.d", "\t\u{0}x\u{7F}y\r\n",
        "Tōkyō Tower", "ÉTÉ 2022", "e\u{301}tat", "浜田靖一", "50 % of x", "“quoted”", "½ ² Ⅷ",
    ])
    func takesTheWords(_ text: String) {
        #expect(TextKey(text).words == reference(text))
    }

    @Test func agreesOnDashesAndQuotationMarks() {
        var random = SeededRandom(seed: 8)
        let marks =
            ["a", "B", " ", "1"] + (0x2010...0x2028).map { String(Unicode.Scalar($0) ?? " ") }
        for _ in 0..<2000 {
            let text = (0..<random.below(12)).map { _ in marks[random.below(marks.count)] }.joined()
            #expect(TextKey(text).words == reference(text))
        }
    }

    @Test func agreesOnRandomASCII() {
        var random = SeededRandom(seed: 7)
        for _ in 0..<2000 {
            let bytes = (0..<random.below(24)).map { _ in UInt8(random.below(128)) }
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(TextKey(text).words == reference(text))
        }
    }
}
