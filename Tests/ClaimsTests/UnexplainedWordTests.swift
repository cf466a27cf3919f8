import Claims
import Facts
import Testing

/// A word that nothing explains undoes every proof, wherever it stands.
@Suite struct UnexplainedWordTests {
    @Test(arguments: Corpus.allCases) func oneForeignWordLeavesNothingProved(_ corpus: Corpus)
        throws
    {
        let checker = try corpus.checker
        var tried = 0
        for item in try corpus.cases where item.article != .notEnoughInfo {
            let words = item.claim.split(separator: " ").map(String.init)
            for place in 0...words.count {
                let claim = (words[..<place] + ["zorply"] + words[place...]).joined(separator: " ")
                #expect(checker.check(claim).verdict == .notEnoughInfo, "\(claim)")
                tried += 1
            }
        }
        #expect(tried > 300)
    }

    @Test(arguments: Corpus.allCases) func aDenialIsNeverProvedTogetherWithItsClaim(
        _ corpus: Corpus
    ) throws {
        let checker = try corpus.checker
        var tried = 0
        for item in try corpus.cases {
            let words = item.claim.split(separator: " ").map(String.init)
            guard let verb = words.firstIndex(where: { ["is", "was", "are", "were"].contains($0) })
            else { continue }
            let denial = (words[...verb] + ["not"] + words[(verb + 1)...]).joined(separator: " ")
            for frame in [CheckFrame.article, .record] {
                let check = checker.check(item.claim, frame: frame)
                // Of several statements the denial takes only one.
                guard check.reading.parts.count == 1 else { continue }
                let claimed = check.verdict
                let denied = checker.check(denial, frame: frame).verdict
                #expect(
                    claimed == .notEnoughInfo || denied == .notEnoughInfo || claimed != denied,
                    "\(claimed): \(item.claim)")
            }
            tried += 1
        }
        #expect(tried > 30)
    }
}
