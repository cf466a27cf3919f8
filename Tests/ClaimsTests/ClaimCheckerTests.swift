import Claims
import Facts
import Testing

@Suite struct ClaimCheckerTests {
    @Test func aRefutedClaimIsCorrectedFromItsFact() throws {
        let check = try Corpus.cyber.checker.check("The CCDCOE was founded in 2007.")
        #expect(check.verdict == .refuted)
        #expect(check.facts == ["ccdcoe-founded"])
        #expect(check.correction == "The CCDCOE was founded in 2008.")
        #expect(check.evidence.map(\.paragraph) == [12])
        #expect(check.evidence.map(\.cite) == [[]])
    }

    @Test func theRecordCitesItsSources() throws {
        let check = try Corpus.cyber.checker.check(
            "Hamada's given name is Yasukazu.", frame: .record)
        #expect(check.verdict == .supported)
        #expect(check.evidence.map(\.cite) == [["D2", "H"]])
        #expect(check.evidence.map(\.text) == ["Hamada's given name is Yasukazu."])
    }

    @Test func framesThatDifferAreBothTold() throws {
        let check = try Corpus.cyber.checker.check(
            "Seiichi Hamada is Japan's defence minister.", frame: .both)
        #expect(check.framesDiffer)
        #expect(check.verdict == .supported)
        #expect(check.findings.map(\.verdict) == [.supported, .refuted])
        #expect(check.correction == "Hamada's given name is Yasukazu.")
        #expect(Set(check.facts) == ["hamada-office", "minister-given-name"])
    }

    /// What the frames say differently stands twice, what they say alike once with both its places.
    @Test func bothFramesKeepTheirSources() throws {
        let checker = try Corpus.cyber.checker
        let founded = checker.check("The CCDCOE was founded in 2008.", frame: .both)
        #expect(founded.facts == ["ccdcoe-founded"])
        #expect(
            founded.evidence.map(\.text) == [
                "The CCDCOE was founded in 2008.", "The CCDCOE was founded on 14 May 2008.",
            ])
        #expect(founded.evidence.map(\.cite) == [[], ["Z"]])
        let office = checker.check("Hamada is Japan's defence minister.", frame: .both)
        #expect(office.evidence.map(\.fact) == ["hamada-office"])
        #expect(office.evidence.map(\.paragraph) == [3])
        #expect(office.evidence.map(\.cite) == [["D"]])
    }

    @Test func aClaimAboutTheArticleIsJudgedByTheArticle() throws {
        let check = try Corpus.cyber.checker.check(
            "According to the article, Hamada's given name is Seiichi.", frame: .record)
        #expect(check.verdict == .supported)
        #expect(check.reading.frame == .article)
    }

    @Test func theReadingNamesEntitiesRelationValueAndNegation() throws {
        let check = try Corpus.cyber.checker.check("The centre is not based in Latvia.")
        let part = try #require(check.reading.parts.first)
        #expect(part.subject == "ccdcoe")
        #expect(part.relation == "based-in")
        #expect(part.value == "Latvia")
        #expect(part.isNegated)
        #expect(check.reading.obstacle == nil)
    }

    @Test func wordsLeftOverAreTold() throws {
        let check = try Corpus.cyber.checker.check(
            "The CCDCOE was founded in 2008 by seven wizards.")
        #expect(check.verdict == .notEnoughInfo)
        #expect(check.reading.leftover == ["wizards"])
        #expect(check.reading.obstacle == .unexplained)
    }

    @Test(arguments: [
        ("", ClaimReading.Obstacle.empty), ("…!", .empty),
        ("Was the CCDCOE founded in 2008?", .question),
        (String(repeating: "The CCDCOE was founded in 2008 and ", count: 400), .tooLong),
    ]) func whatIsNoClaimIsToldApart(_ claim: String, _ obstacle: ClaimReading.Obstacle) throws {
        let check = try Corpus.cyber.checker.check(claim)
        #expect(check.verdict == .notEnoughInfo)
        #expect(check.reading.obstacle == obstacle)
    }

    @Test func ofSeveralBanksTheProvingOneIsTaken() throws {
        let checkers = try Corpus.allCases.map { try $0.checker }
        let check = try #require(
            ClaimChecker.check("The Brack Regatta was won by the Pilots' Guild.", with: checkers))
        #expect(check.verdict == .supported)
        #expect(check.bank == "keepers")
        #expect(ClaimChecker.check("Anything.", with: []) == nil)
    }

    @Test func aFactOfSeveralSubjectsIsToldOfTheOneAskedAbout() throws {
        let check = try Corpus.cyber.checker.check("South Korea is a member of NATO.")
        #expect(check.correction == "South Korea is not a member of NATO.")
    }
}
