import Claims
import Facts
import Testing

/// A weekday of a claim is held to the calendar.
@Suite struct WeekdayTests {
    private static let checker = Result {
        var bank = Bank(id: "b", title: "")
        var opened = Relation(id: "opened", range: .date)
        opened.cardinality = .one
        opened.claims = [try Template("{subject} opened {when}.")]
        bank.relations = [opened]
        for (place, date) in ["2010-09-25", "2010-09", "2011"].enumerated() {
            let id = EntityID("e\(place)")
            bank.entities.append(
                Entity(id: id, name: ["Norrow", "Brill", "Stane"][place], kind: "town"))
            bank.facts.append(
                Fact(
                    id: FactID("f\(place)"), subject: id, relation: "opened",
                    values: [.date(try EDTF.read(date))]))
        }
        return ClaimChecker(model: Model(bank))
    }

    @Test(arguments: [
        ("Norrow opened on Saturday, 25 September 2010.", Label.supported),
        ("Norrow opened on Saturday 25 September 2010.", .supported),
        ("Norrow opened on Saturday, 25.9.2010.", .supported),
        ("Norrow opened on a Saturday.", .supported),
        ("Norrow opened on Sunday, 25 September 2010.", .refuted),
        ("Norrow opened on Monday 25 September 2010.", .refuted),
        ("Norrow opened on Wednesday, 25.9.2010.", .refuted),
        ("Norrow opened on Friday, September 25, 2010.", .refuted),
        ("Norrow did not open on Sunday, 25 September 2010.", .supported),
        ("Norrow did not open on Saturday, 25 September 2010.", .refuted),
        ("Norrow opened on Sunday, 26 September 2010.", .refuted),
        ("Brill opened on Sunday, 25 September 2010.", .notEnoughInfo),
        ("Brill opened on Saturday, 25 September 2010.", .notEnoughInfo),
        ("Brill opened on Sunday, 25 September 2011.", .refuted),
        ("Norrow opened before Sunday, 26 September 2010.", .supported),
        ("Norrow opened before Monday, 26 September 2010.", .notEnoughInfo),
        ("Stane opened after Monday, 25 September 2010.", .notEnoughInfo),
    ])
    func isHeldToTheCalendar(_ claim: String, _ label: Label) throws {
        #expect(try Self.checker.get().check(claim).verdict == label)
    }
}
