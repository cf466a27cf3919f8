import Facts
import Testing

@testable import Memory

@Suite struct FuzzTests {
    let start = ReferenceVectors.start

    @Test func rangesAreTheReferences() throws {
        let ranges = try ReferenceVectors().fuzzRanges
        #expect(ranges.count > 200)
        for vector in ranges {
            #expect(
                Fuzz.range(of: vector.days, maximum: vector.maximum) == vector.range,
                "\(vector.days) of \(vector.maximum)")
        }
    }

    @Test(arguments: [3, 7, 21, 100, 36_500])
    func everyDayOfTheRangeComesUpAndNoOther(days: Int) {
        let range = Fuzz.range(of: days, maximum: 36_500)
        var seen: Set<Int> = []
        for turn in 0..<(range.count * 20) {
            seen.insert(
                Fuzz.seeded(7).applied(
                    to: days, maximum: 36_500, at: start, salt: UInt64(turn)))
        }
        #expect(seen.min() == range.lowerBound)
        #expect(seen.max() == range.upperBound)
    }

    @Test func shortIntervalsStay() {
        for days in 1...2 {
            #expect(Fuzz.seeded(1).applied(to: days, maximum: 36_500, at: start, salt: 0) == days)
        }
    }

    @Test func oneSeedGivesOneScheduleAndOthersGiveOthers() throws {
        func due(seed: UInt64, salt: UInt64) throws -> Moment {
            let scheduler = try Scheduler(fuzz: .seeded(seed))
            var state = scheduler.review(nil, rating: .easy, at: start, salt: salt)
            for _ in 0..<5 {
                state = scheduler.review(state, rating: .good, at: state.due, salt: salt)
            }
            return state.due
        }
        #expect(try due(seed: 1, salt: 1) == due(seed: 1, salt: 1))
        #expect(Set(try (0..<20).map { try due(seed: $0, salt: 1) }).count > 10)
        #expect(Set(try (0..<20).map { try due(seed: 1, salt: $0) }).count > 10)
    }

    @Test func memoryItselfIsNotFuzzed() throws {
        let fuzzed = try Scheduler(fuzz: .seeded(3)).review(nil, rating: .easy, at: start)
        let plain = Scheduler.standard.review(nil, rating: .easy, at: start)
        #expect(fuzzed.stability == plain.stability)
        #expect(fuzzed.difficulty == plain.difficulty)
    }
}
