import Facts
import Practice
import Questions
import Testing

/// What a sitting came to.
@Suite struct SummaryTests {
    @Test func scoresAddUp() throws {
        var desk = try Desk()
        var sitting = desk.sitting(seed: 12) { $0.count = 8 }
        var (asked, credit) = (0, 0.0)
        while sitting.next() != nil {
            let turn = try desk.answer(&sitting, asked.isMultiple(of: 3) ? "never" : nil)
            asked += 1
            credit += turn.answer.credit
        }
        let summary = sitting.summary
        #expect(summary.asked == asked && summary.credit == credit)
        #expect(summary.score == credit / Double(asked))
        #expect(summary.topics.reduce(0) { $0 + $1.asked } == asked)
        #expect(summary.topics.reduce(0) { $0 + $1.credit } == credit)
        #expect(summary.misses.count == 3)
        #expect(summary.seconds == Double(asked) * 10)
    }

    @Test func missesAreToldInWordsNotLetters() throws {
        var desk = try Desk()
        var sitting = desk.sitting(seed: 12) {
            $0.kinds = [.choice]
            $0.count = 1
        }
        let question = try desk.ask(&sitting)
        let wrong = try #require(question.options.firstIndex { !$0.isCorrect })
        _ = try desk.answer(&sitting, OptionLetter.letter(wrong))
        let miss = try #require(sitting.summary.misses.first)
        #expect(miss.said == [question.options[wrong].text])
        #expect(miss.answers == question.answers)
        #expect(miss.prompt == question.bare && miss.lead == question.lead)

        sitting = desk.sitting(seed: 12) { $0.kinds = [.claim] }
        let claim = try desk.ask(&sitting)
        let other = try #require(
            ["s": "supported", "r": "refuted"].first { !claim.answers.contains($0.value) })
        _ = try desk.answer(&sitting, other.key)
        #expect(sitting.summary.misses.first?.said == [other.value])
    }

    @Test func nothingAnsweredIsNoScore() throws {
        var desk = try Desk()
        var sitting = desk.sitting(seed: 1)
        _ = sitting.next()
        #expect(sitting.summary.asked == 0 && sitting.summary.score == 0)
        let skipped = sitting.skip(seconds: 2, at: desk.now, id: desk.newID())
        #expect(skipped != nil)
        #expect(sitting.summary.misses.map(\.said) == [[]])
    }
}
