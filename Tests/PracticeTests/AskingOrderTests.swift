import Facts
import Memory
import Practice
import Questions
import Testing

/// What a new learner meets first, and what has to wait.
@Suite struct AskingOrderTests {
    private static func sittings(of learners: Int, days: Int) throws -> [[[Rehearsal.Item]]] {
        var rehearsal = Rehearsal(try Desk().model, start: Desk.noon)
        rehearsal.days = days
        return (1...learners).map { rehearsal.sittings(seed: UInt64($0)) }
    }

    /// The first week of three learners of the shipped bank.
    private static let weeks = Result { try sittings(of: 3, days: 7) }

    @Test func firstSittingsAreOnTheHeartOfTheArticle() throws {
        var shares = RehearsalShares()
        for learner in try Self.sittings(of: 10, days: 1) {
            shares.add(try #require(learner.first))
        }
        #expect(shares.asked == 100)
        #expect(shares.core >= 80)
        #expect(shares.claims <= 25)
        #expect(shares.begunWell == 10)
        #expect(shares.deniedAtOnce == 0)
        #expect(shares.repeatedStems == 0)
        #expect(shares.lookAlikes == 0)
        #expect(shares.ofRecord == 0)
    }

    @Test func whatIsFalseOrDeniedWaitsUntilTheFactIsKnown() throws {
        var doubted = 0
        for learner in try Self.weeks.get() {
            var answered: Set<FacetID> = []
            var right: Set<FacetID> = []
            for item in learner.joined() {
                let facets = item.question.facets.map(\.id)
                switch item.question.key {
                case .verdict(let label) where item.question.isDenial || label == .notEnoughInfo:
                    doubted += 1
                    #expect(facets.contains { right.contains($0) }, "\(item.question.id)")
                case .correction: #expect(facets.contains { answered.contains($0) })
                case .ordering, .matching: #expect(facets.allSatisfy { answered.contains($0) })
                default: break
                }
                answered.formUnion(facets)
                if item.isRight { right.formUnion(facets) }
            }
        }
        #expect(doubted > 0)
    }

    @Test func theRecordIsAskedOnlyAfterTheArticle() throws {
        let model = try Desk().model
        var asked = 0
        for learner in try Self.weeks.get() {
            var met: Set<FactID> = []
            for item in learner.joined() {
                let ofArticle = item.question.facts.filter { model.fact($0)?.basis != .outside }
                if item.question.frame == .record, !ofArticle.isEmpty {
                    asked += 1
                    #expect(met.isSuperset(of: ofArticle), "\(item.question.id)")
                }
                met.formUnion(item.question.facts)
            }
        }
        #expect(asked > 0)
    }

    @Test func whatStandsBesideTheMatterComesLast() throws {
        for learner in try Self.weeks.get() {
            let new = learner.joined().filter(\.isNew).map(\.weight)
            let firstAside = new.firstIndex(of: .aside) ?? new.endIndex
            #expect(!new[firstAside...].contains(.core))
        }
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func nothingIsShownInItsRightOrder(_ seed: UInt64) throws {
        for question in QuestionSource(model: try Desk().model, seed: seed).all {
            switch question.key {
            case .ordering(let order), .matching(let order):
                #expect(!order.elementsEqual(order.indices), "\(question.id)")
            default: break
            }
        }
    }
}
