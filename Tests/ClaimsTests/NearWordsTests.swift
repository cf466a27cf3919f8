import Testing

@testable import Claims

struct NearWordsTests {
    private static let words = [
        "tallinn", "tailin", "estonia", "austria", "australia", "excellence",
    ]

    private var known: NearWords {
        var known = NearWords()
        for word in Self.words { known.insert(word) }
        return known
    }

    @Test(arguments: [
        ("excelence", ["excellence"]), ("excellenc", ["excellence"]),
        ("excelelnce", ["excellence"]), ("excellences", ["excellence"]),
        ("tallin", ["tallinn", "tailin"]),
        ("estonia", []), ("austrila", ["austria"]), ("ustria", []), ("", []),
    ])
    func findsWhatOneSlipMakes(_ word: String, _ near: [String]) {
        #expect(known.near(word) == Set(near))
    }

    /// Every word that one edit makes is found again, and nothing else is.
    @Test func agreesWithAllEdits() {
        let letters = Array("abelnst")
        for word in Self.words {
            let own = Array(word)
            for place in 1..<own.count {
                var tried = [own[..<place] + own[(place + 1)...]].map { String($0) }
                for letter in letters {
                    tried.append(String(own[..<place] + [letter] + own[place...]))
                    tried.append(String(own[..<place] + [letter] + own[(place + 1)...]))
                }
                for slip in tried where slip != word {
                    #expect(known.near(slip).contains(word), "\(slip) of \(word)")
                }
            }
        }
    }
}
