import Facts
import Testing

/// How much facts matter where the bank says it, and where it does not.
@Suite struct ImportanceTests {
    private func fact(
        _ id: FactID, _ subject: EntityID, _ value: Value, paragraph: Int,
        _ change: (inout Fact) -> Void = { _ in }
    ) -> Fact {
        var fact = Fact(id: id, subject: subject, relation: "tells", values: [value])
        fact.paragraph = paragraph
        change(&fact)
        return fact
    }

    private func importance(_ facts: [Fact]) -> (Importance, [FactID: Fact]) {
        var bank = Bank(id: "bank", title: "Bank")
        bank.facts = facts
        return (
            Importance(Model(bank)),
            Dictionary(facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        )
    }

    @Test func whatMuchAndEarlyIsSaidOfMattersMost() throws {
        let main: [Fact] = (1...4).map {
            fact(FactID("main-\($0)"), "centre", .text("value \($0)"), paragraph: $0)
        }
        let late = fact("late", "bystander", .text("elsewhere"), paragraph: 12)
        let (importance, _) = importance(main + [late])
        #expect(importance.weight(of: main[0]) == .core)
        #expect(importance.weight(of: late) != .core)
        #expect(main.allSatisfy { importance.weight(of: $0) <= importance.weight(of: late) })
    }

    @Test func whatTheArticleDoesNotSayStandsBeside() {
        let facts = [
            fact("stated", "centre", .text("one"), paragraph: 1),
            fact("outside", "centre", .text("two"), paragraph: 1) { $0.basis = .outside },
            fact("opinion", "centre", .text("three"), paragraph: 1) { $0.nature = .opinion },
        ]
        let (importance, byID) = importance(facts)
        #expect(byID["stated"].map(importance.weight) == .core)
        #expect(byID["outside"].map(importance.weight) == .aside)
        #expect(byID["opinion"].map(importance.weight) == .aside)
    }

    @Test func theBankHasTheLastWord() {
        let own = fact("own", "centre", .text("one"), paragraph: 1) { $0.weight = .aside }
        let (importance, _) = importance([own])
        #expect(importance.weight(of: own) == .aside)
        #expect(importance.derived(own) == .core)
    }

    @Test func factsThatAreAlikeMatterAlike() {
        let facts = (1...9).map {
            fact(FactID("capital-\($0)"), EntityID("country-\($0)"), .text("\($0)"), paragraph: 1)
        }
        let (importance, _) = importance(facts)
        #expect(facts.allSatisfy { importance.weight(of: $0) == .core })
    }

    @Test func anEmptyBankHasNoHeart() {
        let (importance, _) = importance([])
        #expect(importance.weight(of: fact("any", "centre", .text("one"), paragraph: 1)) == .core)
    }
}
