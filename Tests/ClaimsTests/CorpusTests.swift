import Claims
import Facts
import Testing

/// Accuracy and wrong proofs over the corpus: a proof where there is none costs more than ten
/// verdicts too modest, so that none is allowed.
@Suite struct CorpusTests {
    @Test(arguments: Corpus.allCases) func verdictsAreRightAndNoProofIsWrong(_ corpus: Corpus)
        throws
    {
        let checker = try corpus.checker
        let cases = try corpus.cases
        var (judged, right, wrongProofs) = (0, 0, [String]())
        for item in cases {
            let check = checker.check(item.claim, frame: .both)
            let expected: [Frame: Label] = [.article: item.article, .record: item.record]
            #expect(check.findings.map(\.frame) == [.article, .record])
            for finding in check.findings {
                judged += 1
                if finding.verdict == expected[finding.frame] {
                    right += 1
                } else if finding.verdict != .notEnoughInfo {
                    wrongProofs.append("\(finding.frame) \(finding.verdict): \(item.claim)")
                }
            }
        }
        let accuracy = Double(right) / Double(max(1, judged))
        print(
            "claims of \(corpus): \(cases.count), accuracy "
                + "\((accuracy * 1000).rounded() / 10)%, wrong proofs \(wrongProofs.count)")
        #expect(cases.count >= 90)
        #expect(wrongProofs == [])
        #expect(accuracy >= 0.97)
    }

    @Test(arguments: Corpus.allCases) func everyProofHasFactsAndEveryRefutationACorrection(
        _ corpus: Corpus
    ) throws {
        let checker = try corpus.checker
        let model = try corpus.model
        for item in try corpus.cases {
            for finding in checker.check(item.claim, frame: .both).findings {
                let isProof = finding.verdict != .notEnoughInfo
                #expect(finding.facts.isEmpty != isProof, "\(item.claim)")
                #expect(finding.evidence.map(\.fact) == finding.facts, "\(item.claim)")
                #expect(finding.facts.allSatisfy { model.fact($0) != nil })
                #expect(
                    (finding.correction != nil) == (finding.verdict == .refuted), "\(item.claim)")
            }
        }
    }
}
