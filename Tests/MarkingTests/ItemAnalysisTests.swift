import Printing
import Questions
import Tables
import Testing

@testable import Marking

@Suite struct ItemAnalysisTests {
    private typealias S = MarkingSamples

    /// Four papers of form A that answer its first four questions, and one of form B.
    private var papers: [MarkedPaper] {
        [
            S.mark([1: "A", 2: "a b", 3: "B", 4: "Locked Shields"], learner: "Ana"),
            S.mark([1: "A", 2: "a b", 3: "B", 4: "locked  shields!"], learner: "Ben"),
            S.mark([1: "B", 2: "a", 3: "A", 4: "Crossed Swords"], learner: "Cem"),
            S.mark([1: "B", 2: "c", 4: "crossed  swords"], learner: "Dia"),
            S.mark([1: "Cyber Coalition", 2: "B", 3: "B"], form: 1, learner: "Eve"),
        ].compactMap { $0 }
    }

    private func item(_ question: Question) throws -> ItemAnalysis {
        try #require(ItemAnalysis.all(of: papers).first { $0.question.id == question.id })
    }

    @Test func difficultyIsTheMeanCredit() throws {
        #expect(try item(S.seat).difficulty == 2.0 / 5)
        #expect(try item(S.claim).difficulty == 3.0 / 5)
        #expect(try item(S.focus).difficulty == 2.5 / 4)
        #expect(try item(S.claim).blanks == 1)
        #expect(try item(S.order).papers == 4)
    }

    @Test func choicesAreCountedOverAllForms() throws {
        let seat = try item(S.seat)
        #expect(
            seat.choices == [
                .init(text: "Tallinn", isCorrect: true, count: 2),
                .init(text: "Riga", isCorrect: false, count: 3),
                .init(text: "Vilnius", isCorrect: false, count: 0),
            ])
        #expect(seat.neverChosen == ["Vilnius"])
        #expect(seat.places == [FormLetter(0): 1, FormLetter(1): 3])
        let claim = try item(S.claim)
        #expect(claim.choices.map(\.count) == [1, 3, 0])
        #expect(try item(S.focus).choices.map(\.count) == [3, 2, 1, 0, 0])
    }

    @Test func wrongWordsAreGrouped() throws {
        let name = try item(S.name)
        #expect(name.choices.isEmpty)
        #expect(
            name.wrong == [
                .init(text: "Crossed Swords", count: 2), .init(text: "Cyber Coalition", count: 1),
            ])
    }

    @Test func itemsTellThoseWhoKnowFromThoseWhoDoNot() throws {
        let seat = try item(S.seat)
        let telling = try #require(seat.discrimination)
        #expect(telling > 0.5)
        #expect(seat.upperLower == 1)
        // Nobody answered it: there is nothing to correlate.
        #expect(try item(S.order).discrimination == nil)
    }

    @Test func aKeyThatTheBestMissStandsOut() throws {
        let turned = [
            S.mark([1: "B", 2: "a b", 3: "B", 4: "Locked Shields"]),
            S.mark([1: "B", 2: "a b", 3: "B", 4: "Locked Shields"]),
            S.mark([1: "A"]), S.mark([1: "A", 3: "C"]),
        ].compactMap { $0 }
        let seat = try #require(ItemAnalysis.all(of: turned).first)
        #expect(seat.question.id == S.seat.id)
        let telling = try #require(seat.discrimination)
        #expect(telling < -0.9)
        #expect(seat.upperLower == -1)
    }

    @Test func aClassIsSummedUp() throws {
        let result = ClassResult(papers.filter { $0.form == FormLetter(0) })
        #expect(result.papers.map(\.learner) == ["Ana", "Ben", "Cem", "Dia"])
        #expect(result.highest == 0.5)
        #expect(result.lowest == 0)
        // By hand, of the points 4, 4, 0.5, 0: each item's variance is 1/3, but 0.2291… for the
        // select-all (1, 1, 0.5, 0), and 0 for what nobody answered.
        let within: Double = 1 + 0.6875 / 3
        let squares: Double = 16 + 16 + 0.25
        let total: Double = (squares - 8.5 * 8.5 / 4) / 3
        let alpha = try #require(result.alpha)
        #expect(abs(alpha - 6.0 / 5 * (1 - within / total)) < 1e-9)
        #expect(ClassResult(papers).alpha == nil)
        #expect(ClassResult([]).mean == nil)
        #expect(ClassResult([]).items.isEmpty)
    }

    @Test func tablesAreWhole() throws {
        let result = ClassResult(papers)
        let learners = TableReader(MarkTables(result).learners).rows
        #expect(learners.count == 6)
        #expect(learners[1].cells.prefix(5) == ["Ana", "A", "4", "8", "0.50"])
        let items = TableReader(MarkTables(result).items).rows
        #expect(items.count == 7)
        #expect(Set(items.map(\.cells.count)) == [12])
        let text = TextPrinter().text(of: MarkSheets(result, title: "Quiz").document)
        for paper in result.papers { #expect(text.contains(paper.learner)) }
        #expect(text.contains("never chosen: Vilnius"))
        // A claim's verdicts stand in the words at their boxes.
        let page = HTMLPrinter().text(of: MarkSheets(result, title: "Quiz").document)
        #expect(page.contains("It does not say: "))
        #expect(!page.contains("not-enough-info"))
    }
}
