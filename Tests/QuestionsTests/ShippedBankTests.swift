import Facts
import Testing

/// The bank on Japan's joining the centre holds one fact for each statement of the article's, in
/// the article's order, each with its paragraph, how it stands there and what the record says.
struct ShippedBankTests {
    /// Paragraph (0 for none), basis, nature and the record's verdict, fact by fact.
    private static let rows: [(Int, Basis, Nature, RecordVerdict)] = [
        (0, .outside, .fact, .agrees), (1, .stated, .fact, .agrees), (1, .stated, .fact, .agrees),
        (1, .stated, .forecast, .notFound), (2, .stated, .fact, .agrees),
        (2, .relative, .fact, .agrees), (2, .stated, .fact, .agrees),
        (3, .relative, .fact, .agrees), (3, .stated, .fact, .agrees),
        (3, .stated, .fact, .disagrees), (3, .stated, .fact, .agrees),
        (3, .stated, .fact, .notFound), (4, .stated, .fact, .agrees),
        (4, .stated, .forecast, .agrees), (5, .stated, .fact, .agrees),
        (5, .stated, .fact, .agrees), (5, .stated, .fact, .agrees),
        (6, .inferable, .fact, .agrees), (6, .stated, .fact, .agrees),
        (6, .stated, .fact, .agrees), (6, .stated, .fact, .disputed),
        (7, .relative, .fact, .agrees), (7, .stated, .fact, .agrees),
        (8, .stated, .fact, .agrees), (8, .stated, .fact, .agrees), (8, .stated, .fact, .agrees),
        (9, .stated, .judgement, .notFound), (9, .stated, .fact, .agrees),
        (9, .stated, .fact, .partly), (9, .stated, .fact, .agrees), (9, .stated, .fact, .partly),
        (0, .outside, .fact, .agrees), (10, .relative, .fact, .agrees),
        (10, .stated, .fact, .agrees), (10, .inferable, .fact, .agrees),
        (11, .stated, .opinion, .notCheckable), (11, .stated, .fact, .notCheckable),
        (12, .stated, .fact, .agrees),
        // Counted from the centre's founding, not from the day of publication.
        (12, .inferable, .fact, .agrees),
        (12, .stated, .fact, .agrees), (12, .stated, .fact, .partly), (12, .stated, .fact, .partly),
    ]

    @Test func holdsTheArticlesFactsInOrder() throws {
        let facts = try ShippedBank.japan().facts
        #expect(facts.count == 42 && Self.rows.count == 42)
        for (fact, row) in zip(facts, Self.rows) {
            #expect((fact.paragraph ?? 0) == row.0, "\(fact.id)")
            #expect(fact.basis == row.1, "\(fact.id)")
            #expect(fact.nature == row.2, "\(fact.id)")
            #expect(fact.record?.verdict == row.3, "\(fact.id)")
        }
    }

    @Test func citesOnlyWhatItLists() throws {
        let bank = try ShippedBank.japan()
        let used = Set(bank.facts.flatMap { $0.record?.citations ?? [] })
        #expect(used == Set(bank.citations.map(\.id)))
        #expect(bank.citations.allSatisfy { $0.url?.hasPrefix("https://") ?? true })
    }

    /// What the bank is there to teach.
    @Test func keepsTheArticlesErrorsApartFromTheRecord() throws {
        let model = Model(try ShippedBank.japan())
        func label(_ value: String, _ frame: Frame) -> Label {
            model.judge(Proposition("hamada", "given-name", .text(value)), in: frame).label
        }
        #expect(label("Seiichi", .article) == .supported && label("Seiichi", .record) == .refuted)
        #expect(label("Yasukazu", .record) == .supported)
        let australia = Proposition(
            "australia", "status-at-centre", .entity("contributing-participant"))
        #expect(model.judge(australia, in: .article).label == .supported)
        #expect(model.judge(australia, in: .record).label == .notEnoughInfo)
    }
}
