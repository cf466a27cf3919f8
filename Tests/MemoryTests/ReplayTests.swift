import Facts
import Testing

@testable import Memory

@Suite struct ReplayTests {
    let start = ReferenceVectors.start

    /// A log of random answers to 50 facets, in time order.
    func log(seed: UInt64, count: Int = 600) -> [LoggedReview] {
        var random = SeededRandom(seed: seed)
        var now = start
        return (0..<count).map { _ in
            now = now.advanced(bySeconds: Double(Int.random(in: 0...90_000, using: &random)))
            return LoggedReview(
                facet: FacetID("bank/fact\(Int.random(in: 0..<50, using: &random))/value"),
                rating: Rating.allCases.randomElement(using: &random) ?? .good, moment: now)
        }
    }

    @Test func givesWhatReviewingOneByOneGives() throws {
        let scheduler = try Scheduler(fuzz: .seeded(1))
        var expected: [FacetID: MemoryState] = [:]
        for review in log(seed: 1) {
            expected[review.facet] = scheduler.review(
                expected[review.facet], rating: review.rating, at: review.moment,
                salt: review.facet.salt)
        }
        #expect(Replay(log(seed: 1), scheduler: scheduler).states == expected)
        #expect(expected.count > 40)
    }

    @Test(arguments: 0..<10)
    func rebuildsTheSameFromAnyOrder(seed: UInt64) throws {
        let scheduler = try Scheduler(fuzz: .seeded(9))
        var spread = log(seed: seed)
        // Distinct moments, so that time alone decides the order.
        for index in spread.indices {
            spread[index] = LoggedReview(
                facet: spread[index].facet, rating: spread[index].rating,
                moment: Moment(microseconds: spread[index].moment.microseconds + Int64(index)))
        }
        var random = SeededRandom(seed: seed)
        #expect(
            Replay(spread.shuffled(using: &random), scheduler: scheduler).states
                == Replay(spread, scheduler: scheduler).states)
    }

    @Test func answersOfOneMomentKeepTheirOrder() {
        let late = start.advanced(bySeconds: 60)
        let log = [
            LoggedReview(facet: "a", rating: .easy, moment: late),
            LoggedReview(facet: "a", rating: .again, moment: start),
            LoggedReview(facet: "a", rating: .good, moment: start),
        ]
        var expected = Replay(scheduler: .standard)
        for review in [log[1], log[2], log[0]] { expected.add(review) }
        #expect(Replay(log, scheduler: .standard).states == expected.states)
    }

    @Test func goesOnWhereItStopped() {
        let log = log(seed: 3)
        var replay = Replay(log.prefix(250), scheduler: .standard)
        for review in log.dropFirst(250) { replay.add(review) }
        #expect(replay.states == Replay(log, scheduler: .standard).states)
    }

    @Test func aForgottenFacetIsNew() {
        var replay = Replay(log(seed: 4), scheduler: .standard)
        replay.forget("bank/fact7/value")
        let review = LoggedReview(
            facet: "bank/fact7/value", rating: .good, moment: start.advanced(bySeconds: 1e9))
        #expect(replay.add(review).reviews == 1)
    }

    /// Known values of FNV-1a, 64 bits, from its authors' test vectors.
    @Test(
        arguments: [
            ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C),
            ("foobar", 0x8594_4171_F739_67E8),
        ] as [(String, UInt64)])
    func saltIsTheSameEverywhere(text: String, expected: UInt64) {
        #expect(FacetID(text).salt == expected)
    }
}
