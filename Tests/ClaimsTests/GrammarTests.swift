import Facts
import Foundation
import Testing

@testable import Claims

/// Claims that no wording of the bank's says, read by their grammar.
@Suite struct GrammarTests {
    /// Claims that were written and labelled before the grammar read any of them: it must prove nothing
    /// wrongly. What it gets right may only grow; the aim is 92 of 100.
    @Test func unseenClaimsAreNotProvedWrongly() throws {
        let tally = try Tally(
            "unseen-cyber.tsv", bank: "QuestionBanks/japan-joins-ccdcoe.yaml")
        #expect(tally.wrong == [])
        #expect(tally.all >= 140)
        #expect(tally.share >= 0.85)
    }

    /// Three files of claims written by someone who knew nothing of how claims are read, before the
    /// grammar was finished: 270 of 450 verdicts right without it, 282 with it at first sight, two
    /// wrong proofs ("64 bronze guns"). What is right may only grow; the aim is 92 of 100.
    @Test(arguments: [
        ("vasa", 0.77), ("smallpox", 0.71), ("japan-joins-ccdcoe", 0.67),
    ])
    func blindClaimsAreNotProvedWrongly(_ bank: String, _ floor: Double) throws {
        let folder = bank.hasPrefix("japan") ? "QuestionBanks" : "Tests/ClaimsTests/Corpus"
        let file = bank.hasPrefix("japan") ? "blind-cyber.tsv" : "\(bank)-blind.tsv"
        let tally = try Tally(file, bank: "\(folder)/\(bank).yaml")
        #expect(tally.wrong == [])
        #expect(tally.all == 150)
        #expect(tally.share >= floor)
    }

    /// Sixty claims about a bridge, written after the three files above were mended and before any of
    /// these was tried: 57 of 120 verdicts were right without clauses told alone, 81 with them at
    /// first sight.
    @Test func claimsAboutABridgeAreNotProvedWrongly() throws {
        let tally = try Tally("blind-bridge.tsv", bank: "Tests/ClaimsTests/Corpus/bridge.yaml")
        #expect(tally.wrong == [])
        #expect(tally.all == 120)
        #expect(tally.share >= 0.8)
    }

    /// How many verdicts of a file of claims are right, in both frames, and which are wrong proofs.
    private struct Tally {
        var (right, all, wrong) = (0, 0, [String]())
        var share: Double { Double(right) / Double(max(1, all)) }

        init(_ file: String, bank: String) throws {
            let checker = ClaimChecker(model: try TestBank.model(bank))
            for item in try Corpus.cases(in: file) {
                for finding in checker.check(item.claim, frame: .both).findings {
                    all += 1
                    if finding.verdict == (finding.frame == .article ? item.article : item.record) {
                        right += 1
                    } else if finding.verdict != .notEnoughInfo {
                        wrong.append("\(finding.frame) \(finding.verdict): \(item.claim)")
                    }
                }
            }
            print("\(file): \(right) of \(all) verdicts right")
        }
    }

    @Test(arguments: [
        ("The CCDCOE, established in 2008, has its home in Estonia.", Label.supported),
        ("Founded in 2009, the CCDCOE is based in Estonia.", .refuted),
        ("The CCDCOE, whose seat is in Latvia, was founded in 2008.", .refuted),
        ("The centre has five focus areas, including law.", .refuted),
        // What is said, planned, possible or conditional is not so.
        ("Abe plans to visit Estonia in 2018.", .notEnoughInfo),
        ("Abe might have visited Estonia in 2018.", .notEnoughInfo),
        ("Kishida claims the centre is based in Latvia.", .notEnoughInfo),
        ("If Abe visited Estonia in 2018, the centre was founded in 2008.", .notEnoughInfo),
        ("CCDCOE founded 2008 Tallinn.", .notEnoughInfo),
        // What a denied clause points at is denied with it; what is denied twice is not read.
        ("It was not Abe who visited Estonia in 2018.", .refuted),
        ("The person who visited Estonia in 2018 was not Abe.", .refuted),
        ("It might have been Abe who visited Estonia in 2018.", .notEnoughInfo),
        ("Japan is not not a member of NATO.", .notEnoughInfo),
        ("Hamada isn't not Japan's defence minister.", .notEnoughInfo),
    ])
    func freeEnglishIsReadByItsGrammar(_ claim: String, _ label: Label) throws {
        let checker = ClaimChecker(
            model: try TestBank.model("QuestionBanks/japan-joins-ccdcoe.yaml"))
        #expect(checker.check(claim).verdict == label)
    }

    @Test func theClausesOfASentenceAreTold() throws {
        let checker = ClaimChecker(
            model: try TestBank.model("QuestionBanks/japan-joins-ccdcoe.yaml"))
        let reading = checker.check("Abe flew to Estonia in 2018.").reading
        #expect(reading.clauses == ["flew · subject: Abe · to: Estonia · time: in 2018"])
        #expect(reading.leftover == ["flew"])
    }
}
