import Facts
import Testing

struct ModelTests {
    private var bank: Bank {
        var bank = Bank(id: "b", title: "")
        bank.entities = ["a", "b", "c"].map { Entity(id: $0, name: "\($0)", kind: "thing") }
        bank.relations = [Relation(id: "r", range: .text)]
        var first = Fact(id: "f1", subject: "a", relation: "r", values: [.entity("b")])
        first.alsoOf = ["c"]
        first.impliedOf = ["b"]
        bank.facts = [
            first, Fact(id: "f2", subject: "a", relation: "r", values: [.text("Some words")]),
        ]
        return bank
    }

    @Test func findsFactsByWhatTheySay() {
        let model = Model(bank)
        #expect(model.facts(of: "a", "r").map(\.id) == ["f1", "f2"])
        #expect(model.facts(of: "c", "r").map(\.id) == ["f1"])
        #expect(model.facts(about: "a").count == 2)
        #expect(model.facts(naming: "b").map(\.id) == ["f1"])
        #expect(model.facts(of: "r", valued: .text("some WORDS!")).map(\.id) == ["f2"])
        #expect(model.facts(of: "r").count == 2)
        #expect(model.isImplied("b", "r") && !model.isImplied("a", "r"))
    }

    @Test func findsNothingOfWhatIsUnknown() {
        let model = Model(bank)
        #expect(model.entity("z") == nil && model.relation("z") == nil && model.fact("z") == nil)
        #expect(model.facts(of: "z", "r").isEmpty && model.entities(of: "z").isEmpty)
        let judgement = model.judge(Proposition("a", "z", .flag(true)), in: .article)
        #expect(judgement.label == .notEnoughInfo && judgement.reason == .open)
    }

    /// Cape in island, island in continent: that the cape is in the continent is not open.
    @Test func whatFollowsByStepsIsNoOpenMatter() {
        var bank = Bank(id: "b", title: "")
        bank.entities = ["cape", "island", "continent", "other"].map {
            Entity(id: $0, name: "\($0)", kind: "place")
        }
        var lies = Relation(id: "lies-in", range: .entity([]))
        lies.isContainment = true
        bank.relations = [lies]
        bank.facts = [
            Fact(id: "f1", subject: "cape", relation: "lies-in", values: [.entity("island")]),
            Fact(id: "f2", subject: "island", relation: "lies-in", values: [.entity("continent")]),
        ]
        let model = Model(bank)
        func reason(_ value: EntityID) -> Judgement.Reason {
            model.judge(Proposition("cape", "lies-in", .entity(value)), in: .article).reason
        }
        #expect(reason("continent") == .notPlain)
        #expect(reason("other") == .open)
        bank.relations[0].isContainment = false
        let plain = Model(bank)
        let claim = Proposition("cape", "lies-in", .entity("continent"))
        #expect(plain.judge(claim, in: .article).reason == .open)
    }

    /// A subject with many facts of one relation is looked up by value, with the same labels.
    @Test(arguments: [10, 500])
    func judgesAlikeHoweverManyFactsThereAre(_ count: Int) {
        var bank = Bank(id: "b", title: "")
        bank.relations = [Relation(id: "r", range: .entity([]))]
        bank.entities = (0...count).map {
            Entity(id: EntityID("e\($0)"), name: "e\($0)", kind: "thing")
        }
        for number in 1..<count {
            bank.facts.append(
                Fact(
                    id: FactID("f\(number)"), subject: "e0", relation: "r",
                    values: [.entity(EntityID("e\(number)"))]))
        }
        func label(_ bank: Bank, _ value: String) -> Label {
            Model(bank).judge(Proposition("e0", "r", .entity(EntityID(value))), in: .article).label
        }
        #expect(label(bank, "e1") == .supported)
        #expect(label(bank, "e\(count)") == .notEnoughInfo)
        bank.facts[3].isComplete = true
        bank.facts.append(Fact(id: "denied", subject: "e0", relation: "r", values: [.entity("e1")]))
        bank.facts[bank.facts.count - 1].holds = false
        #expect(label(bank, "e1") == .notEnoughInfo)
    }
}
