import Grading
import Printing
import Questions
import Testing

@testable import Marking

@Suite struct MarkerTests {
    private typealias S = MarkingSamples

    @Test func everythingRightInLettersOrWords() throws {
        let letters = try #require(
            S.mark([1: "A", 2: "a b", 3: "B", 4: "locked shields", 5: "2 3 1", 6: "1B 2A"]))
        #expect(letters.answers.map(\.credit) == [1, 1, 1, 1, 1, 1])
        let words = try #require(
            S.mark([
                1: "Tallinn", 2: "strategy; law", 3: "refuted", 4: "Locked Shields",
                5: "Japan, Estonia, France", 6: "Japan: Tokyo; France: Paris",
            ]))
        #expect(words.answers.map(\.credit) == [1, 1, 1, 1, 1, 1])
        #expect(words.score == 1)
        #expect(words.missed.isEmpty)
        // A list's items, a matching's rows and an ordering's neighbouring pairs count one each.
        #expect(words.points == 1 + 1 + 1 + 1 + 2 + 2)
    }

    @Test func lettersMeanTheFormsOwnOptions() throws {
        let paper = try #require(S.mark([1: "Locked Shields", 2: "b", 3: "C"], form: 1))
        #expect(paper.answers.map(\.credit) == [1, 1, 1])
        let wrong = try #require(S.mark([3: "A"], form: 1))
        #expect(wrong.answers.map(\.credit) == [0, 0, 0])
    }

    @Test(
        arguments: [
            ("a b", 1), ("a", 0.5), ("a b c", 1 - 1.0 / 3), ("a c", 0.5 - 1.0 / 3), ("c d e", 0),
            ("", 0), ("a b c d e", 0), ("b d", 0.5 - 1.0 / 3),
        ] as [(String, Double)])
    func selectAllFollowsTheRuleOnThePaper(_ ticks: String, _ credit: Double) throws {
        let paper = try #require(S.mark(ticks.isEmpty ? [:] : [2: ticks]))
        #expect(abs(paper.answers[1].credit - credit) < 1e-9)
    }

    @Test(
        arguments: [
            ("2 3 1", 1), ("2, 3, 1", 1), ("231", 1), ("A 2, B 3, C 1", 1), ("A2 B3 C1", 1),
            ("1 C, 2 A, 3 B", 1), ("3b 1c 2a", 1), ("1 A, 1 B, 2 C", 0), ("A 1, A 2, A 3", 0),
            ("c a b", 1), ("CAB", 1), ("1 2 3", 1.0 / 3), ("9 9 9", 0), ("4 5 6", 0),
        ] as [(String, Double)])
    func ordersAreReadAsBoxesOrAsLetters(_ written: String, _ credit: Double) throws {
        let paper = try #require(S.mark([5: written]))
        #expect(abs(paper.answers[4].credit - credit) < 1e-9, "\(paper.answers[4].grade.note)")
    }

    @Test(arguments: ["A", "c", "(C)", "supported", "d", "maybe", "🤷"])
    func otherVerdictsAreWrong(_ written: String) throws {
        let paper = try #require(S.mark([3: written]))
        #expect(paper.answers[2].credit == 0)
    }

    @Test func blanksAndStrangeFormsEarnNothing() throws {
        let blank = try #require(S.mark([:]))
        #expect(blank.earned == 0)
        #expect(blank.answers.allSatisfy { $0.isBlank })
        #expect(S.mark([1: "a"], form: 7) == nil)
    }

    @Test func pointsAreThoseOfTheScheme() throws {
        var scheme = PointScheme()
        scheme.byKind[.choice] = 5
        scheme.byKind[.claim] = 0
        let marker = Marker([S.form], [S.model], points: scheme)
        let paper = try #require(
            marker.mark(
                .init(line: 2, learner: "Ana", form: FormLetter(0), answers: [1: "A", 3: "B"])))
        #expect(paper.earned == 5)
        #expect(paper.points == 5 + 1 + 0 + 1 + 2 + 2)
    }

    @Test func hostileAnswersDoNotCrash() {
        let long = String(repeating: "9", count: 5000)
        for text in [long, "\u{0}", "A\u{301}", "1 2 3 4 5 6 7 8 9", "b2 a99999999999999999999"] {
            for number in 1...6 { #expect(S.mark([number: text])?.answers.count == 6) }
        }
    }
}
