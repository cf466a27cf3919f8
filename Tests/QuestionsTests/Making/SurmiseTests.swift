import Facts
import Testing

@testable import Questions

/// No open claim is one that a reader of the other facts can rule out.
struct SurmiseTests {
    /// The open claims of a bank.
    private func open(_ name: String) throws -> [String] {
        let source = QuestionSource(model: Model(try WrittenBank.read(name)))
        return source.all.filter { $0.key == .verdict(.notEnoughInfo) && $0.frame == .article }
            .compactMap(\.statement)
    }

    @Test(arguments: [
        ("pioneers", "Byron King-Noel was born on 10 December 1815."),
        ("pioneers", "Byron King-Noel came into the world in 1791."),
        ("pioneers", "Lord Byron came into the world on 23 June 1912."),
        ("pioneers", "Joshua King came into the world on 22 June 1910."),
        ("pioneers", "Ralph King-Milbanke is a child of al-Khwarizmi."),
        ("pioneers", "Al-Khwarizmi is a member of the Royal Society."),
        ("pioneers", "Ada Lovelace is married to Charles Babbage."),
        ("pioneers", "Charles Babbage is married to William King-Noel."),
        ("pioneers", "The Z3 was invented by Grace Hopper."),
        ("rivers", "Amsterdam is in Austria."), ("rivers", "St Stephen's Cathedral is in Ulm."),
        ("rivers", "The currency of Switzerland is the euro."),
        ("shelf", "Homer wrote Emma."), ("shelf", "J. R. R. Tolkien wrote The Canterbury Tales."),
        ("shelf", "Sweden took part in the flood of 1953."),
    ])
    func doesNotAskWhatAReaderCanRuleOut(_ bank: String, _ claim: String) throws {
        #expect(!(try open(bank)).contains(claim))
    }

    @Test(arguments: [
        ("pioneers", "Ada Lovelace received the National Medal of Technology."),
        ("rivers", "French is spoken in Austria."), ("rivers", "The Apennines are in Germany."),
        ("shelf", "E-Corp is headquartered in Älmhult."),
        ("shelf", "E-Corp was founded on 28 July 1943."),
    ])
    func asksWhatTheFactsLeaveOpen(_ bank: String, _ claim: String) throws {
        #expect(try open(bank).contains(claim))
    }

    /// Where a relation is taken to have one value, which nothing else can be claimed beside, the
    /// label is no question.
    @Test(arguments: WrittenBank.names)
    func noFactIsClaimedRightlyAlone(_ name: String) throws {
        let source = QuestionSource(model: Model(try WrittenBank.read(name)))
        for fact in source.model.bank.facts where fact.basis != .outside {
            let relation = try #require(source.model.relation(fact.relation))
            guard relation.isExpectedOnce else { continue }
            let labels = source.questions(on: fact).filter { $0.frame == .article }.compactMap {
                if case .verdict(let label) = $0.key { label } else { nil }
            }
            #expect(labels.isEmpty || Set(labels).count > 1, "\(fact.id)")
        }
    }
}
