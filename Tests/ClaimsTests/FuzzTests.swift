import Claims
import Facts
import Testing

/// Mutated claims must neither crash nor hang, and broken text proves nothing new by chance.
@Suite struct FuzzTests {
    @Test(arguments: Corpus.allCases) func mutatedClaimsAreSurvived(_ corpus: Corpus) throws {
        let checker = try corpus.checker
        let claims = try corpus.cases.map(\.claim)
        var random = SeededRandom(seed: 20221107)
        for _ in 0..<1500 {
            guard let claim = claims.randomElement(using: &random) else { return }
            let check = checker.check(mutated(claim, claims, &random), frame: .both)
            #expect(check.findings.count == 2)
        }
    }

    @Test(arguments: [
        String(repeating: "not ", count: 90), String(repeating: "the CCDCOE and ", count: 70),
        String(repeating: "Japan, ", count: 150), String(repeating: "in 2008 ", count: 79),
        String(repeating: "before the attacks ", count: 50), String(repeating: "'s", count: 1500),
        String(repeating: "four years before ", count: 50) + "2008",
        "The CCDCOE was founded in " + String(repeating: "9", count: 3000),
        "The CCDCOE was founded 999 centuries before 2008.",
        String(repeating: "\u{301}", count: 2000),
        String(repeating: "Japan joined the CCDCOE and ", count: 30) + "Japan joined the CCDCOE",
    ]) func longAndOddClaimsEndSoon(_ claim: String) throws {
        let check = try Corpus.cyber.checker.check(claim, frame: .both)
        #expect(check.claim == claim)
    }

    private func mutated(
        _ claim: String, _ claims: [String], _ random: inout SeededRandom
    ) -> String {
        var characters = Array(claim)
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let place = Int.random(in: 0...characters.count, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0 where place < characters.count: characters.remove(at: place)
            case 1:
                let scalar = Unicode.Scalar(UInt32.random(in: 1...0x2FFFF, using: &random))
                if let scalar { characters.insert(Character(scalar), at: place) }
            case 2: characters.insert(contentsOf: " not ", at: place)
            case 3:
                let other = Array(claims.randomElement(using: &random) ?? "")
                characters.insert(contentsOf: other.prefix(place), at: place)
            case 4 where place + 1 < characters.count: characters.swapAt(place, place + 1)
            default:
                let odd: [Character] = ["'", ",", ".", "-", "9", "\u{202E}", "’", "²", "&", "\n"]
                if let character = odd.randomElement(using: &random) {
                    characters.insert(character, at: place)
                }
            }
        }
        return String(characters)
    }
}
