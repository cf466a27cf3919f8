import Testing

@testable import Wording

@Suite("Normal text") struct NormalTextTests {
    @Test(
        "Spelling habits make no difference to a key",
        arguments: [
            ("Łódź", "lodz"), ("Đoković", "DOKOVIC"), ("Straße", "strasse"), ("Ærø", "aero"),
            ("ıstanbul", "İSTANBUL"), ("Ｊａｐａｎ", "japan"), ("U.K.", "UK"), ("U. K.", "uk"),
            ("S. Korea", "s korea"), ("J.R.R. Tolkien", "JRR Tolkien"),
            ("Côte d’Ivoire", "Cote d'Ivoire"), ("Guinea‑Bissau", "Guinea Bissau"),
            ("“Locked Shields”", "locked-shields"), ("CCD COE", "CCDCOE"), ("the Hague", "Hague"),
            ("defence", "defense"), ("Organisation", "organization"), ("centre", "center"),
            ("colour", "color"), ("analysing", "analyzing"), ("travelled", "traveled"),
            ("encyclopaedia", "encyclopedia"), ("cyberdefence", "cyber-defense"),
            ("fibre optics", "fiber optics"), ("catalogue", "catalog"), ("R&D", "R and D"),
            ("World War II", "World War Two"), ("Apollo XI", "Apollo 11"), ("2,000", "2000"),
            ("e\u{301}clair", "éclair"), ("ﬁnance", "finance"), ("co-operate", "cooperate"),
            ("neighbourhoods", "neighborhoods"), ("fulfil", "fulfill"),
        ])
    func folds(_ left: String, _ right: String) {
        #expect(NormalText(left).key == NormalText(right).key)
        #expect(!NormalText(left).isEmpty)
    }

    @Test(
        "Different things keep different keys",
        arguments: [
            ("Austria", "Australia"), ("1 23", "12 3"), ("C", "C++"), ("filled", "filed"),
            ("four", "for"), ("hour", "hor"), ("A", "B"), ("World War I", "World War II"),
            ("か", "が"), ("North Korea", "South Korea"), ("2.4", "24"), ("10.5", "105"),
        ])
    func keepsApart(_ left: String, _ right: String) {
        #expect(NormalText(left).key != NormalText(right).key)
    }

    @Test(
        "What has no letter or digit is empty", arguments: ["", "  ", "?!", "\u{200B}", "—", "😀"])
    func emptiness(_ text: String) {
        #expect(NormalText(text).isEmpty)
    }

    @Test("An article alone stays a word")
    func article() {
        #expect(NormalText("The").words == ["the"])
        #expect(NormalText("The").key == "the")
    }

    @Test("Tokens know where they stand and whether they possess")
    func tokens() {
        let text = "Łódź’s “mayor” visited the attackers' U.K. office"
        let tokens = Token.tokens(of: text)
        #expect(
            tokens.map(\.text)
                == ["lodzs", "mayor", "visited", "the", "attackers", "uk", "office"])
        #expect(tokens[0].isPossessive && tokens[0].stem == "lodz")
        #expect(tokens[4].isPossessive)
        #expect(!tokens[1].isPossessive)
        let utf8 = Array(text.utf8)
        #expect(String(decoding: utf8[tokens[6].range], as: UTF8.self) == "office")
        #expect(String(decoding: utf8[tokens[0].range], as: UTF8.self) == "Łódź’s")
    }

    @Test("Ranges are in order and within the text, whatever the text")
    func ranges() {
        var random = SplitMix(state: 7)
        let alphabet: [Unicode.Scalar] = Array(
            "aZ9 .,'’-–&%+#łßæﬁ½²é\u{301}日が\u{200D}\u{FEFF}😀\n\t(٣".unicodeScalars)
        for _ in 0..<2000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int(random.next() % 24) {
                text.append(alphabet[Int(random.next() % UInt64(alphabet.count))])
            }
            var (start, end) = (0, 0)
            for token in Token.tokens(of: String(text)) {
                #expect(token.range.lowerBound >= start && !token.range.isEmpty)
                #expect(!token.text.isEmpty)
                start = token.range.lowerBound
                end = token.range.upperBound
            }
            #expect(end <= String(text).utf8.count)
        }
    }
}

/// A small generator for tests (Steele et al., "Fast splittable pseudorandom number generators").
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
