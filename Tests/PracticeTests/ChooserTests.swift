import Facts
import Memory
import Practice
import Questions
import Testing

/// What is asked, in which order and in which form.
@Suite struct ChooserTests {
    /// A state of a facet that is learnt, due some days from the desk's noon.
    private func learnt(stability: Double, dueInDays days: Double) -> MemoryState {
        let due = Desk.noon.advanced(bySeconds: days * 86_400)
        return MemoryState(
            phase: .review, stability: stability, difficulty: 5, due: due,
            lastReview: due.advanced(bySeconds: -stability * 86_400), reviews: 3, lapses: 0)
    }

    private func facets(_ desk: Desk) -> [[Facet]] {
        let source = PracticeBank(desk.model, seed: 1).source
        return desk.model.bank.facts.map { source.facets(of: $0) }
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>) func whatIsDueComesFirst(_ seed: UInt64) throws
    {
        var desk = try Desk()
        let due = facets(desk).compactMap { group in group.first { $0.position == .value } }
            .suffix(5)
        var states: [FacetID: MemoryState] = [:]
        for facet in due { states[facet.id] = learnt(stability: 10, dueInDays: -2) }
        var sitting = desk.sitting(seed: seed, states: states) { $0.count = 5 }
        var asked: Set<FacetID> = []
        while let question = sitting.next() {
            asked.formUnion(question.facets.map(\.id))
            _ = try desk.answer(&sitting)
        }
        #expect(asked.isSuperset(of: due.map(\.id)))
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>) func siblingsAreApartAndNothingIsGivenAway(
        _ seed: UInt64
    ) throws {
        var desk = try Desk()
        var sitting = desk.sitting(seed: seed) { $0.count = 15 }
        var named: Set<FactID> = []
        var rules = SetRules()
        while let question = sitting.next() {
            let fact = try #require(question.facets.first).fact
            #expect(named.insert(fact).inserted, "\(question.id) asks a fact for the second time")
            #expect(rules.admits(question), "\(question.id) is given away")
            rules.add(question)
            _ = try desk.answer(&sitting)
        }
        #expect(named.count == 15)
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>) func newFactsAreMetInAnEasyFormFirmOnesRecalled(
        _ seed: UInt64
    ) throws {
        var desk = try Desk()
        var sitting = desk.sitting(seed: seed) { $0.count = 6 }
        let source = PracticeBank(desk.model, seed: seed).source
        while let question = sitting.next() {
            let facet = try #require(question.facets.first)
            let kinds = Set(source.questions(asking: facet).map(\.kind))
            let isEasy = [.choice, .cloze].contains(question.kind)
            #expect(
                isEasy || kinds.isDisjoint(with: [.choice, .cloze]), "\(question.id)")
            #expect(!question.isDenial)
            _ = try desk.answer(&sitting)
        }
        let founded = Facet(
            bank: desk.model.bank.id, fact: "ccdcoe-founded", position: .value)
        let firm = [founded.id: learnt(stability: 30, dueInDays: -1)]
        sitting = desk.sitting(seed: seed, states: firm) { $0.count = 1 }
        let question = try desk.ask(&sitting)
        #expect(question.facets.contains(founded))
        #expect(question.rung == .recall, "\(question.id)")
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>) func theLastWordingIsNotRepeated(
        _ seed: UInt64
    ) throws {
        var desk = try Desk()
        let founded = Facet(
            bank: desk.model.bank.id, fact: "ccdcoe-founded", position: .value)
        let states = [founded.id: learnt(stability: 30, dueInDays: -1)]
        var lastForms: [FacetID: String] = [:]
        for _ in 0..<8 {
            var sitting = desk.sitting(seed: seed, states: states, lastForms: lastForms) {
                $0.count = 1
            }
            let question = try desk.ask(&sitting)
            #expect(question.form != lastForms[founded.id])
            lastForms[founded.id] = question.form
        }
    }

    @Test func aMissComesBackLaterAndSeldom() throws {
        var desk = try Desk()
        var sitting = desk.sitting(seed: 5) { $0.count = 15 }
        var order: [FactID] = []
        while let question = sitting.next() {
            order.append(try #require(question.facets.first).fact)
            _ = try desk.answer(&sitting, "certainly wrong")
        }
        let repeated = order.indices.filter { order[..<$0].contains(order[$0]) }
        #expect((1...3).contains(repeated.count))
        for place in repeated {
            let first = try #require(order.firstIndex(of: order[place]))
            #expect(place - first >= 4)
        }
    }

    @Test func onlyWhatWasAskedForIsAsked() throws {
        var desk = try Desk()
        for topic in desk.model.bank.topics {
            var sitting = desk.sitting(seed: 8) { $0.topic = topic.id }
            let question = try desk.ask(&sitting)
            #expect(question.topic == topic.id)
        }
        for frame in Frame.allCases {
            var sitting = desk.sitting(seed: 8) { $0.frame = frame }
            var asked = 0
            while let question = sitting.next() {
                asked += 1
                #expect(question.frame == frame)
                _ = try desk.answer(&sitting)
            }
            #expect(asked == 10)
        }
    }
}
