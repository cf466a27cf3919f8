import Facts
import Testing

struct KnowledgeTests {
    private func fact(
        _ verdict: RecordVerdict?, _ recorded: [String] = [],
        _ change: (inout Fact) -> Void = { _ in }
    ) -> Fact {
        var fact = Fact(id: "f", subject: "s", relation: "r", values: [.text("own")])
        if let verdict {
            var record = Record(verdict: verdict)
            record.values = recorded.map { .text($0) }
            fact.record = record
        }
        change(&fact)
        return fact
    }

    private let own = [Value.text("own")]
    private let other = [Value.text("other")]

    @Test func anArticleSaysWhatItSays() throws {
        let known = try #require(fact(.disagrees, ["other"]).knowledge(in: .article))
        #expect(known.holding == own && known.denied.isEmpty)
    }

    @Test func aDenialDenies() throws {
        let known = try #require(fact(nil) { $0.holds = false }.knowledge(in: .article))
        #expect(known.holding.isEmpty && known.denied == own)
    }

    @Test func whatIsOutsideIsOfTheRecordAlone() {
        let outside = fact(nil) { $0.basis = .outside }
        #expect(outside.knowledge(in: .article) == nil)
        #expect(outside.knowledge(in: .record)?.holding == own)
        #expect(fact(nil).knowledge(in: .record) == nil)
    }

    @Test func aRecordThatDisagreesDenies() {
        let known = fact(.disagrees, ["other"]).knowledge(in: .record)
        #expect(known?.holding == other && known?.denied == own)
    }

    @Test(arguments: [RecordVerdict.disputed, .notFound, .notCheckable])
    func doubtHoldsNothing(_ verdict: RecordVerdict) {
        let known = fact(verdict, ["other"]).knowledge(in: .record)
        #expect(known?.holding == [] && known?.inDoubt == own + other)
    }

    @Test func agreeingInPartLeavesTheArticlesOwnInDoubt() {
        let known = fact(.partly, ["other"]).knowledge(in: .record)
        #expect(known?.holding == other && known?.inDoubt == own)
    }

    @Test(arguments: [Nature.opinion, .judgement, .forecast])
    func whatIsNoFactHoldsNothing(_ nature: Nature) {
        for frame in Frame.allCases {
            let known = fact(.agrees) { $0.nature = nature }.knowledge(in: frame)
            #expect(known?.holding == [] && known?.inDoubt == own)
        }
    }
}
