import Facts
import Practice
import Questions
import Testing
import Wording

/// Hints give away a little more each time, and never the answer.
@Suite struct HintsTests {
    @Test(arguments: try Desk.kinds()) func hintsEndAndKeepTheAnswer(
        _ kind: QuestionKind
    ) throws {
        var desk = try Desk()
        var hinted = 0
        for seed in 1...4 as ClosedRange<UInt64> {
            var sitting = desk.sitting(seed: seed) { $0.kinds = [kind] }
            while let question = sitting.next() {
                var hints: [String] = []
                while let hint = sitting.hint() {
                    hints.append(hint)
                    try #require(hints.count < 10, "\(question.id) has no last hint")
                }
                #expect(Set(hints).count == hints.count)
                #expect(sitting.hintsTaken == hints.count)
                hinted += hints.isEmpty ? 0 : 1
                for hint in hints { check(hint, question) }
                _ = try desk.answer(&sitting)
            }
        }
        #expect(hinted > 0)
    }

    private func check(_ hint: String, _ question: Question) {
        switch question.key {
        case .choice:
            for option in question.options where option.isCorrect {
                #expect(!hint.contains(", \(option.text)."), "\(question.id): \(hint)")
            }
        case .value, .list, .correction:
            let words = NormalText(hint).words.joined(separator: " ")
            for answer in question.answers {
                let told = NormalText(answer).words.joined(separator: " ")
                #expect(!" \(words) ".contains(" \(told) "), "\(question.id): \(hint)")
            }
        case .selectAll, .verdict, .ordering, .matching: break
        }
    }
}
