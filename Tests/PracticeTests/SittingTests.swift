import Facts
import Journal
import Memory
import Practice
import Questions
import Testing

/// A sitting goes on, judges, remembers, and takes back.
@Suite struct SittingTests {
    @Test(arguments: try Desk.kinds()) func everyKindIsAskedAndAnswered(
        _ kind: QuestionKind
    ) throws {
        var desk = try Desk()
        var sitting = desk.sitting(seed: 3) { $0.kinds = [kind] }
        var asked = 0
        while let question = sitting.next() {
            asked += 1
            #expect(question.kind == kind)
            let turn = try desk.answer(&sitting)
            #expect(turn.answer.verdict == .correct, "\(question.id): \(question.prompt)")
            #expect(turn.answer.credit == 1)
        }
        #expect(asked > 0)
        #expect(sitting.summary.correct == asked)
        #expect(sitting.summary.misses.isEmpty)
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>) func neverMoreThanPlanned(_ seed: UInt64) throws
    {
        var desk = try Desk()
        var sitting = desk.sitting(seed: seed) { $0.count = 7 }
        var asked = 0
        while sitting.next() != nil {
            asked += 1
            _ = try desk.answer(&sitting)
        }
        #expect(asked == 7)
        #expect(sitting.current == nil)
        #expect(sitting.submit("x", seconds: 1, at: desk.now, id: desk.newID()) == nil)
    }

    @Test(arguments: 1...12 as ClosedRange<UInt64>) func theSameSeedAsksTheSame(
        _ seed: UInt64
    ) throws {
        func asked(_ seed: UInt64) throws -> [QuestionID] {
            var desk = try Desk()
            var sitting = desk.sitting(seed: seed)
            var ids: [QuestionID] = []
            while let question = sitting.next() {
                ids.append(question.id)
                _ = try desk.answer(&sitting)
            }
            return ids
        }
        let first = try asked(seed)
        #expect(try asked(seed) == first)
        #expect(try asked(seed + 100) != first)
    }

    @Test func eachFacetIsRatedByItsOwnPart() throws {
        var desk = try Desk()
        var sitting = desk.sitting(seed: 2) { $0.kinds = [.list] }
        let question = try desk.ask(&sitting)
        let left = question.answers.dropLast().joined(separator: ", ")
        let turn = try desk.answer(&sitting, left)
        #expect(turn.answer.verdict == .partial)
        #expect(turn.answer.facets.count == question.facets.count)
        let credits = Set(turn.answer.facets.map(\.credit))
        #expect(credits.isSuperset(of: [0, 1]))
        for review in turn.answer.facets {
            #expect(review.credit < 1 || review.rating != .again)
            #expect(review.credit > 0 || review.rating == .again)
        }
    }

    /// Who had to be asked for more did not have it at once, however quick the second answer was.
    @Test func aSecondTryIsNeverEasy() throws {
        var desk = try Desk()
        var sitting = desk.sitting(seed: 3) { $0.kinds = [.shortAnswer, .date] }
        let question = try desk.ask(&sitting)
        func rating(after first: String?) throws -> RecordedRating? {
            let turn = sitting.tried(
                Desk.right(question), after: first, seconds: 0.1, at: desk.now, id: desk.newID())
            return try #require(turn).answer.facets.first?.rating
        }
        #expect(try rating(after: nil) == .easy)
        #expect(try rating(after: "too vague") == .good)
        #expect(sitting.turns.isEmpty)
    }

    /// A country named where a person is asked for was mixed up with nobody.
    @Test func onlyWhatIsOfASortIsMixedUp() throws {
        var desk = try Desk()
        var sitting = desk.sitting(seed: 8) {
            $0.kinds = [.shortAnswer]
            $0.count = 20
        }
        var (alike, unlike) = (0, 0)
        while let question = sitting.next() {
            guard case .value(let expected) = question.key,
                let right = expected.value.entity.flatMap(desk.model.entity)
            else {
                sitting.leave()
                continue
            }
            for other in desk.model.bank.entities {
                let tried = sitting.tried(
                    other.name, seconds: 9, at: desk.now, id: desk.newID())
                guard let tried, tried.judgement?.confusedWith == .entity(other.id) else {
                    continue
                }
                let isAlike = other.kind == right.kind
                if isAlike { alike += 1 } else { unlike += 1 }
                #expect(tried.answer.confusedWith.isEmpty != isAlike, "\(other.name)")
            }
            sitting.leave()
        }
        #expect(alike > 0 && unlike > 0)
    }

    @Test func whatIsTakenBackLeavesNoTrace() throws {
        var desk = try Desk()
        var sitting = desk.sitting(seed: 9)
        _ = sitting.next()
        _ = try desk.answer(&sitting)
        let (states, turns) = (sitting.states, sitting.turns.count)
        let question = try desk.ask(&sitting)
        let turn = try desk.answer(&sitting, "certainly wrong")
        #expect(sitting.states != states)
        let following = sitting.next()
        let undone = sitting.undo()
        #expect(undone?.answer.id == turn.answer.id)
        #expect(sitting.current?.id == question.id)
        #expect(sitting.states == states)
        #expect(sitting.turns.count == turns)
        _ = try desk.answer(&sitting)
        #expect(sitting.next()?.id == following?.id)
        // Nothing is left of the first sitting's beginning to take back beyond it.
        while sitting.undo() != nil {}
        #expect(sitting.turns.isEmpty && sitting.states.isEmpty)
    }

    @Test func overrulingCountsAsRightOnce() throws {
        var desk = try Desk()
        var sitting = desk.sitting(seed: 4) { $0.kinds = [.shortAnswer] }
        let question = try desk.ask(&sitting)
        let wrong = try desk.answer(&sitting, "something else entirely")
        #expect(wrong.answer.verdict == .incorrect)
        let before = try #require(sitting.states[question.facets[0].id])
        let overruled = sitting.overrule()
        #expect(overruled?.isOverruled == true && overruled?.answer.id == wrong.answer.id)
        let after = try #require(sitting.states[question.facets[0].id])
        #expect(after.stability > before.stability)
        #expect(sitting.summary.correct == 1)
        #expect(sitting.overrule() == nil)
    }

    @Test func whatWasRightOrSkippedIsNotOverruled() throws {
        var desk = try Desk()
        var sitting = desk.sitting(seed: 4)
        _ = sitting.next()
        _ = try desk.answer(&sitting)
        #expect(sitting.overrule() == nil)
        _ = sitting.next()
        let skipped = sitting.skip(seconds: 1, at: desk.now, id: desk.newID())
        #expect(skipped?.answer.wasSkipped == true)
        #expect(skipped?.answer.facets.allSatisfy { $0.rating == nil } == true)
        #expect(sitting.overrule() == nil)
    }

    @Test func aHintMakesRightCountAsForgotten() throws {
        var desk = try Desk()
        var sitting = desk.sitting(seed: 6) { $0.kinds = [.date] }
        _ = sitting.next()
        #expect(sitting.hint() != nil)
        let turn = try desk.answer(&sitting)
        #expect(turn.answer.verdict == .correct && turn.answer.hints == 1)
        #expect(turn.answer.facets.allSatisfy { $0.rating == .again })
    }

    @Test func anExamGivesNoHintsAndTakesALineAsItIs() throws {
        var desk = try Desk()
        var sitting = desk.sitting(seed: 6) {
            $0.mode = .exam
            $0.kinds = [.choice]
        }
        _ = sitting.next()
        #expect(sitting.hint() == nil)
        #expect(sitting.misunderstanding(of: "no option at all") == nil)
        sitting = desk.sitting(seed: 6) { $0.kinds = [.choice] }
        _ = sitting.next()
        #expect(sitting.misunderstanding(of: "no option at all") != nil)
        #expect(sitting.misunderstanding(of: "a") == nil)
    }
}
