import Columns
import Glibc
import Testing

struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("東京", 4), ("ｆｕｌｌ", 8), ("ｶﾅ", 2),
        ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("👩‍👩‍👧", 2), ("🇯🇵", 2), ("1️⃣", 2), ("☀", 1),
        ("☀️", 2), ("👍🏽", 2), ("a\u{200B}b", 2), ("\u{FEFF}x", 1), ("\u{301}", 0), ("\u{AD}", 1),
        ("\u{1}\u{7F}", 0), ("—…’", 3), ("濱田", 4), ("👩‍🚀", 2), ("שלום", 4), ("Ａ", 2),
    ])
    func countsColumns(_ text: String, _ columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    /// The C library, which goes by the same Unicode tables, is the oracle for single scalars.
    @Test func agreesWithTheCLibraryOnLettersAndIdeographs() throws {
        try #require(setlocale(LC_CTYPE, "C.UTF-8") != nil)
        // The C library's headers hide it.
        typealias Width = @convention(c) (UInt32) -> Int32
        let symbol = try #require(dlsym(dlopen(nil, RTLD_LAZY), "wcwidth"))
        let wcwidth = unsafeBitCast(symbol, to: Width.self)
        var compared = 0
        for value in UInt32(0x20)...0x3FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .otherLetter, .decimalNumber,
                .dashPunctuation, .openPunctuation, .closePunctuation, .currencySymbol:
                break
            default: continue
            }
            let columns = wcwidth(value)
            guard columns >= 0 else { continue }
            compared += 1
            #expect(
                DisplayWidth.of(Character(scalar)) == Int(columns), "U+\(String(value, radix: 16))")
        }
        #expect(compared > 100_000)
    }
}
